import fc from 'fast-check';
import { exampleWorkflow } from '../../core/workbook/example/workflow.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';
import type { Act, Pasted, Span } from './acts.ts';
import { type LogColumn, type LogPlace, logPlace, logTabs } from './log-places.ts';
import type { WrittenCell } from './written.ts';

/* Drawn acts: mostly where the example has rows, now and then at the end of those that stand ready or past it. */

const { constantFrom, integer } = fc;

/** Two to four acts, each on any log of the workbook. */
export function drawnActs(tabs: readonly TabId[], written: readonly WrittenCell[]): fc.Arbitrary<Act[]> {
  const logs = logTabs.filter((tab) => tabs.includes(tab)).map(logPlace);
  return fc.array(fc.oneof(...logs.map((log) => actOn(log, filledRows(log, written)))), {
    minLength: 2,
    maxLength: 4,
  });
}

/** How many rows of a log the example fills, or three. */
function filledRows(
  { sheet, headerRow, lastRow, columns }: LogPlace,
  written: readonly WrittenCell[],
): number {
  const typed = new Set(columns.flatMap(({ isTyped, number }) => (isTyped ? [number] : [])));
  const rows = written.flatMap((cell) =>
    cell.sheet === sheet &&
    cell.row >= headerRow &&
    cell.row < lastRow &&
    typed.has(cell.column) &&
    typeof cell.content !== 'object' &&
    cell.content !== ''
      ? [cell.row - headerRow + 1]
      : [],
  );
  return Math.max(3, ...rows);
}

function actOn(log: LogPlace, filled: number): fc.Arbitrary<Act> {
  const { sheet, headerRow, lastRow } = log;
  const ready = lastRow - headerRow;
  const row = fc
    .oneof(
      { weight: 8, arbitrary: integer({ min: 0, max: filled }) },
      { weight: 2, arbitrary: integer({ min: 0, max: ready - 1 }) },
      { weight: 1, arbitrary: integer({ min: ready - 2, max: ready + 12 }) },
    )
    .map((down) => headerRow + down);
  const rows = fc.tuple(row, constantFrom(0, 0, 0, 1, 2)).map(([first, more]): Span => [first, first + more]);
  const typed = log.columns.filter(({ isTyped }) => isTyped);
  const column = constantFrom(...typed);
  const whole: Span = [log.columns[0]?.number ?? 0, log.columns.at(-1)?.number ?? 0];
  /** The whole row of the sheet, all of the log, or a block of what is typed. */
  const width = fc.oneof(
    fc.constant({}),
    fc.constant({ columns: whole }),
    column.map((inside) => ({ columns: blockWith(inside, typed) })),
  );
  const moved = fc
    .record({ do: constantFrom('copy' as const, 'cut' as const), rows, to: row, width })
    .map(({ width: across, ...act }): Act => ({ sheet, ...act, ...across }));
  const shifted = fc
    .record({ do: constantFrom('delete' as const, 'insert' as const), rows })
    .map((act): Act => ({ sheet, ...act }));
  const sorted = fc
    .record({ by: column, ascending: fc.boolean(), last: constantFrom(headerRow + filled - 1, lastRow - 1) })
    .map(
      ({ by, ascending, last }): Act => ({
        do: 'sort',
        sheet,
        rows: [headerRow, last],
        columns: whole,
        by: by.number,
        ascending,
      }),
    );
  const pasted = fc
    .record({ to: row, from: column, across: integer({ min: 1, max: 4 }), down: constantFrom(1, 1, 3) })
    .chain(({ to, from, across, down }) => {
      const columns = blockFrom(from, typed).slice(0, across);
      const line = fc.tuple(...columns.map(contentOf));
      return fc
        .array(line, { minLength: down, maxLength: down })
        .map((cells): Act => ({ do: 'paste', sheet, to, column: from.number, cells }));
    });
  return fc.oneof(
    { weight: 4, arbitrary: moved },
    { weight: 3, arbitrary: shifted },
    { weight: 2, arbitrary: sorted },
    { weight: 3, arbitrary: pasted },
  );
}

/** Columns side by side from one on. */
function blockFrom(first: LogColumn, typed: readonly LogColumn[]): LogColumn[] {
  const from = typed.indexOf(first);
  return typed.filter(({ number }, index) => index >= from && number - first.number === index - from);
}

function blockWith(inside: LogColumn, typed: readonly LogColumn[]): Span {
  const numbers = new Set(typed.map(({ number }) => number));
  let [first, last] = [inside.number, inside.number];
  while (numbers.has(first - 1)) first -= 1;
  while (numbers.has(last + 1)) last += 1;
  return [first, last];
}

/** What nobody asked for. */
const odd = constantFrom<Pasted>(null, 'n/a', '6,2', ' ', -7, 1e7, 'Proposals ', { formula: '=NA()' });

const contentOf = (column: LogColumn): fc.Arbitrary<Pasted> =>
  fc.oneof({ weight: 12, arbitrary: askedFor(column) }, { weight: 1, arbitrary: odd });

function askedFor({ name, declared: { rule, reads, format } }: LogColumn): fc.Arbitrary<Pasted> {
  if (rule?.allow === 'list') return constantFrom(...rule.values);
  if (format === 'date') return integer({ min: 0, max: 400 }).map((days) => exampleStartDate + days);
  if (rule?.allow === 'number' || rule?.allow === 'whole') {
    const [from, to] = [rule.from ?? -9, Math.min(rule.to ?? 60, 60)];
    return integer({ min: 0, max: 4 }).map((quarters) =>
      rule.allow === 'whole'
        ? Math.round(from + ((to - from) * quarters) / 4)
        : from + ((to - from) * quarters) / 4,
    );
  }
  if (reads === 'number' || reads === 'hours') return integer({ min: 0, max: 40 }).map((each) => each / 4);
  return name === 'workflow'
    ? constantFrom<Pasted>(exampleWorkflow, exampleWorkflow, null)
    : constantFrom('Other words');
}
