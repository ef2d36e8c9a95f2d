import { type Area, areaName, cellName } from '../../cells/address.ts';
import { serialOf } from '../../cells/serial.ts';
import type { RangeAnswer } from '../../sheet-port/answers.ts';
import type { Operation } from '../../sheet-port/operations.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { placeOf } from '../../workbook/model/addresses.ts';
import { readRange } from '../read-range.ts';
import { removedSurely } from '../removed-surely.ts';
import type { Value } from '../sheet-now.ts';
import { cellProbes } from './cell-probes.ts';
import { expectedText, isAsDocumented, shownText } from './compare.ts';
import {
  allExamples,
  columnsOf,
  type DocumentedExample,
  type PlacedExample,
  placeExamples,
} from './example-cells.ts';
import type { CellProbe, Fact, InstallationHost, ProbeCells } from './probe.ts';
import { planTemporarySheet } from './temporary-sheet.ts';

/** What is not as documented. */
export interface Difference {
  readonly what: string;
  readonly formula: string;
  readonly expected: string;
  readonly shown: string;
}

export interface InstallationReport {
  readonly is: 'checked';
  readonly about: readonly Fact[];
  readonly calls: number;
  readonly twins: number;
  readonly differences: readonly Difference[];
  readonly facts: readonly Fact[];
  /** Sheets of an earlier check that was cut off: nobody but a person takes them away. */
  readonly left: readonly string[];
}

export type InstallationProgress =
  | { readonly is: 'writing' | 'calculating'; readonly done: number; readonly all: number }
  | { readonly is: 'probing' | 'removing' };

export interface InstallationWatch {
  readonly onProgress: (progress: InstallationProgress) => void;
  readonly isCancelled: () => boolean;
  /** A second or so. */
  readonly wait: () => Promise<void>;
}

/** So many examples a request: requests have their limits, and one can stop between two. */
const inOneGo = 60;
/** How often it is looked whether everything is calculated; for a function that nobody knows, fewer times. */
const mostLooks = { calculating: 180, unknown: 5 };

/**
 * Writes every documented example, as call and as twin, and asks what nobody has seen of this host, on a sheet of its own;
 * compares, and takes the sheet away: also where it failed or was stopped. Nothing else of the workbook is touched.
 * @throws what stopped it, once the sheet is gone.
 */
export async function checkInstallation(
  port: SheetPort,
  host: InstallationHost,
  functionPrefix: string,
  watch: InstallationWatch,
  examples = allExamples(),
): Promise<InstallationReport | { is: 'cancelled' }> {
  const temporary = await planTemporarySheet(port);
  const { left, remove, ...place } = temporary;
  try {
    const layout = layOut(examples, functionPrefix, host.cells);
    if (!(await write(port, place.sheet, layout, watch))) return { is: 'cancelled' };
    const shown = await calculated(port, place.sheet, layout, watch);
    if (shown === null) return { is: 'cancelled' };
    watch.onProgress({ is: 'probing' });
    const seen = layout.probes.map(({ probe, row }) => ({
      row: probe.row,
      what: probe.what,
      is: probe.tells(shown.values[row - 1]?.[columnsOf().call - 2] ?? null),
    }));
    const own = await host.probe({ ...place, row: layout.end });
    return {
      is: 'checked',
      about: host.about(),
      calls: layout.examples.length,
      twins: layout.examples.filter(({ twin }) => twin).length,
      differences: layout.examples.flatMap((each) => differencesOf(each, shown, host)),
      facts: [...seen, ...own],
      left,
    };
  } finally {
    watch.onProgress({ is: 'removing' });
    await removedSurely(place.sheet, watch.wait, remove);
  }
}

interface Layout {
  readonly examples: readonly PlacedExample[];
  readonly probes: readonly { probe: CellProbe; row: number; formula: string }[];
  readonly cells: ProbeCells;
  readonly lastColumn: number;
  readonly end: number;
}

function layOut(given: readonly DocumentedExample[], prefix: string, own: readonly CellProbe[]): Layout {
  const examples = placeExamples(given, prefix, 3);
  const first = examples.at(-1)?.end ?? 3;
  const column = columnsOf().arguments;
  const at = (right: number) => cellName({ row: first, column: column + right });
  const cells = { blank: at(0), day: at(1), error: at(2) };
  // Two rows each: one of them spills.
  const probes = [...cellProbes(prefix), ...own].map((probe, index) => ({
    probe,
    row: first + 2 * index,
    formula: probe.formula(cells),
  }));
  const widths = examples.flatMap(({ writes }) =>
    writes.map(({ at: from, cells: table }) => placeOf(from).column + (table[0]?.length ?? 1)),
  );
  return {
    examples,
    probes,
    cells,
    lastColumn: Math.max(column + 3, ...widths),
    end: first + 2 * probes.length + 1,
  };
}

