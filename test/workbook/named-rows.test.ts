import { describe, expect, it } from 'vitest';
import type { Parts } from '../../core/workbook/declare/parts.ts';
import { namedRows, putRows } from '../../core/workbook/declare/rows.ts';
import { series } from '../../core/workbook/declare/series.ts';
import { contextFor, type DeclaredTab } from '../../core/workbook/declare/tab.ts';
import { putTable, table } from '../../core/workbook/declare/table.ts';
import { Page } from '../../core/workbook/page.ts';
import { blank } from './books.ts';

const context = { options: blank, sheets: new Map([['costs', 'Costs'] as const]) };
const tabOfParts = (id: 'costs' | 'value', parts: Parts): DeclaredTab => ({
  id,
  title: '',
  question: '',
  parts,
  build: () => {
    throw new Error('nobody builds it here');
  },
});
const namesIn = (parts: Parts, others: readonly DeclaredTab[] = []) =>
  contextFor(tabOfParts('value', parts), others, context).cell;
const style = { style: 'computed' } as const;
const head = { ...style, header: 'header', label: '' } as const;
const contentsOf = ({ cells }: Page) => Object.fromEntries(cells.map(({ at, content }) => [at, content]));

describe('Rows that have names', () => {
  const columns = { what: { style: 'label', over: 1 }, figure: style } as const;
  it('name their own cells, their figures and whole columns in formulas', () => {
    const rows = namedRows('B3', 'figure', columns, {
      one: { what: 'One', figure: 1 },
      two: { figure: { formula: '{one}+LEN( [@what] )+COUNTA([what])&" {one}"' } },
    });
    const page = new Page();
    putRows(page, rows, namesIn({ rows: { rows } }));
    expect(contentsOf(page)).toMatchObject({
      B3: 'One',
      C4: { formula: '=$C$3+LEN($B$4)+COUNTA($B$3:$B$4)&" {one}"' },
    });
  });
  it('refuse a column that is not there', () => {
    // @ts-expect-error: the compiler refuses it as well
    const rows = namedRows('B3', 'figure', columns, { one: { figure: { formula: '[@whta]' } } });
    expect(() => putRows(new Page(), rows, () => '')).toThrow('[whta]');
  });
});

describe('Names of the workbook', () => {
  const cell = namesIn({ lists: [{ keys: ['AIR_ROI'], cell: () => '$J$12' }] });
  it('stand as they are, but for the cell of the tab with that key', () => {
    expect([cell('AIR_Confidence'), cell('AIR_ROI')]).toEqual(['AIR_Confidence', '$J$12']);
  });
  it('fail where there is none such', () => {
    expect(() => cell('AIR_Confidnce')).toThrow('there is no name AIR_Confidnce');
  });
});

describe('Names in braces', () => {
  const lines = table(
    'B2',
    2,
    series('reading', 2, () => head),
  );
  const cell = namesIn({ tables: { lines } }, [tabOfParts('costs', { cells: { labour: '$E$9' } })]);
  it('reach the same line of another table, and cells of another tab', () => {
    const page = new Page();
    const beside = table('E2', 2, { sum: { ...head, formula: '{@lines.reading2}+{costs.labour}' } });
    putTable(page, beside, cell);
    expect(contentsOf(page)).toMatchObject({ E4: { formula: "=$C4+'Costs'!$E$9" } });
  });
  it.each(['@lines.reading3', '@lines.reading1', 'lines.reading3', 'costs.other', 'reading1'])(
    'fail where there is no {%s}, or no line that it could be in',
    (name) => {
      expect(() => cell(name)).toThrow(`{${name}}`);
    },
  );
});
