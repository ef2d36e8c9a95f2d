import { parseArea } from '../core/cells/address.ts';
import type { Answer } from '../core/sheet-port/answers.ts';
import type { Operation } from '../core/sheet-port/operations.ts';
import type { SheetPort } from '../core/sheet-port/port.ts';
import { calculate } from './calculate.ts';
import { filesOf } from './files-of.ts';
import { isError, type Result } from './results.ts';

/**
 * What operations make, calculated, for actions that only read: they run on a file as they do in a host.
 * @param today what TODAY() is
 */
export function calculatedPort(operations: readonly Operation[], today: number): SheetPort {
  const { files, names, sheetOf } = filesOf(operations);
  const resultAt = calculate(files, names, today);
  const answer = (operation: Operation): Answer => {
    if (operation.do === 'readBook')
      return {
        is: 'book',
        sheets: files.map(({ name }) => ({ name })),
        names: names.map(({ name, refersTo, sheet = null, comment }) => ({ name, refersTo, sheet, comment })),
        activeSheet: files[0]?.name ?? '',
      };
    if (operation.do !== 'readRange') throw new Error(`a file that is being made cannot ${operation.do}`);
    const { sheet, range } = operation;
    const area = parseArea(range);
    if (!area) throw new Error(`'${range}' is no range`);
    const { contents } = sheetOf(sheet);
    const cells = Array.from({ length: area.rows }, (_, down) =>
      Array.from(
        { length: area.columns },
        (_, right) => [area.row - 1 + down, area.column - 1 + right] as const,
      ),
    );
    return {
      is: 'range',
      values: cells.map((row) => row.map(([down, right]) => heldBy(resultAt(sheet, down, right)))),
      formulas: cells.map((row) =>
        row.map(([down, right]) => {
          const content = contents.get(`${down},${right}`);
          return typeof content === 'object' ? content.formula : '';
        }),
      ),
    };
  };
  return { takesWholeWorkbook: true, run: async (asked) => asked.map(answer) };
}

const heldBy = (result: Result | undefined) =>
  result === undefined ? null : isError(result) ? result.error : result;
