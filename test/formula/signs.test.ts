import { tokenize } from '@borgar/fx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalCommaSigns, englishSigns, fromSigns, inSigns, partsOf } from '../../core/formula/signs.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { draws } from '../support/draws.ts';
import { example } from '../workbook/books.ts';

const cases: [english: string, withDecimalCommas: string][] = [
  ['=ROUND(A1,0.5)', '=ROUND(A1;0,5)'],
  ['={1,2;3.5,4}', '={1\\2;3,5\\4}'],
  ['={"a",foo;TRUE,#N/A}', '={"a"\\foo;TRUE\\#N/A}'],
  ['={SUM(1,2.5),A1:A2;MAX({1,2}),B2:B}', '={SUM(1;2,5)\\A1:A2;MAX({1\\2})\\B2:B}'],
  ['=IF(\'My, 1.5; sheet\'!A1>.5,"a, b; 1.5","")', '=IF(\'My, 1.5; sheet\'!A1>,5;"a, b; 1.5";"")'],
  ['=\'It\'\'s, here\'!A1&"say ""1,5"""', '=\'It\'\'s, here\'!A1&"say ""1,5"""'],
  ['=1.5E-3*-2.5%+1E5-3.', '=1,5E-3*-2,5%+1E5-3,'],
  ['=T.TEST($A$1:$B$2,my.name,2.,3)', '=T.TEST($A$1:$B$2;my.name;2,;3)'],
  ['=SUM(Table1[Paid, in 1.5],Table1[[#All],[a]:[b]])', '=SUM(Table1[Paid, in 1.5];Table1[[#All],[a]:[b]])'],
  ['=F(A1,,"",{})', '=F(A1;;"";{})'],
  ['=IFERROR(#DIV/0!, 0.25 )', '=IFERROR(#DIV/0!; 0,25 )'],
  ['=LET(größe,1.5,größe*2)', '=LET(größe;1,5;größe*2)'],
];

describe('A formula in a locale with decimal commas', () => {
  it.each(cases)('%s', (english, local) => {
    expect(inSigns(english, decimalCommaSigns)).toBe(local);
    expect(fromSigns(local, decimalCommaSigns)).toBe(english);
  });

  it('is read back as it was written, for every formula of our tabs', () => {
    const tabs = buildBook(example);
    const formulas = tabs.flatMap(({ cells, highlights }) => [
      ...cells.flatMap(({ content }) => (typeof content === 'object' && content ? [content.formula] : [])),
      ...highlights.map(({ formula }) => formula),
    ]);
    expect(formulas.length).toBeGreaterThan(2000);
    expect(
      formulas.filter((formula) => inSigns(formula, decimalCommaSigns) !== formula).length,
    ).toBeGreaterThan(1000);
    for (const formula of formulas) backAndForth(formula);
  });

  it('is read back as it was written, for drawn formulas', () => {
    fc.assert(
      fc.property(expression, (text) => backAndForth(`=${text}`)),
      draws(1000, 50_000),
    );
  });

  it('has the numbers and separators that another reader finds', () => {
    fc.assert(
      fc.property(expression, (text) => {
        const numbers = partsOf(`=${text}`, englishSigns).filter(({ is }) => is === 'number');
        const found = tokenize(`=${text}`, { negativeNumbers: false }).filter(
          ({ type }) => type === 'number',
        );
        expect(numbers.map((part) => part.text)).toEqual(found.map(({ value }) => value));
      }),
      draws(1000, 50_000),
    );
  });
});

function backAndForth(formula: string): void {
  const local = inSigns(formula, decimalCommaSigns);
  expect(fromSigns(local, decimalCommaSigns)).toBe(formula);
  // No separator of ours is left where it would be a decimal comma.
  const signs = partsOf(local, decimalCommaSigns).filter(({ is }) => is === 'sign');
  expect(signs.filter(({ text }) => text === ',' || text === '.')).toEqual([]);
}

const { expression } = fc.letrec<{ expression: string; row: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(
      ...['1', '0.5', '.5', '12.75', '1.5E-3', '2E5', '50%', '7.5%', 'A1', '$B$2:C3', 'AIR_Weeks', 'my.name'],
      ...["'My, s;he.et'!A1", "'It''s'!$A$1:B2", 'T[a, b]', 'T[[#All],[c.d]:[e]]', '#N/A', '#DIV/0!', 'TRUE'],
    ),
    fc.string({ unit: fc.constantFrom('a', '"', "'", ',', ';', '\\', '.', '1', '{', '(') }).map(quoted),
    fc
      .tuple(
        tie('expression'),
        fc.constantFrom('+', '-', '*', '/', '&', '^', '<>', '>=', ' = '),
        tie('expression'),
      )
      .map((parts) => parts.join('')),
    fc
      .tuple(
        fc.constantFrom('SUM', 'T.TEST', 'ROUND', 'AI_ROI'),
        fc.array(tie('expression'), { maxLength: 4 }),
      )
      .map(([name, given]) => `${name}(${given.join(',')})`),
    tie('expression').map((inner) => `(-${inner})`),
    fc.array(tie('row'), { minLength: 1, maxLength: 3 }).map((rows) => `{${rows.join(';')}}`),
  ),
  row: fc.array(tie('expression'), { minLength: 1, maxLength: 3 }).map((cells) => cells.join(',')),
}));

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
