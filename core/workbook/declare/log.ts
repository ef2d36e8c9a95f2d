import type { Page } from '../model/page.ts';
import type { Content, TabId } from '../model/tab.ts';
import { working, workingText } from './columns.ts';
import type { ColumnPlace, ColumnsIn } from './notation.ts';
import type { TabContext } from './tab.ts';
import {
  addressesIn,
  type Column,
  type DeclaredTable,
  type Gap,
  longer,
  putTable,
  type Reading,
  table,
  withRoom,
} from './table.ts';

/*
 * A table in whose rows people work: they type, copy, cut, delete, insert, sort and paste. What they typed is read on the tab
 * Workings, a row there for each row here whatever stands in it: so nothing that is done to rows here breaks a formula, and all
 * figures come from what is typed alone. Beside the typed columns a log shows some of what was worked out of its row.
 *
 * In formulas of both sheets [@price] is what was read of this row, [price] of all rows.
 */

type LogColumn = Column | Gap;

type Checked<Names, C> = {
  [Name in keyof C]: C[Name] extends { shows: infer Shown }
    ? Shown extends Names
      ? C[Name]
      : { mistake: `there is no column ${Shown & string}` }
    : Exclude<ColumnsIn<FormulaOf<C[Name]>>, Names> extends never
      ? C[Name]
      : { mistake: `there is no column ${Exclude<ColumnsIn<FormulaOf<C[Name]>>, Names> & string}` };
};
type FormulaOf<C> = C extends { formula: infer Text extends string } ? Text : never;

/** Where the two parts of a log stand, and how many rows they have. */
interface Places {
  /** The header on the tab. */
  readonly at: string;
  /** Rows that are ready to be typed into. */
  readonly count: number;
  /** Rows below them that count as well once something is typed there. */
  readonly more: number;
  /** How many rows people may add; on Workings so many are left blank. */
  readonly room?: number;
  /** The header on Workings. */
  readonly workingsAt: string;
}

export interface DeclaredLog<Typed extends string = string, Worked extends string = string> {
  /** What people see and type into. */
  readonly typed: DeclaredTable<Typed>;
  /** What is read of it and worked out, on Workings; "row" is the number of the row on the tab. */
  readonly worked: DeclaredTable<Typed | Worked | 'row'>;
  readonly room: number;
  /** The last row on Workings that is kept for it. */
  readonly lastWorkedRow: number;
}

/** A log with its workings. */
export function log<
  const T extends Readonly<Record<string, LogColumn>>,
  const W extends Readonly<Record<string, Column>>,
>(
  { at, count, more, room = 0, workingsAt }: Places,
  typed: Checked<keyof T | keyof W | 'row', T> & T,
  workings: Checked<keyof T | keyof W | 'row', W> & W,
): DeclaredLog<keyof T & string, keyof W & string> {
  type Name = keyof T & string;
  const columns: Readonly<Record<string, LogColumn>> = typed;
  const read = Object.entries(columns).flatMap(([name, column]) =>
    'reads' in column && column.reads !== undefined
      ? [[name, readingOf(name, column, column.reads)] as const]
      : [],
  );
  const own: Readonly<Record<string, Column>> = workings;
  const shown = Object.entries(columns).map(([name, column]) =>
    'shows' in column && column.shows !== undefined
      ? ([name, { ...column, formula: `[@${column.shows}]` }] as const)
      : ([name, column] as const),
  );
  const worked = table(workingsAt, count + more, {
    row: { label: 'Row', ...working, format: 'whole', formula: numberOfRow },
    ...Object.fromEntries(read),
    ...own,
  }) as DeclaredTable<Name | (keyof W & string) | 'row'>;
  return {
    typed: table(at, count, Object.fromEntries(shown)) as DeclaredTable<Name>,
    worked: withRoom(worked, room),
    room,
    lastWorkedRow: worked.lastRow + room,
  };
}

/** Which row below the header this is, here as on the tab. */
const numberOfRow = 'ROW()-ROW([header row])';

function readingOf(name: string, { label, format = 'general' }: Column, reads: Reading): Column {
  const look = reads === 'text' ? workingText : working;
  return {
    ...look,
    label,
    format: reads === 'text' ? 'general' : format === 'date' ? 'date' : working.format,
    formula: readers[reads](`INDEX({typed.${name}}, [@row]+1)`),
  };
}

// "?" where it is neither blank nor what is asked for: an error too.
const numberFrom = (cell: string, number: string) =>
  `IFERROR(IF(COUNT(${cell})=1, ${number}, IF(TRIM(${cell})="", "", "?")), "?")`;
