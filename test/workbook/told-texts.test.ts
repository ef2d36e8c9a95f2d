import { describe, expect, it } from 'vitest';
import { namedRows } from '../../core/workbook/declare/rows.ts';
import { gap, table } from '../../core/workbook/declare/table.ts';
import { inCurrency } from '../../core/workbook/model/page.ts';
import { betweenMarks } from '../../scripts/reference/workbook/between-marks.ts';
import { contentText, nameInWords } from '../../scripts/reference/workbook/content-text.ts';
import { inOneLine } from '../../scripts/reference/workbook/formula-text.ts';
import { withLinks } from '../../scripts/reference/workbook/functions-named.ts';
import { rowEntries } from '../../scripts/reference/workbook/row-entries.ts';
import { tableEntries } from '../../scripts/reference/workbook/table-entries.ts';

it.each([
  ['Horizon', 'Horizon'],
  [inCurrency('Price each'), 'Price each (currency)'],
  [{ formula: '=AIR_Currency&" an hour"' }, 'currency an hour'],
  [{ formula: '=ROUND(100*N(AIR_Swing),0)&"%"&" lower"' }, '…% lower'],
  [{ formula: '="Say ""yes"" "&$A$1' }, 'Say "yes" …'],
  [{ formula: '=TODAY()' }, '`=TODAY()`'],
])('%j is shown as %s', (content, shown) => expect(contentText(content)).toBe(shown));

it.each([
  ['\n  IF([@a]="x  y",\n    SUM( [b] ),\n    "")', 'IF([@a]="x  y", SUM([b]), "")'],
  ['"say ""  "" "&  {a}', '"say ""  "" "& {a}'],
])('the formula %j is shown as %s', (text, shown) => expect(inOneLine(text)).toBe(shown));

it.each([
  ['byWorkflow', 'By workflow'],
  ['AIR_ROI', 'Air roi'],
  ['block1', 'Block 1'],
])('%s in words is %s', (name, words) => expect(nameInWords(name)).toBe(words));

it('A function that a text names is linked, and no other', () => {
  expect(withLinks('like AI_ROI(), not =TODAY()')).toBe('like [`AI_ROI`](functions.md#ai_roi), not =TODAY()');
});

const look = { style: 'computed', header: 'header' } as const;

describe('Entries of a table', () => {
  const of = table('B5', 3, {
    price: { label: 'Price', ...look, style: 'input', format: 'percent' },
    gap: gap(30),
    goesOn: { label: '', ...look },
    cost: {
      label: 'Cost',
      ...look,
      first: '0',
      formula: '[@price]',
      last: 'SUM( [price] )',
      without: { tracking: '""' },
    },
    each: { label: 'Each', ...look, formulas: ['{a1}', '{a2}', '{b}'] },
  });
  it('leave out what has no more than a look, and say where each formula stands', () => {
    const told = tableEntries('lines', of).map(({ keys, unit, is, formulas }) => ({
      key: keys[0],
      says: [unit, is, ...formulas.map(({ where, text }) => `${where}: ${text}`)].join('; '),
    }));
    expect(told).toEqual([
      { key: 'lines.price', says: '%; typed' },
      {
        key: 'lines.cost',
        says: '; computed; : [@price]; first row: 0; last row: SUM([price]); without the tab Tracking: ""',
      },
      { key: 'lines.each', says: '; computed; rows 1 to 2: {a1}; row 3: {b}' },
    ]);
  });
});

describe('Entries of rows with names', () => {
  const of = namedRows(
    'B5',
    'figure',
    {
      what: { style: 'label' },
      figure: { style: 'input' },
      unit: { style: 'unit' },
      state: { label: 'State', style: 'status', formula: '[@figure]>0' },
      note: { style: 'note' },
    },
    {
      weeks: { what: 'Weeks', figure: { content: 48 }, unit: 'a year', note: 'less leave' },
      rate: { what: 'Rate', state: { formula: '"fine"' } },
    },
  );
  it('are a row each, then what the other columns compute, and where a row does it otherwise', () => {
    const told = rowEntries('inputs', of, (row, column) => [row, column].filter(Boolean).join('.'));
    expect(told.map(({ keys, label, unit, is, note }) => [keys[0], label, unit, is, note])).toEqual([
      ['weeks', 'Weeks', 'a year', 'proposed: 48', 'less leave'],
      ['rate', 'Rate', '', 'typed', ''],
      ['inputs.state', 'State', 'text', 'computed', ''],
      ['rate.state', 'Rate: State', 'text', 'computed', ''],
    ]);
  });
});

describe('What is made between marks', () => {
  const place = (name: string, text: string) => `<!-- made from the model: ${name} -->\n${text}<!-- end -->`;
  it('takes the place of what was there, and leaves what is written by hand', () => {
    const text = `By hand\n${place('costs', 'old\n')}\nmore\n${place('buy_or_build', '')}\n`;
    expect(betweenMarks(text, { costs: 'new', buy_or_build: 'too' })).toBe(
      `By hand\n${place('costs', '\nnew\n\n')}\nmore\n${place('buy_or_build', '\ntoo\n\n')}\n`,
    );
  });
  it.each([
    ['', 'write <!-- made from the model: costs -->'],
    [place('costs', '') + place('costs', ''), 'once'],
    [place('costs', '') + place('prices', ''), "nothing is made from the model for 'prices'"],
  ])('%j is refused', (text, why) => expect(() => betweenMarks(text, { costs: '' })).toThrow(why));
});
