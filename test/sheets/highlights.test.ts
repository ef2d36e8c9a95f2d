import { expect, it } from 'vitest';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { highlightsOn } from '../support/contents.ts';
import { Book } from '../support/engine.ts';
import { openSheets } from '../support/hosts.ts';
import { scriptIn } from '../support/script.ts';

const rule = (
  formula: string,
) => `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("${formula}")
  .setBackground("#D6F0E6").setRanges([sheet.getRange("A1:A9")]).build()`;
const ours = (formula: string, more: object = {}): Operation => ({
  do: 'highlights',
  sheet: 'Sheet1',
  rules: [1, 2].map((step) => ({
    range: 'B2:B9',
    formula: `=${formula}>${step}`,
    colour: '00523E',
    fill: 'D6F0E6',
  })),
  ...more,
});
const formulasOn = (book: Book) => highlightsOn(book, 0).map((each) => each.split(' ')[1]);

it('The simulated Google Sheets sets all rules of a sheet at once, and gives all of them back', () => {
  const book = new Book();
  const run = scriptIn(book);
  run(`sheet.setConditionalFormatRules([${rule('=$A1>1')}, ${rule('=$A1>2')}]);`);
  expect(formulasOn(book)).toEqual(['$A1>1', '$A1>2']);
  run(`sheet.setConditionalFormatRules([${rule('=$A1>3')}]);`);
  expect(formulasOn(book)).toEqual(['$A1>3']);
  run(`sheet.setConditionalFormatRules([${rule('=$A1>4')}].concat(sheet.getConditionalFormatRules()));`);
  expect(formulasOn(book)).toEqual(['$A1>4', '$A1>3']);
  expect(run('return sheet.getConditionalFormatRules().length;')).toBe(2);
  run('sheet.clearConditionalFormatRules();');
  expect(formulasOn(book)).toEqual([]);
});

it("Our rules stand above other people's, which stay, and take one read and one write", async () => {
  const { book, port, host } = await openSheets();
  scriptIn(book)(`sheet.setConditionalFormatRules([${rule('=$A1>1')}, ${rule('=$A1>2')}]);`);
  await port.run([ours('$B2')]);
  expect(formulasOn(book)).toEqual(['$B2>1', '$B2>2', '$A1>1', '$A1>2']);
  await port.run([ours('$C2')]);
  expect(formulasOn(book)).toEqual(['$C2>1', '$C2>2', '$B2>1', '$B2>2', '$A1>1', '$A1>2']);
  await port.run([{ do: 'resetSheet', sheet: 'Sheet1', rows: 10, columns: 3 }]);
  expect(formulasOn(book)).toEqual([]);
  await port.run([ours('$D2', { isFresh: true })]);
  expect(formulasOn(book)).toEqual(['$D2>1', '$D2>2']);
  expect(Math.max(...host.requests.map(({ calls }) => calls))).toBeLessThan(40);
});
