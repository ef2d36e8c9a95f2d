import { beforeAll, expect, it } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { takeAway } from '../../core/actions/take-away.ts';
import type { Telling } from '../../core/actions/telling.ts';
import { cellName } from '../../core/cells/address.ts';
import { kits, withNeeded } from '../../core/workbook/kits.ts';
import type { BookOptions } from '../../core/workbook/model/options.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';
import { addressOf, cellOf } from '../support/by-key.ts';
import { contents } from '../support/contents.ts';
import { isFull } from '../support/draws.ts';
import type { OpenHost } from '../support/hosts.ts';
import { inEachHost } from '../support/in-each-host.ts';
import { blank, copyOf, example, madeIn } from '../support/made.ts';
import { expectSame } from '../support/same.ts';
import { exampleFigures } from '../workbook/books.ts';
import { isOfChart } from '../workbook/visible-errors.ts';

/** Tabs that say more, and other things, once others are there; the Dashboard does too, and takes minutes. */
const costs: BookOptions = { ...example, tabs: isFull ? ['dashboard'] : ['costs'] };
const silent = { onProgress: () => undefined };

inEachHost('Google Sheets', 'The First check kit in %s', (hostName) => {
  let host: OpenHost;
  const said: Telling[] = [];

  beforeAll(async () => {
    // Of a key of its own: one that another file made before would say nothing.
    const making = ({ port }: OpenHost) =>
      scaffold(port, example, { onProgress: (telling) => said.push(telling) });
    host = await copyOf(hostName, 'which said what it was doing', making);
  });

  it('shows the figures of the worked example under their names', async () => {
    const expected = [...exampleFigures, ['AIR_AgreedROI', '#N/A'] as const];
    const shown = await figuresOf(
      host,
      expected.map(([name]) => `=${name}`),
    );
    for (const [index, [name, figure]] of expected.entries()) {
      if (typeof figure === 'number') expect(shown[index], name).toBeCloseTo(figure, 9);
      else expect(shown[index], name).toBe(figure);
    }
  });

  it('agrees with the functions of the add-in, typed beside it', async () => {
    const [roi, cost] = await figuresOf(host, [
      '=AI_ROI(AIR_GrossValue,AIR_TotalCost,AIR_Confidence)-AIR_ROI',
      '=AI_TCO(80,20,10,2,AIR_HourlyRate,AIR_Months)-AIR_TotalCost',
    ]);
    expect(roi).toBeCloseTo(0, 12);
    expect(cost).toBeCloseTo(0, 9);
  });

  it('said what it was doing', () => {
    expect(said).toContainEqual({ is: 'filling', sheet: 'Costs', place: 4, of: 8 });
  });

  it('follows an input that is changed', async () => {
    const confidence = host.book.names().find(({ name }) => name === 'AIR_Confidence');
    const cell = (confidence?.formula ?? '').replaceAll('$', '');
    await host.spreadsheet.write(cell, [['100%']]);
    expect(await figureOf(host, '=AIR_ROI')).toBeCloseTo(15.2275449101796, 9);
    await host.spreadsheet.write(cell, [['50%']]);
  });

  it('is found again under any name, and nothing is made twice', async () => {
    const value = host.book.sheetNamed('Value');
    host.book.model.renameSheet(value?.index ?? -1, 'Our benefits');
    const before = await host.spreadsheet.sheets();
    expect(await scaffold(host.port, blank, silent)).toMatchObject({ is: 'plan', make: [] });
    expect(await host.spreadsheet.sheets()).toEqual(before);
  });
});

