import { cellName, quoteSheet } from '../../core/cells/address.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { usualName } from '../../core/workbook/kits.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';
import { Book, type Typing } from '../workbook/ironcalc.ts';
import { isFigure } from '../workbook/visible-errors.ts';
import type { BookAfter, SheetAfter } from './in-libreoffice.ts';
import { type LogPlace, logPlace, logTabs } from './log-places.ts';
import { cellsWritten, type WrittenCell } from './written.ts';

type Content = Typing[2];
type Value = number | string;

/**
 * The same workbook in IronCalc, where nobody copies, cuts or deletes: into it goes what people's acts left in the logs, cell by
 * cell, and then both must say the same.
 */
export class FreshWorkbook {
  private readonly book: Book;
  private readonly logs: readonly LogPlace[];
  /** Of our figures. */
  readonly names: readonly string[];
  /** Formulas above the logs, and on tabs without one. */
  private readonly summaries: readonly WrittenCell[];
  /** Formulas in the rows of the logs that show what was worked out. */
  private readonly shown: readonly WrittenCell[];
  /** What stands in the logs' cells now, by "Costs!F13". */
  private readonly typed = new Map<string, Content>();
  /** The formulas that propose something, by their column. */
  private readonly proposals = new Map<string, Content>();
  /** The same as LibreOffice writes them, and those that show what was worked out. */
  private readonly ownFormulas: ReadonlySet<string>;

  constructor(
    operations: readonly Operation[],
    tabs: readonly TabId[],
    /** As LibreOffice has it before any act. */
    before: BookAfter,
  ) {
    this.book = new Book(operations);
    this.logs = logTabs.filter((tab) => tabs.includes(tab)).map(logPlace);
    this.names = operations.flatMap((each) =>
      each.do === 'name' && each.sheet === undefined && each.name.startsWith('AIR_') ? [each.name] : [],
    );
    const written = cellsWritten(operations);
    const formulas = written.filter(
      ({ sheet, content }) => typeof content === 'object' && sheet !== usualName('workings'),
    );
    this.summaries = formulas.filter((cell) => this.columnAt(cell) === undefined);
    this.shown = formulas.filter((cell) => this.columnAt(cell)?.isTyped === false);
    for (const cell of written) {
      const column = this.columnAt(cell);
      if (!column?.isTyped) continue;
      this.typed.set(addressOf(cell), cell.content);
      if (typeof cell.content === 'object') this.proposals.set(column.key, cell.content);
    }
    this.ownFormulas = new Set(
      this.logs.flatMap(({ sheet, headerRow }) =>
        (before.sheets[sheet]?.formulas ?? []).flatMap(([row, column, formula]) =>
          row >= headerRow ? [ownFormula(sheet, column, formula)] : [],
        ),
      ),
    );
  }

  /** Where LibreOffice says something else after the acts than this workbook does of the same rows. */
  differences(after: BookAfter): string[] {
    const left = this.logs.map((log) => this.leftIn(log, after));
    this.book.typeAll(left.flatMap(({ typings }) => typings));
    const cells = [...this.summaries, ...this.shownAfter(after)];
    const values = this.book.values([...this.names, ...cells.map(addressOf)]);
    return [
      ...left.flatMap(({ broken }) => broken),
      ...this.names.flatMap((name, index) => {
        const found = after.names[name] ?? 'no such name';
        return told(name, typeof found === 'object' ? found.error : found, values[index] ?? '');
      }),
      ...cells.flatMap((cell, index) =>
        told(addressOf(cell), valueAt(after, cell), values[this.names.length + index] ?? ''),
      ),
      ...this.errorsIn(after),
    ];
  }

  /** The cells of logs whose formulas are still there. */
  private shownAfter({ sheets }: BookAfter): WrittenCell[] {
    const formulas = new Set(
      Object.entries(sheets).flatMap(([sheet, each]) =>
        each.formulas.map(([row, column]) => addressOf({ sheet, row, column })),
      ),
    );
    return this.shown.filter((cell) => formulas.has(addressOf(cell)));
  }

