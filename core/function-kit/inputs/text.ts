import { valueError } from '../../cells/cell.ts';
import { cellInWords } from '../../cells/wording.ts';
import type { Described, Input } from './input.ts';
import { filledCell } from './one-cell.ts';

export function text({ description }: Described): Input<string> {
  return {
    kind: 'text',
    description,
    unit: 'text',
    isOptional: false,
    fallback: '',
    domain: {},
    isWhole: false,
    read(given, name) {
      const cell = filledCell(given, name);
      if (typeof cell === 'string') return cell;
      throw valueError(`${name} must be a text, got ${cellInWords(cell)}`);
    },
  };
}
