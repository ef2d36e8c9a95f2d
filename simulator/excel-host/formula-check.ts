import { tokensOf } from '../../core/formula/calls.ts';
import { type Model, newModel } from '../book/engine.ts';

let scratch: Model | null = null;
const readable = new Set<string>();

/** Excel refuses a formula that it cannot read; the engine would close its brackets, or keep it as #ERROR!. */
export function isReadable(formula: string): boolean {
  if (readable.has(formula)) return true;
  if (!hasClosedBrackets(formula)) return false;
  scratch ??= newModel();
  scratch.setUserInput(0, 1, 1, formula);
  if (scratch.getFormattedCellValue(0, 1, 1) === '#ERROR!') return false;
  readable.add(formula);
  return true;
}

function hasClosedBrackets(formula: string): boolean {
  let open = 0;
  for (const { type, value } of tokensOf(formula)) {
    if (type !== 'operator') continue;
    if (value === '(' || value === '{') open += 1;
    if (value === ')' || value === '}') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
