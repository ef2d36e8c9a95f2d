import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnName } from '../../core/cells/address.ts';
import { serialFromIso } from '../../core/cells/serial.ts';
import type { Answers, Found } from './questions.ts';
import type { ReportColumn, ReportTable, Section, Shown } from './sections.ts';

const formats: Readonly<Record<Shown, string>> = {
  words: 'General',
  link: 'General',
  money: '#,##0',
  percent: '0%',
  count: '#,##0.##',
  day: 'yyyy-mm-dd',
};
const head: CellStyle = {
  font: { bold: true },
  border: { bottom: { style: 'thin', color: { rgb: '999999' } } },
};
const noDate = new Date(Date.UTC(2000, 0, 1));

/** The report as a workbook: values, and below each table its sums as formulas over its own rows. */
export async function reportWorkbook(answers: Answers, sections: readonly Section[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [totalsSheet(answers), ...sections.flatMap(({ tables }) => tables.map(tableSheet))],
    defaultFont: { name: 'Calibri', size: 11 },
    properties: {
      title: 'Does our AI pay?',
      creator: 'AI ROI for spreadsheets',
      created: noDate,
      modified: noDate,
    },
  });
}

type Cells = Map<string, Partial<Cell>>;

/** ROI by formula of the cells beside it. */
function totalsSheet({ totals }: Answers): WriteSheet {
  const cells: Cells = new Map();
  const labels = [
    'Currency',
    'Workbooks',
    'Value, plan',
    'Cost, plan',
    'ROI, plan',
    'Value so far',
    'Cost so far',
    'ROI so far',
    'Value on course',
    'Cost on course',
    'ROI on course',
  ];
  for (const [column, label] of labels.entries())
    cells.set(`0,${column}`, { value: label, type: 'string', style: head });
  for (const [index, total] of totals.entries()) {
    const row = index + 1;
    put(cells, row, 0, total.currency, 'words');
    put(cells, row, 1, total.workbooks, 'count');
    for (const [place, name] of [
      [2, 'plan'],
      [5, 'so_far'],
      [8, 'course'],
    ] as const) {
      const [value, cost] =
        name === 'so_far'
          ? [total.value_so_far, total.cost_so_far]
          : [total[`${name}_value`], total[`${name}_cost`]];
      put(cells, row, place, value, 'money');
      put(cells, row, place + 1, cost, 'money');
      if (typeof value === 'number' && typeof cost === 'number' && cost > 0)
        formula(
          cells,
          row,
          place + 2,
          `(${at(row, place)}-${at(row, place + 1)})/${at(row, place + 1)}`,
          (value - cost) / cost,
          'percent',
        );
    }
  }
  return sheetOf(
    'In short',
    cells,
    labels.map((label) => label.length),
  );
}

function tableSheet({ title, note, columns, rows, summed }: ReportTable): WriteSheet {
  const cells: Cells = new Map();
  cells.set('0,0', { value: note, type: 'string' });
  for (const [column, { label }] of columns.entries())
    cells.set(`1,${column}`, { value: label, type: 'string', style: head });
  for (const [index, row] of rows.entries())
    for (const [column, { key, shown }] of columns.entries()) put(cells, index + 2, column, row[key], shown);
  addSums(cells, { columns, rows, summed });
  const widths = columns.map(({ key, label }) =>
    Math.max(
      label.length,
      ...rows
        .slice(0, 200)
        .map((row) => String(typeof row[key] === 'number' ? '1,000,000' : (row[key] ?? '')).length),
    ),
  );
  return sheetOf(title.slice(0, 31), cells, widths);
}

/** A sum for each currency: amounts of two are never added. */
function addSums(
  cells: Cells,
  { columns, rows, summed }: Pick<ReportTable, 'columns' | 'rows' | 'summed'>,
): void {
  const place = columns.findIndex(({ key }) => key === 'currency');
  if (summed.length === 0 || rows.length === 0) return;
  const currencies = [...new Set(rows.map(({ currency }) => currency ?? null))];
  for (const [index, currency] of currencies.entries()) {
    const row = rows.length + 3 + index;
    put(cells, row, place, currency, 'words');
    for (const key of summed) {
      const column = columns.findIndex((each) => each.key === key);
      const range = (of: number) => `${columnName(of + 1)}$3:${columnName(of + 1)}$${rows.length + 2}`;
      formula(
        cells,
        row,
        column,
        `SUMIF(${range(place)},${at(row, place)},${range(column)})`,
        sumOf(rows, key, currency),
        columns[column]?.shown ?? 'money',
      );
    }
  }
}

const sumOf = (rows: readonly Found[], key: string, currency: Found[string]) =>
  rows.reduce(
    (sum, row) => (row.currency === currency && typeof row[key] === 'number' ? sum + row[key] : sum),
    0,
  );

const at = (row: number, column: number) => `${columnName(column + 1)}${row + 1}`;

function put(
  cells: Cells,
  row: number,
  column: number,
  value: Found[string] | undefined,
  shown: ReportColumn['shown'],
): void {
  if (value === null || value === undefined) return;
  const held = shown === 'day' && typeof value === 'string' ? (serialFromIso(value) ?? value) : value;
  const style = { numFmt: formats[shown] };
  cells.set(
    `${row},${column}`,
    typeof held === 'number'
      ? { value: held, type: 'number', style }
      : { value: String(held), type: 'string', style },
  );
}

function formula(
  cells: Cells,
  row: number,
  column: number,
  text: string,
  result: number,
  shown: Shown,
): void {
  cells.set(`${row},${column}`, {
    value: null,
    type: 'formula',
    formula: text,
    formulaResult: result,
    style: { numFmt: formats[shown], font: { bold: true } },
  });
}

const sheetOf = (name: string, cells: Cells, widths: readonly number[]): WriteSheet => ({
  name,
  cells,
  columns: widths.map((width) => ({ width: Math.min(60, Math.max(9, width + 2)) })),
  freezePane: { rows: name === 'In short' ? 1 : 2, columns: 1 },
});
