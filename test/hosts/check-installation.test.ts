import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  checkInstallation,
  type InstallationReport,
  type InstallationWatch,
} from '../../core/actions/installation/check-installation.ts';
import { allExamples } from '../../core/actions/installation/example-cells.ts';
import type { InstallationHost } from '../../core/actions/installation/probe.ts';
import { reportText } from '../../core/actions/installation/report-text.ts';
import type { SheetPort } from '../../core/sheet-port/port.ts';
import { installation as ofExcel } from '../../excel-addin/installation/index.ts';
import { installation as ofSheets } from '../../sheets-addon/installation.ts';
import type { ExcelBehaviour } from '../../simulator/excel-host/behaviour.ts';
import type { SheetsBehaviour } from '../../simulator/sheets-host/behaviour.ts';
import { isFull } from '../support/draws.ts';
import { bothHosts, type OpenHost, openExcel, openSheets } from '../support/hosts.ts';

/** Twins that the engine below both hosts cannot calculate (test/functions/twin-exceptions.ts). */
const ofEngine = /^DATA_DUPLICATES, example \d, twin$/;

/** What the build and the hosts put into both panes. */
function stubBuild() {
  vi.stubGlobal('addInVersion', '1.0.0.0');
  vi.stubGlobal('functionPrefix', '');
  vi.stubGlobal('navigator', { userAgent: 'a browser' });
  vi.stubGlobal('Office', officeOf());
}

const watchOf = (host: OpenHost, more: Partial<InstallationWatch> = {}): InstallationWatch => ({
  onProgress: () => undefined,
  isCancelled: () => false,
  wait: () => host.book.idle(),
  ...more,
});

/** Of what comes in many kinds: days, blanks, errors, tables. */
const someExamples = () =>
  allExamples().filter(({ definition: { name } }) =>
    /^(NET_BENEFIT|PAYBACK_WEEKS|PAYBACK_DATE|DATA_FRESHNESS|KPI_STATUS|ROI_SENSITIVITY)$/.test(name),
  );

/** What differs but for the engine's own faults. */
const unexpected = ({ differences }: InstallationReport) =>
  differences.filter(({ what }) => !ofEngine.test(what)).map(({ what, shown }) => `${what}: ${shown}`);

