import { describe, expect, it } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import type { BookOptions } from '../../core/workbook/model/options.ts';
import type { SheetsBehaviour } from '../../simulator/sheets-host/behaviour.ts';
import { isFull } from '../support/draws.ts';
import { Book } from '../support/engine.ts';
import { type OpenSheets, openSheets } from '../support/hosts.ts';
import { example as firstCheck } from '../support/made.ts';
import { scriptIn } from '../support/script.ts';

const silent = { onProgress: () => undefined };
const example: BookOptions = { ...firstCheck, tabs: ['costs'] };
const brokenNames = ['named #REF!', 'has no range', 'not listed'] as const;
const overBrokenNames = ['replaces it', 'refuses'] as const;

/** A book with a name on a sheet that is gone, and one that came with a copied sheet. */
function bookWithNames(): Book {
  const book = new Book();
  const copy = book.addSheet('Copy of Costs').index;
  book.defineName('AIR_X', copy, "'Copy of Costs'!$B$2", { comment: '', visible: true });
  book.defineName('Living', null, 'Sheet1!$A$1', { comment: '', visible: true });
  const gone = book.addSheet('Gone').index;
  book.defineName('Broken', null, 'Gone!$C$3', { comment: '', visible: true });
  book.model.deleteSheet(gone);
  return book;
}

describe('The named ranges of the simulated Google Sheets', () => {
  const named = 'book.getNamedRanges()';
  const find = (name: string) => `${named}.find((each) => each.getName() === ${JSON.stringify(name)})`;

  it.each(brokenNames)(
    'hold those of copied sheets by the sheet, and one that is broken is %s',
    (brokenName) => {
      const run = scriptIn(bookWithNames(), { behaviour: { brokenName } });
      expect(run(`return ${named}.map((each) => each.getName()).sort();`)).toEqual(
        ["'Copy of Costs'!AIR_X", ...(brokenName === 'not listed' ? [] : ['Broken']), 'Living'].sort(),
      );
      expect(run(`return ${find('Living')}.getRange().getA1Notation();`)).toBe('A1');
      expect(run('return book.getRangeByName("Broken");')).toBe(null);
      const broken = `return ${find('Broken')}.getRange().getA1Notation();`;
      if (brokenName === 'named #REF!') expect(run(broken)).toBe('#REF!');
      else expect(() => run(broken)).toThrow();
      if (brokenName === 'named #REF!')
        expect(() => run(`${find('Broken')}.getRange().getSheet();`)).toThrow();
    },
  );

  it.each(overBrokenNames)('that are broken: setNamedRange over one %s', (overBrokenName) => {
    const book = bookWithNames();
    const set = () =>
      scriptIn(book, { behaviour: { overBrokenName } })(
        'book.setNamedRange("Broken", sheet.getRange("B1"));',
      );
    if (overBrokenName === 'refuses') expect(set).toThrow('already exists');
    else set();
    const run = scriptIn(book);
    const range = run(
      'return book.getRangeByName("Broken") && book.getRangeByName("Broken").getA1Notation();',
    );
    expect(range).toBe(overBrokenName === 'refuses' ? null : 'B1');
  });

  it('take a new place under their name, and no name with a sheet in it', () => {
    const run = scriptIn(bookWithNames());
    run('book.setNamedRange("Living", sheet.getRange("C4"));');
    expect(run('return book.getRangeByName("Living").getA1Notation();')).toBe('C4');
    for (const name of ["'Copy of Costs'!AIR_X", 'A1', '1st'])
      expect(() => run(`book.setNamedRange(${JSON.stringify(name)}, sheet.getRange("C4"));`)).toThrow(
        'invalid',
      );
    expect(() => run('book.removeNamedRange("Nothing");')).toThrow('does not exist');
  });
});

const figure = async ({ spreadsheet }: OpenSheets, formula: string) => {
  await spreadsheet.write('Sheet1!D4', [[formula]]);
  await spreadsheet.idle();
  return (await spreadsheet.read('Sheet1!D4'))[0]?.[0];
};
const deleteSheet = ({ book }: OpenSheets, name: string) =>
  book.model.deleteSheet(book.sheetNamed(name)?.index ?? -1);

describe('Names of a sheet that somebody copied', () => {
  it('hide no others, and are never written', async () => {
    const host = await openSheets();
    await scaffold(host.port, example, silent);
    const copy = host.book.addSheet('Copy of Costs').index;
    const ofBook = host.book.names().filter(({ scope }) => scope === null);
    host.book.batch(() => {
      for (const { name } of ofBook)
        host.book.defineName(name, copy, "'Copy of Costs'!$B$2", { comment: '', visible: true });
    });
    const before = host.book.names();
    const [book] = await host.port.run([{ do: 'readBook' }]);
    const names = book?.is === 'book' ? book.names.map(({ name }) => name) : [];
    expect(names).toContain('AIR_HourlyRate');
    expect(names.filter((name) => name.includes('!'))).toEqual([]);
    expect(names.filter((name) => name === 'AIR_HourlyRate').length).toBe(1);
    expect(await scaffold(host.port, { ...example, tabs: ['value'] }, silent)).toMatchObject({
      make: [{ tab: 'value' }],
    });
    const isOfCopy = ({ scope }: { scope: number | null }) => scope === copy;
    expect(host.book.names().filter(isOfCopy)).toEqual(before.filter(isOfCopy));
  });
});

const broken = brokenNames.flatMap((one) => overBrokenNames.map((two) => [one, two] as const));
// Each makes a workbook: npm test takes each name that is broken once.
describe.each(isFull ? broken : broken.filter((_, index) => [0, 3, 4].includes(index)))(
  'Where a broken name is %s and setNamedRange over it %s',
  (brokenName, overBrokenName) => {
    const behaviour: Partial<SheetsBehaviour> = { brokenName, overBrokenName };

    it('a tab whose sheet was deleted is made again, with its names', async () => {
      const host = await openSheets({ behaviour });
      await scaffold(host.port, example, silent);
      deleteSheet(host, 'Assumptions');
      expect(await figure(host, '=AIR_HourlyRate')).toMatch(/^#/);
      expect(await scaffold(host.port, example, silent)).toMatchObject({ make: [{ sheet: 'Assumptions' }] });
      expect(await figure(host, '=AIR_HourlyRate')).toBe(75);
      expect(host.book.names().filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
      expect(host.book.names().filter(({ name }) => name === 'AIR_HourlyRate').length).toBe(1);
    });

    it("is never mistaken for somebody else's, nor is theirs touched", async () => {
      const host = await openSheets({ behaviour });
      host.book.addSheet('Air');
      for (const name of ['Total', 'AIR_HourlyRate'])
        host.book.defineName(name, null, 'Air!$A$1', { comment: '', visible: true });
      deleteSheet(host, 'Air');
      const theirs = () => host.book.names().filter(({ name }) => name === 'Total');
      const before = theirs();
      const made = scaffold(host.port, example, silent);
      if (brokenName === 'has no range')
        // Without a tab of ours nobody can say whose it was.
        expect(await made).toMatchObject({ is: 'refused', names: ['AIR_HourlyRate'] });
      else expect(await made).toMatchObject({ is: 'plan' });
      expect(theirs()).toEqual(before);
    });
  },
);
