import { describe, expect, it } from 'vitest';
import { cards, putCards } from '../../core/workbook/declare/cards.ts';
import { keysOf, type Parts } from '../../core/workbook/declare/parts.ts';
import { namedRows, putRows } from '../../core/workbook/declare/rows.ts';
import { series } from '../../core/workbook/declare/series.ts';
import { contextFor, type DeclaredTab } from '../../core/workbook/declare/tab.ts';
import { putTable, table } from '../../core/workbook/declare/table.ts';
import { Page } from '../../core/workbook/model/page.ts';
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
      C3: null, // the look of the column before goes on
      D4: { formula: '=$D$3+LEN($B$4)+COUNTA($B$3:$B$4)&" {one}"' },
    });
  });
  it('have a header in a style of its own, and other cells where a tab is not in the workbook', () => {
    const rows = namedRows(
      'B3',
      'figure',
      { what: { style: 'label', label: null, header: 'headerPlain' }, figure: { ...style, format: 'money' } },
      {
        one: { figure: { formula: '{two}', without: { tracking: 'not yet' } } },
        two: { figure: { content: 2, without: { costs: { formula: '1' } } } },
      },
    );
    const page = new Page();
    putRows(page, rows, namesIn({ rows: { rows } }), undefined, (tab) => tab === 'costs');
    expect(page.cells[0]).toMatchObject({ at: 'B2', content: null, style: 'headerPlain' });
    expect(page.cells.find(({ at }) => at === 'C3')).toMatchObject({ content: 'not yet', format: 'money' });
    expect(contentsOf(page)).toMatchObject({ C4: 2 });
  });
  it('refuse a column that is not there', () => {
    // @ts-expect-error: the compiler refuses it as well
    const rows = namedRows('B3', 'figure', columns, { one: { figure: { formula: '[@whta]' } } });
    expect(() => putRows(new Page(), rows, () => '')).toThrow('[whta]');
  });
});

describe('Cards', () => {
  const shown = cards(
    'B8',
    'figure',
    { across: 2, columns: 3, rows: 4 },
    { label: { style: 'cardLabel' }, figure: { style: 'cardFigure' } },
    {
      roi: { label: 'ROI', figure: { format: 'percent', formula: '{cards.cost}/2' } },
      cost: { label: 'Cost', figure: 3 },
      net: { label: 'Net', figure: { formula: '1', without: { costs: '–' } } },
    },
  );
  it('stand side by side, then below each other', () => {
    const page = new Page();
    putCards(page, shown, namesIn({ groups: { cards: shown } }), () => false);
    expect(contentsOf(page)).toEqual({
      ...{ B8: 'ROI', B9: { formula: '=$E$9/2' }, E8: 'Cost', E9: 3 },
      ...{ B12: 'Net', B13: '–' },
    });
    expect(page.cells[1]).toMatchObject({ at: 'B9', style: 'cardFigure', format: 'percent' });
    expect([shown.rowsOf('figure'), shown.across(9), shown.nextRow]).toEqual([[9, 13], 'B9:E9', 14]);
  });
  it('have a key for each line', () => {
    expect(keysOf({ groups: { cards: shown } }).get('B12')).toBe('cards.net.label');
    expect(() => namesIn({ groups: { cards: shown } })('cards.net.note')).toThrow('{cards.net.note}');
  });
});

describe('Names of the workbook', () => {
  const cell = namesIn({ lists: [{ keys: ['AIR_ROI'], cell: () => '$J$12', declared: {} }] });
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
    expect(contentsOf(page)).toMatchObject({ E4: { formula: '=$C4+Costs!$E$9' } });
  });
  it.each(['@lines.reading3', '@lines.reading1', 'lines.reading3', 'costs.other', 'reading1'])(
    'fail where there is no {%s}, or no line that it could be in',
    (name) => {
      expect(() => cell(name)).toThrow(`{${name}}`);
    },
  );
});
