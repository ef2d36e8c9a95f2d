import * as z from 'zod/mini';
import type { CellProbe, Fact, InstallationHost, ProbePlace } from '../core/actions/installation/probe.ts';
import { once } from '../core/sheet-port/once.ts';
import { askServer, type ServerCall } from './ask-server.ts';

/** The server function that asks, as google.script.run offers it. */
interface ProbeRun extends ServerCall<ProbeRun> {
  probeInstallation(place: string): void;
}
declare const google: { script: { run: ProbeRun } };

/** Put in by the build. */
declare const addInVersion: string;
declare const functionPrefix: string;

const factsSchema = once(() =>
  z.array(z.strictObject({ row: z.string(), what: z.string(), is: z.string() })),
);

/** What Google Sheets alone can tell of an installation. */
export const installation = (language: string): InstallationHost => ({
  hasErrorCodes: false,
  about: () => [
    { row: '', what: 'Add-on', is: addInVersion },
    { row: '', what: 'Host', is: 'Google Sheets' },
    { row: '', what: 'Language', is: language },
    { row: '', what: 'Locale of the browser', is: new Intl.NumberFormat().resolvedOptions().locale },
    { row: '', what: 'Browser', is: navigator.userAgent },
  ],
  cells: [
    argument('A skipped argument arrives as', () => ',1'),
    argument('A blank cell arrives as', ({ blank }) => blank),
    argument('A cell with an error arrives as', ({ error }) => error),
    argument('A range with an error in it arrives as', ({ error }) => `${error}:${error}`),
    argument('5 January 2026 arrives, on the clock of the script, as', ({ day }) => day),
  ],
  probe: ask,
});

/** A function of the script that no list offers: it says what it was given. */
const argument = (
  what: string,
  given: (cells: Parameters<CellProbe['formula']>[0]) => string,
): CellProbe => ({
  row: 'G13',
  what,
  formula: (cells) => `=${functionPrefix}AIR_ARGUMENT(${given(cells)})`,
  tells: String,
});

const ask = (place: ProbePlace): Promise<readonly Fact[]> =>
  askServer(google.script.run, factsSchema(), (run) => run.probeInstallation(JSON.stringify(place)), {
    unreadable: 'Google Sheets gave no readable answer',
    failed: (error) => String((error as Error | null)?.message ?? error),
  });