const readers: Readonly<Record<Reading, (cell: string) => string>> = {
  text: (cell) => `IFERROR(TRIM(${cell}), "?")`,
  number: (cell) => numberFrom(cell, `SUM(${cell})`),
  // A time is a part of a day: 8:45 is 0.364583, and 8:00 the same figure as =20/60. Which was meant only people know, so a
  // whole number of minutes of a day counts where it has two decimals or fewer, as people type hours.
  hours: (cell) => {
    const minutes = `SUM(${cell})*{assumptions.minutesInDay}`;
    const mayBeTime = `AND(ROUND(${minutes}-ROUND(${minutes},0),6)=0, ROUND(SUM(${cell}),2)<>ROUND(SUM(${cell}),6))`;
    return numberFrom(cell, `IF(${mayBeTime}, "?", SUM(${cell}))`);
  },
};

/** Puts what people see and type into on the tab. */
export function putLog<Typed extends string, Worked extends string>(
  page: Page,
  { typed, worked }: DeclaredLog<Typed, Worked>,
  context: TabContext,
  typedIn: (column: Typed, index: number) => Content | null | undefined = () => undefined,
): void {
  /** What was worked out for the row that the formula stands in, whichever that is. */
  const ofThisRow = (name: Typed | Worked | 'row') => {
    const cell = `INDEX(${context.worked(worked.range(name))},ROW()-ROW(${headerOf(typed)}))`;
    const column = worked.declared[name];
    const isText = 'style' in column && column.style === workingText.style;
    // Nothing where the row was moved below the last one that counts.
    return isText
      ? `IFERROR(TRIM(${cell}),"")`
      : `IFERROR(IF(COUNT(${cell})=1,SUM(${cell}),TRIM(${cell})),"")`;
  };
  const meaning = (given: string, place: ColumnPlace): string => {
    const name = worked.columns.find((each) => each === given);
    if (name === undefined) throw new Error(`there is no column [${given}]`);
    if (place === 'this row') return ofThisRow(name);
    if (place === 'column') return context.worked(worked.range(name));
    throw new Error(`[${place} ${given}] has no meaning in a row that people may move`);
  };
  putTable(
    page,
    typed,
    context.cell,
    typedIn,
    (tab) => context.sheets.has(tab),
    () => meaning,
  );
}

const headerOf = ({ letter, columns: [first = ''], headerRow }: DeclaredTable): string =>
  `$${letter(first)}$${headerRow}`;

/** Puts what is read and worked out of the rows on Workings. */
export function putWorked<Typed extends string, Worked extends string>(
  page: Page,
  { typed, worked }: DeclaredLog<Typed, Worked>,
  context: TabContext,
): void {
  const added = context.options.rows?.[context.tab.id] ?? 0;
  const addressOf = (name: string, line: number): string => {
    const [first, column = ''] = name.split('.');
    const read = first === 'typed' ? typed.columns.find((each) => each === column) : undefined;
    // Without dollar signs, so that Excel can copy one reading to the columns beside it.
    return read === undefined ? context.cell(name, line) : context.own(fromHeader(typed, read, ''));
  };
  // The same in each of hundreds of rows, but for those with "@".
  const known = new Map<string, string>();
  const cell = (name: string, line: number): string => {
    const address = known.get(name) ?? addressOf(name, line);
    if (!name.startsWith('@')) known.set(name, address);
    return address;
  };
  putTable(page, longer(worked, added), cell, undefined, (tab: TabId) => context.sheets.has(tab));
}

/**
 * A column from its header on, as far as people will type: the header is neither cut nor deleted, so that the range keeps its
 * top; and nothing above it is in it, which may hang on what is read.
 */
const fromHeader = <Name extends string>(
  { letter, headerRow }: DeclaredTable<Name>,
  name: Name,
  fixed: '$' | '' = '$',
): string => `${fixed}${letter(name)}$${headerRow}:${fixed}${letter(name)}$${lastTypedRow}`;
export const lastTypedRow = 1000;

/** A column of what people type, from its header on: the row of the workings with number 1 reads its second cell. */
export const typedColumn = <Typed extends string>(
  { typed }: DeclaredLog<Typed>,
  name: NoInfer<Typed>,
): string => fromHeader(typed, name);

/** How many cells of these columns are typed where no row of the workings reads them: below the last row that counts. */
export const typedBelow = <Typed extends string, Worked extends string>(
  { typed, worked }: DeclaredLog<Typed, Worked>,
  names: readonly NoInfer<Typed>[],
  context: TabContext,
): string =>
  names
    .map((name) => {
      const column = context.own(fromHeader(typed, name));
      const header = context.own(`$${typed.letter(name)}$${typed.headerRow}`);
      const read = context.worked(worked.range(name));
      // A formula that gives "" counts as blank, and what is read as a text has no blanks around it.
      return `MAX(0,ROWS(${column})-COUNTBLANK(${column})-IF(${header}="",0,1)-COUNTIF(${column}," ")-SUMPRODUCT((${read}<>"")*1))`;
    })
    .join('+');

/** The columns of a log as formulas below it on Workings name them. */
export const workedIn = <Typed extends string, Worked extends string>({
  worked,
}: DeclaredLog<Typed, Worked>) => addressesIn(worked, worked.firstRow);