/** false where it was stopped. */
async function write(
  port: SheetPort,
  sheet: string,
  { examples, probes, cells, lastColumn, end }: Layout,
  { onProgress, isCancelled }: InstallationWatch,
): Promise<boolean> {
  const writing = (at: string, content: Extract<Operation, { do: 'write' }>['cells']): Operation => ({
    do: 'write',
    sheet,
    at,
    cells: content,
    isFresh: true,
  });
  const days = (ranges: readonly string[]): Operation[] =>
    ranges.length === 0
      ? []
      : [{ do: 'format', sheet, ranges: [...ranges], format: { numberFormat: 'yyyy-mm-dd' } }];
  await port.run([
    { do: 'addSheet', sheet, rows: end + 40, columns: lastColumn },
    // Else a result may take the format of what it is made of, and a share reads back as a day (G14).
    {
      do: 'format',
      sheet,
      ranges: [areaName(resultsDownTo(end))],
      format: { numberFormat: '0.############' },
    },
    writing('A1', [['Made by AI ROI to check this installation. It goes away by itself in a moment.']]),
  ]);
  for (let from = 0; from < examples.length; from += inOneGo) {
    if (isCancelled()) return false;
    onProgress({ is: 'writing', done: from, all: examples.length });
    const group = examples.slice(from, from + inOneGo);
    await port.run([
      ...days(group.flatMap((each) => each.days)),
      ...group.flatMap(({ writes }) => writes.map(({ at, cells: content }) => writing(at, content))),
    ]);
  }
  await port.run([
    ...days([cells.day]),
    writing(cells.day, [[serialOf(2026, 1, 5)]]),
    writing(cells.error, [[{ formula: '=NA()' }]]),
    ...probes.flatMap(({ probe, row, formula }) => [
      writing(cellName({ row, column: 1 }), [[`${probe.row}: ${probe.what}`]]),
      writing(cellName({ row, column: columnsOf().call }), [[{ formula }]]),
    ]),
  ]);
  return !isCancelled();
}

const resultsDownTo = (rows: number): Area => {
  const { call, lastResult } = columnsOf();
  return { row: 1, column: call, rows, columns: lastResult - call + 1 };
};

const isWaiting = (value: Value) =>
  value === '#BUSY!' || value === '#GETTING_DATA' || value === 'Loading...' || value === null;

/** The results, once no call is being calculated; as they are where that takes too long. null where it was stopped. */
async function calculated(
  port: SheetPort,
  sheet: string,
  { examples, probes, end }: Layout,
  { onProgress, isCancelled, wait }: InstallationWatch,
): Promise<RangeAnswer | null> {
  const range = areaName(resultsDownTo(end));
  const rows = [...examples.map((each) => each.call.row), ...probes.map(({ row }) => row)];
  for (let looks = 1; ; looks++) {
    const shown = await readRange(port, sheet, range);
    const values = rows.map((row) => shown.values[row - 1]?.[0] ?? null);
    const waiting = values.filter(isWaiting).length;
    const unknown = values.filter((value) => value === '#NAME?').length;
    onProgress({ is: 'calculating', done: rows.length - waiting, all: rows.length });
    if (isCancelled()) return null;
    if (waiting === 0 && (unknown === 0 || looks > mostLooks.unknown)) return shown;
    if (looks > mostLooks.calculating) return shown;
    await wait();
  }
}

function differencesOf(placed: PlacedExample, shown: RangeAnswer, host: InstallationHost): Difference[] {
  const { name, number, example, callFormula: formula } = placed;
  const read = ({ row, column, rows, columns }: Area) => {
    const left = column - columnsOf().call;
    return shown.values.slice(row - 1, row - 1 + rows).map((line) => line.slice(left, left + columns));
  };
  const told = (area: Area, what: string, hasErrorCodes: boolean): Difference[] =>
    isAsDocumented(read(area), example, { formula, hasErrorCodes })
      ? []
      : [
          {
            what: `${name}, example ${number}, ${what}`,
            formula: shown.formulas[area.row - 1]?.[area.column - columnsOf().call] ?? '',
            expected: expectedText(example),
            shown: shownText(read(area)),
          },
        ];
  return [
    ...told(placed.call, 'call', host.hasErrorCodes),
    ...(placed.twin ? told(placed.twin, 'twin', false) : []),
  ];
}
