import { checkWorkbook } from '../../core/actions/check/check-workbook.ts';
import type { CheckOptions } from '../../core/actions/check/survey.ts';
import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { cellName, parseArea } from '../../core/cells/address.ts';
import type { Answer } from '../../core/sheet-port/answers.ts';
import type { CellContent, Operation } from '../../core/sheet-port/operations.ts';
import type { SheetPort } from '../../core/sheet-port/port.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { kits } from '../../core/workbook/kits.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { trackingLog } from '../../core/workbook/tabs/tracking/log.ts';
import { writtenCells } from '../../xlsx-file/written-cells.ts';
import { counted, type Measured, median, told } from './measured.ts';

const { typed } = trackingLog;
const options: CheckOptions = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } };
const most = { milliseconds: 2000, requests: 20 };

/**
 * How long a check of 260 tracked weeks takes in the pane, the first since it was opened, and how often the host is asked; what
 * the host takes is not in it.
 */
export async function checking(): Promise<Measured[]> {
  const book = { currency: 'EUR', startDate: exampleStartDate, example: true, tabs: kits.portfolio };
  const operations = operationsForBook(buildBook(book), book.currency);
  const log: Operation = {
    do: 'write',
    sheet: 'Tracking',
    at: `${typed.letter('week')}${typed.firstRow}`,
    cells: weeks(),
  };
  const host = new PaperHost([...operations, log]);
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    host.requests = 0;
    host.worked = 0;
    const start = performance.now();
    const checked = await checkWorkbook(host, options, { onProgress: () => undefined });
    times.push(performance.now() - start - host.worked);
    if (checked.is !== 'checked') throw new Error('the check was stopped');
  }
  const what = 'Check of 260 tracked weeks, all twelve tabs';
  return [
    counted(`${what}: the pane's time, the first`, times[0] ?? 0, 'ms', most.milliseconds),
    told(`${what}: the pane's time, once warm`, median(times), 'ms'),
    counted(`${what}: requests`, host.requests, '', most.requests),
  ];
}

/** A full log: five years. */
const weeks = (): CellContent[][] =>
  typed.rows.map((_, index) => [
    exampleStartDate + 7 * index,
    'Proposals',
    'Production',
    'Sales',
    4 + (index % 5),
    ...Array.from({ length: 3 }, () => null),
    20 + (index % 7),
    index % 3,
  ]);

/** Answers from what was written, at once; a formula's value is 0. */
class PaperHost implements SheetPort {
  readonly takesWholeWorkbook = true;
  requests = 0;
  worked = 0;
  readonly #cells = new Map<string, Exclude<CellContent, null>>();
  readonly #book: Answer;

  constructor(operations: readonly Operation[]) {
    const sheets: { name: string }[] = [];
    const names = operations.flatMap((each) =>
      each.do === 'name' ? [{ ...each, sheet: each.sheet ?? null }] : [],
    );
    for (const each of operations) {
      if (each.do === 'addSheet') sheets.push({ name: each.sheet });
      if (each.do !== 'write') continue;
      for (const { row, column, content } of writtenCells(each))
        this.#cells.set(`${each.sheet}!${cellName({ row, column })}`, content);
    }
    this.#book = { is: 'book', sheets, names, activeSheet: '' };
  }

  async run(operations: readonly Operation[]): Promise<Answer[]> {
    this.requests += 1;
    const start = performance.now();
    const answers = operations.map((each) => this.#answer(each));
    this.worked += performance.now() - start;
    return answers;
  }

  #answer(each: Operation): Answer {
    if (each.do === 'readBook') return this.#book;
    const area = each.do === 'readRange' ? parseArea(each.range) : null;
    if (each.do !== 'readRange' || !area) throw new Error(`${each.do} is not asked for by a check`);
    const held = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, right) =>
        this.#cells.get(`${each.sheet}!${cellName({ row: area.row + down, column: area.column + right })}`),
      ),
    );
    return {
      is: 'range',
      values: held.map((row) => row.map((cell) => (typeof cell === 'object' ? 0 : (cell ?? null)))),
      formulas: held.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.formula : ''))),
    };
  }
}