inEachHost('Excel', 'Tabs made in %s', (hostName, open) => {
  it('leaves a sheet of the same name alone and takes another', async () => {
    const host = await open();
    host.book.addSheet('Costs');
    await host.spreadsheet.write('Costs!A1', [['mine']]);
    await scaffold(host.port, { ...blank, tabs: ['costs'] }, silent);
    expect(await host.spreadsheet.sheets()).toEqual([
      'Sheet1',
      'Costs',
      'Assumptions',
      'Costs 2',
      'Workings',
    ]);
    expect(await host.spreadsheet.read('Costs!A1')).toEqual([['mine']]);
  });

  it('can be taken away again, whole', async () => {
    const host = await open();
    const names = () => host.book.names().map(({ name }) => name);
    const plan = await scaffold(host.port, costs, silent);
    expect(names()).toContain('AIR_HourlyRate');
    if (plan.is === 'plan') await takeAway(host.port, costs, plan);
    expect(await host.spreadsheet.sheets()).toEqual(['Sheet1']);
    expect(names()).toEqual([]);
  });

  it('makes of tabs that are filled in the workbook that it would have been at once', async () => {
    // The whole portfolio takes the simulated hosts a minute; test/actions draws such orders of all tabs.
    const more: readonly TabId[] = isFull ? kits.portfolio : ['value'];
    const typed = async (host: OpenHost) => {
      await host.spreadsheet.write(cellOf('assumptions.hourlyRate'), [[80]]);
      await host.spreadsheet.write(cellOf('assumptions.confidence'), [[0.25]]);
      await host.spreadsheet.write(cellOf('costs.lines.quantity.5'), [[3]]);
      await host.spreadsheet.idle();
    };
    const later = await madeIn(hostName, costs);
    await typed(later);
    const outcome = await scaffold(later.port, { ...costs, tabs: more }, silent);
    expect(outcome).toMatchObject({ leftAlone: [] });
    expect(outcome.is === 'plan' && outcome.make.map(({ tab }) => tab)).toEqual(
      more.filter((tab) => !withNeeded(costs.tabs).includes(tab)),
    );
    await later.spreadsheet.idle();
    const grown = contents(later);
    const atOnce = await open();
    await scaffold(atOnce.port, { ...costs, tabs: [...costs.tabs, ...more] }, silent);
    await typed(atOnce);
    // The later ones stand behind the others.
    const byName = (sheets: ReturnType<typeof contents>) =>
      sheets.sort((a, b) => a.name.localeCompare(b.name));
    expectSame(byName(grown), byName(contents(atOnce)));
  }, 240_000);

  it('keeps what somebody typed over a cell that would now say more, and says where', async () => {
    const host = await madeIn(hostName, costs);
    const month = 'assumptions.approvedMonths.valueNow.2';
    expect(await host.spreadsheet.read(cellOf(month))).toEqual([['']]);
    await host.spreadsheet.write(cellOf(month), [['ask Anna']]);
    expect(await scaffold(host.port, { ...example, tabs: ['value'] }, silent)).toMatchObject({
      leftAlone: [{ tab: 'assumptions', sheet: 'Assumptions', cells: [addressOf(month)] }],
    });
    expect(await host.spreadsheet.read(cellOf(month))).toEqual([['ask Anna']]);
  });

  it('leaves no formula behind that points to a tab that was taken away', async () => {
    const alone = await madeIn(hostName, costs);
    const host = await madeIn(hostName, costs);
    const more: BookOptions = { ...example, tabs: ['value', 'start'] };
    const made = await scaffold(host.port, more, silent);
    if (made.is === 'plan') await takeAway(host.port, more, made);
    // Workings reached further meanwhile: cells that are blank again say nothing.
    const formulas = (host: OpenHost) =>
      contents(host).map(({ name, formulas }) => ({
        name,
        formulas: formulas.flatMap((row, down) =>
          row.flatMap((formula, across) => (formula === '' ? [] : `${down} ${across} ${formula}`)),
        ),
      }));
    expect(formulas(host)).toEqual(formulas(alone));
  });

  it('does not touch a copy that somebody made of a tab', async () => {
    const host = await open();
    await scaffold(host.port, { ...blank, tabs: ['costs'], run: 'one' }, silent);
    copySheet(host, 'Costs', 'Costs, cheaper');
    const before = sheetContents(host, 'Costs, cheaper');
    host.book.model.renameSheet(host.book.sheetNamed('Costs')?.index ?? -1, 'Spending');
    const outcome = await scaffold(host.port, { ...blank, tabs: ['costs', 'value'], run: 'two' }, silent);
    expect(outcome).toMatchObject({ merged: [], kept: [] });
    expect(outcome.is === 'plan' && outcome.sheets.get('costs')).toBe('Spending');
    expect(sheetContents(host, 'Costs, cheaper')).toEqual(before);
  });

  it('lets our names start otherwise where AIR_ is taken', async () => {
    const host = await open();
    await host.spreadsheet.write('Sheet1!A1', [[12]]);
    host.book.defineName('AIR_Freight', null, 'Sheet1!$A$1', { comment: '', visible: true });
    const refused = await scaffold(host.port, costs, silent);
    expect(refused).toMatchObject({ is: 'refused', names: ['AIR_Freight'], offer: 'AIR2_' });
    expect(await host.spreadsheet.sheets()).toEqual(['Sheet1']);
    const made = await scaffold(host.port, { ...costs, prefix: 'AIR2_' }, silent);
    expect(made).toMatchObject({ is: 'plan', prefix: 'AIR2_' });
    expect(await figureOf(host, '=AIR2_HourlyRate')).toBe(75);
    const again = await scaffold(host.port, { ...example, tabs: ['scorecard'] }, silent);
    expect(again).toMatchObject({ is: 'plan', prefix: 'AIR2_', make: [{ tab: 'scorecard' }] });
  });

  it('stops between tabs and leaves nothing behind', async () => {
    const host = await open();
    let count = 0;
    const watch = { onProgress: () => undefined, isCancelled: () => ++count > 3 };
    expect(await scaffold(host.port, example, watch)).toEqual({ is: 'cancelled' });
    expect(await host.spreadsheet.sheets()).toEqual(['Sheet1']);
    expect(host.book.names()).toEqual([]);
  });

  it('makes the Scorecard alone, with ranks that follow a score', async () => {
    const host = await open();
    const plan = await scaffold(host.port, { ...example, tabs: ['scorecard'] }, silent);
    expect(plan).toMatchObject({
      make: [
        { tab: 'scorecard', sheet: 'Scorecard' },
        { tab: 'workings', sheet: 'Workings' },
      ],
    });
    const sheet = host.book.sheetNamed('Scorecard')?.index ?? -1;
    const errors = host.book.texts(sheet, host.book.usedArea(sheet)).flatMap((row, down) =>
      row.flatMap((text, across) => {
        const at = cellName({ row: down + 1, column: across + 1 });
        return text.startsWith('#') ? [`Scorecard!${at} ${text}`] : [];
      }),
    );
    expect(errors.filter((error) => !isOfChart(error))).toEqual([]);
  });
});