  /** A figure of this workbook. */
  value(reference: string): Value {
    return this.book.value(reference);
  }

  /** What is left in the rows of a log, to be typed here, and which formulas are not those of their column any more. */
  private leftIn({ sheet, headerRow, lastRow, columns }: LogPlace, after: BookAfter) {
    const found = after.sheets[sheet] ?? { values: [], formulas: [], errors: [] };
    const formulas = new Map(found.formulas.map(([row, column, text]) => [`${row},${column}`, text]));
    const broken: string[] = [];
    const typings: Typing[] = [];
    const bottom = Math.max(lastRow, found.values.length, this.bottomOf(sheet));
    for (const column of columns) {
      for (let row = headerRow; row < bottom; row += 1) {
        const cell = { sheet, row, column: column.number };
        const formula = formulas.get(`${row},${column.number}`);
        const isOwn =
          formula === undefined || this.ownFormulas.has(ownFormula(sheet, column.number, formula));
        if (!isOwn && formula !== '=NA()') broken.push(`${addressOf(cell)} has become ${formula}`);
        if (!column.isTyped) continue;
        const content: Content =
          formula === undefined
            ? valueIn(found, row, column.number)
            : isOwn
              ? (this.proposals.get(column.key) ?? '')
              : { formula };
        const at = addressOf(cell);
        if (isSame(this.typed.get(at) ?? '', content)) continue;
        this.typed.set(at, content);
        typings.push([sheet, cellName({ row: row + 1, column: column.number + 1 }), content]);
      }
    }
    return { typings, broken };
  }

  /** The last row into which anything was typed, of the workbook before too. */
  private bottomOf(sheet: string): number {
    const rows = [...this.typed.keys()].flatMap((at) =>
      at.startsWith(`${quoteSheet(sheet)}!`) ? [Number(/\d+$/.exec(at)?.[0])] : [],
    );
    return Math.max(0, ...rows);
  }

  /** Errors that a person would see, but for those that were typed. */
  private errorsIn({ sheets }: BookAfter): string[] {
    return Object.entries(sheets).flatMap(([sheet, { errors, formulas }]) => {
      const typed = new Set(
        formulas.flatMap(([row, column, text]) => (text === '=NA()' ? [`${row},${column}`] : [])),
      );
      return errors.flatMap(([row, column, error]) => {
        const at = `${sheet}!${cellName({ row: row + 1, column: column + 1 })} ${error}`;
        return typed.has(`${row},${column}`) || isFigure(at) ? [] : [`an error: ${at}`];
      });
    });
  }

  private columnAt({ sheet, row, column }: Omit<WrittenCell, 'content'>) {
    const log = this.logs.find((each) => each.sheet === sheet);
    return log && row >= log.headerRow ? log.columns.find(({ number }) => number === column) : undefined;
  }
}

type Place = Omit<WrittenCell, 'content'>;

const addressOf = ({ sheet, row, column }: Place): string =>
  `${quoteSheet(sheet)}!${cellName({ row: row + 1, column: column + 1 })}`;

/** LibreOffice names the sheet of a range once more where rows have moved: "$Workings.$D$73:$Workings.$D$102". */
const ownFormula = (sheet: string, column: number, formula: string): string =>
  `${sheet} ${column} ${formula.replaceAll(/:\$?(?:\w+|'[^']+')\.(?=\$)/g, ':')}`;

const isSame = (one: Content, other: Content): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one.formula === other.formula : one === other;

const valueIn = ({ values }: SheetAfter, row: number, column: number): Value => values[row]?.[column] ?? '';

function valueAt({ sheets }: BookAfter, { sheet, row, column }: Place): Value {
  const found = sheets[sheet];
  return found ? valueIn(found, row, column) : 'no such sheet';
}

function told(where: string, found: Value, wanted: Value): string[] {
  const isSame =
    typeof found === 'number' && typeof wanted === 'number'
      ? Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(found), Math.abs(wanted))
      : String(found) === String(wanted);
  return isSame ? [] : [`${where} is ${found}, of the same rows ${wanted}`];
}