async function checked(
  host: OpenHost,
  of: InstallationHost,
  { port = host.port, examples = allExamples() } = {},
): Promise<InstallationReport> {
  const report = await checkInstallation(port, of, '', watchOf(host), examples);
  if (report.is !== 'checked') throw new Error('it was stopped');
  expect(host.book.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
  expect(host.book.names()).toEqual([]);
  return report;
}

const tellsOf = ({ facts }: InstallationReport) =>
  Object.fromEntries(facts.map(({ row, what, is }) => [`${row} ${what}`, is]));

afterEach(() => vi.unstubAllGlobals());

const hosts = [
  ['Excel', bothHosts.Excel, () => ofExcel],
  ['Google Sheets', bothHosts['Google Sheets'], () => ofSheets('en')],
] as const;

describe.each(hosts)('The check of an installation in %s', (hostName, open, of) => {
  it('finds every documented example right, says what the host does, and leaves nothing behind', async () => {
    stubBuild();
    const host = await open();
    await host.spreadsheet.write('B2:C2', [['mine', '=1+1']]);
    await host.book.idle();
    host.book.select(0, { row: 2, column: 2, rows: 1, columns: 2 });
    const before = JSON.stringify([
      host.book.formulas(0, host.book.usedArea(0)),
      host.book.model.getSelectedView(),
    ]);
    // All of them are typed into cells of both hosts elsewhere (functions.test.ts): here some of every chapter.
    const examples = allExamples().filter((_, index) => isFull || index % 5 === 0);
    const report = await checked(host, of(), { examples });
    expect(
      JSON.stringify([host.book.formulas(0, host.book.usedArea(0)), host.book.model.getSelectedView()]),
    ).toBe(before);
    expect(report.calls).toBe(examples.length);
    expect(report.twins).toBeGreaterThan(examples.length / 2);
    expect(unexpected(report)).toEqual([]);
    expect(report.facts.filter(({ is }) => is.startsWith('refused') || is.startsWith('#'))).toEqual([]);
    const text = reportText(report);
    expect(text).toContain(`Host: ${hostName === 'Excel' ? 'Excel PC 16.0' : hostName}`);
    expect(text).toContain('1.0.0.0');
    expect(text).toContain('Language: en');
    expect(tellsOf(report)['E1 KPI_STATUS without a baseline says']).toBe('No baseline');
  });

  it('takes the sheet away where it is stopped, where the host fails, and where it fails at first', async () => {
    stubBuild();
    const host = await open();
    const isGone = () => expect(host.book.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
    for (const stopsAt of ['writing', 'calculating'] as const) {
      let isStopped = false;
      const watch = watchOf(host, {
        onProgress: ({ is }) => {
          isStopped ||= is === stopsAt;
        },
        isCancelled: () => isStopped,
      });
      const stopped = await checkInstallation(host.port, of(), '', watch, someExamples());
      expect(stopped).toEqual({ is: 'cancelled' });
      isGone();
    }
    let isEnding = false;
    let failures = 0;
    const failing: SheetPort = {
      ...host.port,
      run: async (operations) => {
        if (operations.some((each) => each.do === 'readRange')) {
          isEnding = true;
          throw new Error('the connection was lost');
        }
        // A cell was being edited when the sheet was to go.
        if (isEnding && failures++ < 2) throw new Error('a cell is being edited');
        return host.port.run(operations);
      },
    };
    await expect(checkInstallation(failing, of(), '', watchOf(host), someExamples())).rejects.toThrow(
      'the connection was lost',
    );
    isGone();
  });
});

describe('The check of an installation', () => {
  it('tells of each row that the first run in a real host is told it does', async () => {
    stubBuild();
    const rows = new Set<string>();
    for (const [, open, of] of hosts) {
      const { facts } = await checked(await open(), of(), { examples: someExamples().slice(0, 1) });
      for (const { row } of facts) if (/^[EG]\d+$/.test(row)) rows.add(row);
    }
    const [, told = ''] =
      /tells of ([\s\S]*?)by itself/.exec(readFileSync('docs/first-run.md', 'utf8')) ?? [];
    expect([...rows].sort()).toEqual([...(told.match(/[EG]\d+/g) ?? [])].sort());
  });

  it('finds a function that calculates something else, and a native formula that the host reads otherwise', async () => {
    stubBuild();
    const host = await openExcel({ planted: 'CustomFunctions.associate("NET_BENEFIT", () => [[42]])' });
    const readsOtherwise: SheetPort = {
      ...host.port,
      run: async (operations) => {
        const answers = await host.port.run(operations);
        for (const answer of answers) {
          if (answer?.is !== 'range') continue;
          const row = answer.formulas.findIndex((line) => line[0]?.startsWith('=PAYBACK_WEEKS('));
          const at = answer.formulas[row]?.findIndex((formula, index) => index > 0 && formula !== '') ?? -1;
          const line = answer.values[row];
          if (line && at > 0) line[at] = 'planted';
        }
        return answers;
      },
    };
    const found = unexpected(
      await checked(host, ofExcel, { port: readsOtherwise, examples: someExamples() }),
    );
    expect(found.filter((each) => !each.startsWith('NET_BENEFIT'))).toEqual([
      'PAYBACK_WEEKS, example 1, twin: planted',
    ]);
    expect(found.filter((each) => each.endsWith('call: 42')).length).toBeGreaterThan(0);
  });

  it('leaves a sheet alone that has its name, and names it', async () => {
    stubBuild();
    const host = await openSheets();
    await host.port.run([{ do: 'addSheet', sheet: 'AI ROI check', rows: 5, columns: 5 }]);
    const report = await checkInstallation(host.port, ofSheets('en'), '', watchOf(host), []);
    expect(report).toMatchObject({ is: 'checked', left: ['AI ROI check'] });
    expect(host.book.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'AI ROI check']);
  });
});

describe('Each way in which Excels differ', () => {
  const ways: [behaviour: Partial<ExcelBehaviour>, fact: string, is: RegExp][] = [
    [{ desktopBlanks: true }, 'blanks A blank cell reaches a function', /^as 0$/],
    [{ desktopBlanks: false }, 'blanks A blank cell reaches a function', /^as a blank$/],
    [{ listSeparator: ',' }, 'E12 Several ranges in one address, "A1,C3", are', /^taken$/],
    [
      { listSeparator: ';' },
      'E12 Several ranges in one address, "A1,C3", are',
      /^refused \(InvalidArgument\)$/,
    ],
    [{ sheetsListAllNames: true }, 'E13 The names of a sheet are', /and the workbook's/],
    [{ sheetsListAllNames: false }, 'E13 The names of a sheet are', /^its own alone$/],
    [{ showsBlankAxisTitles: true }, 'E19 The title of an axis whose text is blank', /shows "Axis Title"/],
    [{ showsBlankAxisTitles: false }, 'E19 The title of an axis whose text is blank', /shows nothing/],
    [{ linksReplaceText: true }, 'E21 The text of a cell whose link has none of its own', /^becomes /],
    [{ linksReplaceText: false }, 'E21 The text of a cell whose link has none of its own', /^stays$/],
    [{ readsBackWithAt: true }, 'E22 A formula with a name reads back', /with "@"/],
    [{ readsBackWithAt: false }, 'E22 A formula with a name reads back', /as it was written/],
    [{ printAreaName: 'listed' }, 'print area A formula for what a sheet prints is', /^taken$/],
    [{ printAreaName: 'refused' }, 'print area A formula for what a sheet prints is', /^refused /],
  ];
  // Those of one kind do not disturb each other: two workbooks show all of them.
  it.each([0, 1])('is told, and changes no figure (%i)', async (which) => {
    stubBuild();
    const some = ways.filter((_, index) => index % 2 === which);
    const host = await openExcel({ behaviour: Object.assign({}, ...some.map(([behaviour]) => behaviour)) });
    const report = await checked(host, ofExcel, { examples: someExamples() });
    expect(unexpected(report)).toEqual([]);
    for (const [, fact, is] of some) expect(tellsOf(report)[fact], fact).toMatch(is);
  });
});

describe('Each way in which nobody knows Google Sheets', () => {
  type Told = [fact: string, is: RegExp];
  const ways: [behaviour: SheetsBehaviour, told: Told[]][] = [
    [
      {
        omittedArgument: 'undefined',
        blankCell: 'empty text',
        dateZone: 'spreadsheet',
        brokenName: 'named #REF!',
        overBrokenName: 'replaces it',
        validationFails: 'at the call',
        builtRules: 'stay as they were',
        inheritsFormats: false,
      },
      [
        ['G13 A skipped argument arrives as', /^undefined$/],
        ['G13 A blank cell arrives as', /^empty text$/],
        ['G13 5 January 2026 arrives, on the clock of the script, as', /^Date 1\/4 11:0$/],
        ['G4 A name whose sheet was deleted', /#REF!/],
        ['G5 setNamedRange over such a name', /replaces it/],
        ['G3 A script that breaks a strict rule is stopped', /at the call/],
        ['rules A rule whose builder builds again', /stays/],
        ['G14 A formula in a cell without a format', /takes none/],
      ],
    ],
    [
      {
        omittedArgument: 'null',
        blankCell: 'null',
        dateZone: 'script',
        brokenName: 'has no range',
        overBrokenName: 'refuses',
        validationFails: 'at the next flush',
        builtRules: 'become the new one',
        inheritsFormats: true,
      },
      [
        ['G13 A skipped argument arrives as', /^null$/],
        ['G13 A blank cell arrives as', /^null$/],
        ['G13 5 January 2026 arrives, on the clock of the script, as', /^Date 1\/5 0:0$/],
        ['G4 A name whose sheet was deleted', /no range/],
        ['G5 setNamedRange over such a name', /refuses/],
        ['G3 A script that breaks a strict rule is stopped', /at the next flush/],
        ['rules A rule whose builder builds again', /becomes/],
        ['G14 A formula in a cell without a format', /takes that/],
      ],
    ],
    [
      {
        omittedArgument: 'empty text',
        blankCell: 'empty text',
        dateZone: 'spreadsheet',
        brokenName: 'not listed',
        overBrokenName: 'refuses',
        validationFails: 'at the call',
        builtRules: 'stay as they were',
        inheritsFormats: false,
      },
      [
        ['G13 A skipped argument arrives as', /^empty text$/],
        ['G4 A name whose sheet was deleted', /not listed/],
        ['G3 A formula whose result breaks a strict rule is stopped', /at the next flush/],
        ['G13 A cell with an error arrives as', /#N\/A/],
      ],
    ],
  ];
  it.each(ways)('is told, and changes no figure', async (behaviour, told) => {
    stubBuild();
    // Eleven hours or more before the script's own zone.
    const host = await openSheets({ behaviour, timeZone: 'Pacific/Auckland', locale: 'de_DE' });
    const report = await checked(host, ofSheets('de'), { examples: someExamples() });
    expect(unexpected(report)).toEqual([]);
    for (const [fact, is] of told) expect(tellsOf(report)[fact], fact).toMatch(is);
    expect(tellsOf(report)[' Locale of the spreadsheet']).toBe('de_DE');
  });
});

/** As much of Office as a pane has besides Excel. */
const officeOf = () => ({
  context: {
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.17928.20114' },
    displayLanguage: 'en-US',
    contentLanguage: 'en-US',
    requirements: { isSetSupported: (_: string, version: string) => version === '1.9' },
  },
});