/** What formulas give that are typed below each other: calculated together. */
async function figuresOf(
  { spreadsheet }: OpenHost,
  formulas: readonly string[],
): Promise<(number | string | boolean | undefined)[]> {
  const range = `Sheet1!A1:A${formulas.length}`;
  await spreadsheet.write(
    range,
    formulas.map((formula) => [formula]),
  );
  await spreadsheet.idle();
  return (await spreadsheet.read(range)).map(([figure]) => figure);
}

const figureOf = async (host: OpenHost, formula: string) => (await figuresOf(host, [formula]))[0];

/** Another sheet with the same cells and the marks that a copy would carry. */
function copySheet({ book }: OpenHost, from: string, to: string): void {
  const source = book.sheetNamed(from);
  const index = book.addSheet(to).index;
  if (!source) throw new Error(`there is no sheet ${from}`);
  const area = book.usedArea(source.index);
  book.batch(() => {
    book.formulas(source.index, area).forEach((row, down) => {
      row.forEach((formula, across) => {
        if (formula) book.type(index, area.row + down, area.column + across, formula);
      });
    });
  });
  for (const { name, scope, comment } of book.names())
    if (scope === source.index) book.defineName(name, index, `'${to}'!$A$1`, { comment, visible: false });
  for (const [key, value] of book.extras(source.index).metadata) book.extras(index).metadata.set(key, value);
}

function sheetContents(host: OpenHost, sheet: string) {
  const found = contents(host).find(({ name }) => name === sheet);
  if (!found) throw new Error(`there is no sheet ${sheet}`);
  return found;
}
