import { CellError, type CellTable, Day, isTable, notAvailableError, valueError } from '../../cells/cell.ts';
import { cellInWords } from '../../cells/wording.ts';
import type { Described, Input, InputKind } from './input.ts';

/** The numbers of a range in reading order; text, booleans and blanks are skipped, as Excel's statistics do. */
export function sample(options: Described): Input<number[]> {
  return whole('sample', options, (table) => {
    const numbers: number[] = [];
    for (const row of table) {
      for (const cell of row) {
        if (typeof cell === 'number') numbers.push(cell);
        else if (cell instanceof Day) numbers.push(cell.serial);
        else if (cell instanceof CellError) throw cell;
      }
    }
    return numbers;
  });
}

interface FlowsOptions extends Described {
  /** What messages call one of them. */
  item?: string;
}

/** The figures of a range by their position: a gap would shift all that follow, so it is refused. */
export function flows({ item = 'flow', ...options }: FlowsOptions): Input<number[]> {
  return whole('flows', options, (table) => {
    const figures: number[] = [];
    let firstBlank = 0; // its number; blanks at the end are none of the flows
    let count = 0;
    for (const row of table)
      for (const cell of row) {
        count += 1;
        if (cell === null) firstBlank ||= count;
        else if (firstBlank > 0) throw notAvailableError(`${item} ${firstBlank} is blank: type 0`);
        else if (typeof cell === 'number') figures.push(cell);
        else if (cell instanceof CellError) throw cell;
        else throw valueError(`${item} ${count} must be a number, got ${cellInWords(cell)}`);
      }
    return figures;
  });
}

/** Any cells, as they are. */
export function values(options: Described): Input<CellTable> {
  return whole('values', options, (table) => table);
}

function whole<Value>(kind: InputKind, options: Described, read: (table: CellTable) => Value): Input<Value> {
  return {
    kind,
    description: options.description,
    unit: options.unit ?? '',
    isOptional: false,
    fallback: read([[null]]),
    domain: {},
    isWhole: true,
    read: (given) => read(isTable(given) ? given : [[given]]),
  };
}
