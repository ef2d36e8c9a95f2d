import type { Cell, Own, RowsColumn } from '../../../core/workbook/declare/rows.ts';
import { isInput } from '../../../core/workbook/model/look.ts';
import { nameInWords } from './content-text.ts';
import { type Entry, entryOf, formulasWithout, type ToldFormula, toldFormula } from './entry.ts';
import { type Group, groupedBy } from './grouped.ts';
import { headerOf, isDescribing, labelOf, type Rows, textsBeside } from './row-texts.ts';

type KeyOf = (row: string, column?: string) => string;

/** Each row's figure, where rows have labels; then each other column once, and its cells that are declared otherwise. */
export function rowEntries(name: string, rows: Rows, keyOf: KeyOf): Entry[] {
  const isLabelled = rows.keys.some((key) => labelOf(rows, key) !== undefined);
  const figures = isLabelled ? rows.keys.flatMap((key) => figureEntry(rows, key, keyOf(key))) : [];
  const others = rows.columns.filter((column) => !isLabelled || column !== rows.figure);
  return [...figures, ...others.flatMap((column) => columnEntries(name, rows, column, keyOf))];
}

function figureEntry(rows: Rows, key: string, entryKey: string): Entry[] {
  const told = rows.told(key, rows.figure);
  if (saysNothing(told)) return [];
  return [cellEntry([entryKey], told, labelOf(rows, key) ?? nameInWords(key), textsBeside(rows, key))];
}

function columnEntries(name: string, rows: Rows, column: string, keyOf: KeyOf): Entry[] {
  const declared = rows.declared?.(column) ?? null;
  const isTold = (cell: Cell) => !saysNothing(cell) && !isDescribing(rows, column, cell);
  const own = rows.keys
    .map((key) => ({ key, cell: rows.told(key, column) }))
    .filter(({ cell }) => isTold(cell) && !isSame(cell, declared));
  const header = headerOf(rows, column) ?? nameInWords(column);
  const ofColumn = declared !== null && own.length < rows.keys.length && isTold(declared);
  const alike = groupedBy(own, ({ cell }) => JSON.stringify(cell));
  if (alike.length > mostToldApart && column !== rows.figure)
    return [inOneEntry([`${name}.${column}`], header, rows, alike)];
  return [
    ...(ofColumn ? [cellEntry([`${name}.${column}`], declared, header)] : []),
    ...alike.map((same) => {
      const keys = same.map(({ key }) => keyOf(key, column === rows.figure ? undefined : column));
      const labels = same.map(({ key }) => labelOf(rows, key) ?? nameInWords(key));
      return cellEntry(keys, same[0].cell, ofRows(labels, rows.columns.length > 1 ? header : ''));
    }),
  ];
}

/** Cells of a column that differ in more rows than these are told in one entry, with a formula for each. */
const mostToldApart = 10;

function inOneEntry(
  keys: readonly string[],
  header: string,
  rows: Rows,
  all: readonly Group<{ key: string; cell: Cell }>[],
): Entry {
  const [first] = all[0] ?? [];
  const formulas = all.flatMap(([{ key, cell }]) =>
    formulasOf(cell).map((each) => ({
      ...each,
      where: [labelOf(rows, key) ?? nameInWords(key), each.where].filter((word) => word !== '').join(', '),
    })),
  );
  return { ...cellEntry(keys, first?.cell ?? { style: 'label' }, header), formulas };
}

/** "ROI, at least: State", "Hourly rate and 7 more: What to do". */
function ofRows([first = '', ...others]: readonly string[], header: string): string {
  const rows = others.length === 0 ? first : `${first} and ${others.length} more`;
  return header === '' ? rows : `${rows}: ${header}`;
}

const cellEntry = (
  keys: readonly string[],
  cell: Cell,
  label: string,
  { unit = '', note = '' }: { unit?: string; note?: string } = {},
): Entry => ({
  ...entryOf('', cell, { label, unit, note, formulas: formulasOf(cell) }, cell.content ?? null),
  keys,
});

const formulasOf = ({ formula, without }: Cell): ToldFormula[] => [
  ...toldFormula(formula),
  ...formulasWithout<Own>(without, (own) =>
    typeof own === 'object' ? own.formula : typeof own === 'string' ? `"${own}"` : String(own),
  ),
];

const saysNothing = ({ style, formula, content = null }: Cell): boolean =>
  !isInput(style) && formula === undefined && content === null;

/** Whether the cell is declared as its column is, but for what it holds. */
const isSame = (cell: Cell, column: RowsColumn | null): boolean =>
  cell.formula === column?.formula && cell.message === column?.message && cell.style === column?.style;
