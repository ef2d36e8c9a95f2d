import { describe } from 'vitest';
import { isFull } from './draws.ts';
import { bothHosts, type OpenHost } from './hosts.ts';
import type { HostName } from './made.ts';

/**
 * Behaviours that both hosts have, in both of them in `npm run test:full`. Each runs for half a minute and more: in
 * `npm test` they run in one, and the other is counted as skipped. What a port does in either is tested in both always
 * (same-kit, typed-calls, recalculation, functions, charts).
 * @param title with %s for the host
 */
export function inEachHost(
  usual: HostName,
  title: string,
  tests: (hostName: HostName, open: () => Promise<OpenHost>) => void,
): void {
  for (const hostName of Object.keys(bothHosts) as HostName[])
    describe.skipIf(hostName !== usual && !isFull)(title.replace('%s', hostName), () =>
      tests(hostName, () => bothHosts[hostName]()),
    );
}

/** The same of the page that shows the simulator, where `open` takes its short names. */
export function inEachPage(usual: PageHost, title: string, tests: (host: PageHost) => void): void {
  for (const host of ['excel', 'sheets'] as const)
    describe.skipIf(host !== usual && !isFull)(title.replace('%s', host), () => tests(host));
}

type PageHost = 'excel' | 'sheets';
