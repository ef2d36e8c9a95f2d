import { describe, expect, it } from 'vitest';
import { withAddresses } from '../../core/workbook/declare/notation.ts';
import { addressOf } from '../../core/workbook/declare/parts.ts';
import { addressesIn, gap, leave, putTable, table } from '../../core/workbook/declare/table.ts';
import { sideBySide } from '../../core/workbook/declare/widths.ts';
import { Page, widthsFrom } from '../../core/workbook/model/page.ts';

const look = { style: 'workings', header: 'workingsHeader' } as const;
const left = table('B5', 3, {
  price: { label: 'Price', width: 50, ...look },
  gap: gap(30),
  right: leave(2),
  cost: {
    label: '',
    width: 60,
    ...look,
    first: 0,
    formula: '[above cost]+[@price]',
    last: 'SUM([price])',
  },
});
const right = table('D5', 3, {
  no: { label: null, width: 40, ...look },
  count: { label: 'Count', width: 40, ...look },
});
const cell = (name: string) => {
  const others = { other: "'Costs'!$C$1", other2: "'Costs'!$C$2", AIR_Weeks: 'AIR_Weeks' };
  const address = addressOf({ tables: { left }, cells: { horizon: '$A$1', ...others } }, name);
  if (address === null) throw new Error(`{${name}}`);
  return address;
};
const written = (text: string) => withAddresses(text, { column: addressesIn(left, 7), cell });

describe('the notation of formulas', () => {
  it.each([
    ['[@price]', '$B7'],
    ['[free price]', 'B7'],
    ['[above price]:[below price]', '$B6:$B8'],
    ['[header price]:[first cost]', '$B$5:$F$6'],
    ['[price]', '$B$6:$B$9'],
    ['{left.cost} + {left.cost.2}', '$F$6:$F$9+$F$7'],
    ['SUM({other}:{other2})', "SUM('Costs'!$C$1:$C$2)"],
    ['AIR_Weeks*2&"AIR_Weeks"', 'AIR_Weeks*2&"AIR_Weeks"'],
    ['IF({horizon}="a [@b] {c}", 1, 2)', 'IF($A$1="a [@b] {c}",1,2)'],
  ])('reads %s as %s', (text, expected) => expect(written(text)).toBe(expected));
  it.each(['[@cost2]', '{nowhere}', '{left.nowhere}', '{left.cost.4}', '{costs.total}'])(
    'refuses %s',
    (text) => expect(() => written(text)).toThrow(text.replaceAll(/@/g, '')),
  );
});

it('A column that is not there is refused by the compiler, and when the tab is built', () => {
  const wrong = table('B5', 1, {
    // @ts-expect-error there is no column cots
    cost: { label: 'Cost', ...look, formula: 'SUM([@cost], [@cots])' },
  });
  expect(() => putTable(new Page(), wrong, cell)).toThrow('there is no column [cots]');
});

describe('tables side by side', () => {
  it('leave columns to each other', () => {
    const widths = sideBySide(widthsFrom('A', [16]), left, right);
    expect(widths.map((each) => each.width)).toEqual([16, 50, 30, 40, 40, 60]);
  });
  it('cannot have the same column, nor forget one', () => {
    expect(() => sideBySide(widthsFrom('A', [16]), left, right, right)).toThrow('E');
    expect(() => sideBySide(widthsFrom('A', [16]), left)).toThrow('D');
  });
});

it('A column may begin and end otherwise than it goes on', () => {
  const page = new Page();
  putTable(page, left, cell, (column, index) => (column === 'price' ? index : undefined));
  const contents = Object.fromEntries(page.cells.map(({ at, content }) => [at, content]));
  expect(contents).toEqual({
    B5: 'Price',
    F5: null,
    B6: 0,
    F6: 0,
    B7: 1,
    F7: { formula: '=$F6+$B7' },
    B8: 2,
    F8: { formula: '=SUM($B$6:$B$9)' },
  });
});

describe('A column whose rows differ', () => {
  const rows = table('B2', 3, {
    what: { label: null, ...look, contents: ['One', { formula: '=TODAY()' }], formula: '[above what]' },
    each: { label: null, ...look, formulas: ['[@what]', '1', '2'], last: '3', without: { tracking: '""' } },
  });
  const columnOf = (column: 'what' | 'each', has: boolean) => {
    const page = new Page();
    putTable(page, rows, cell, undefined, () => has);
    const letter = rows.letter(column);
    return page.cells.filter(({ at }) => at.startsWith(letter)).map(({ content }) => content);
  };
  it('has a content or a formula a row', () => {
    expect(columnOf('what', true)).toEqual(['One', { formula: '=TODAY()' }, { formula: '=$B4' }]);
    expect(columnOf('each', true)).toEqual([{ formula: '=$B3' }, { formula: '=1' }, { formula: '=3' }]);
  });
  it('has one formula where a tab that it reads is not there', () => {
    expect(columnOf('each', false)).toEqual(Array(3).fill({ formula: '=""' }));
  });
});
