import { expect, it } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import type { SheetsBehaviour } from '../../simulator/sheets-host/behaviour.ts';
import { contents, highlightsOn } from '../support/contents.ts';
import { openSheets } from '../support/hosts.ts';
import { blank } from '../support/made.ts';
import { expectSame } from '../support/same.ts';
import { script } from '../support/script.ts';

type BuiltRules = SheetsBehaviour['builtRules'];

it.each<[BuiltRules, string]>([
  ['stay as they were', 'first'],
  ['become the new one', 'second'],
])('Rules of one builder, built in the simulated Google Sheets, %s', (builtRules, told) => {
  const text = script(
    `const builder = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1);
     const rule = builder.setHelpText('first').build();
     builder.setHelpText('second').build();
     return rule.getHelpText();`,
    { behaviour: { builtRules } },
  );
  expect(text).toBe(told);
});

it('Choices and highlights are the same whether rules of one builder stay apart or not', async () => {
  const made = async (builtRules: BuiltRules) => {
    const host = await openSheets({ behaviour: { builtRules } });
    await scaffold(host.port, { ...blank, tabs: ['baseline'] }, { onProgress: () => undefined });
    const messages = host.book
      .sheets()
      .flatMap(({ index }) => host.book.extras(index).validations)
      .map(({ area, message }) => `${area.row} ${area.column} ${message}`);
    return { host, sheets: contents(host), messages: messages.sort() };
  };
  const apart = await made('stay as they were');
  const asOne = await made('become the new one');
  expectSame(asOne.sheets, apart.sheets);
  expect(asOne.messages).toEqual(apart.messages);
  const colours = highlightsOn(apart.host.book, 2).map((each) => each.split(' ').at(-1));
  expect(new Set(colours).size).toBeGreaterThan(1);
  const calls = ({ host }: typeof apart) => host.host.requests.reduce((sum, each) => sum + each.calls, 0);
  expect(calls(asOne)).toBeGreaterThan(calls(apart));
});
