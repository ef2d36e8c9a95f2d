import { valueError } from '../../cells/cell.ts';
import { cellInWords } from '../../cells/wording.ts';
import type { Described, Input } from './input.ts';
import { filledCell } from './one-cell.ts';

/** TRUE or FALSE; numbers are refused, because a blank cell may arrive as 0. */
export function flag({ description }: Described): Input<boolean> {
  return {
    kind: 'flag',
    description,
    unit: 'TRUE or FALSE',
    isOptional: false,
    fallback: false,
    domain: {},
    isWhole: false,
    read(given, name) {
      const cell = filledCell(given, name);
      if (typeof cell === 'boolean') return cell;
      throw valueError(`${name} must be TRUE or FALSE, got ${cellInWords(cell)}`);
    },
  };
}
