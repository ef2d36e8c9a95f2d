import type { Fact, InstallationHost } from '../../core/actions/installation/probe.ts';
import { codeOf } from '../sheet-port/explain.ts';
import { probes } from './probes.ts';

/** Put in by the build. */
declare const addInVersion: string;

/** What Excel alone can tell of an installation. */
export const installation: InstallationHost = {
  hasErrorCodes: true,
  about,
  cells: [],
  probe: async (place) => {
    const facts: Fact[] = [];
    // One after the other, each in a request of its own: what one Excel refuses must not hide the rest.
    for (const { row, what, ask } of probes) {
      try {
        facts.push({ row, what, is: await ask(place) });
      } catch (error) {
        facts.push({ row, what, is: `refused (${codeOf(error) || String(error)})` });
      }
    }
    return facts;
  },
};

function about(): Fact[] {
  const { diagnostics, displayLanguage, contentLanguage, requirements } = Office.context;
  const newest = Array.from({ length: 25 }, (_, index) => `1.${25 - index}`).find((version) =>
    requirements.isSetSupported('ExcelApi', version),
  );
  return [
    { row: '', what: 'Add-in', is: addInVersion },
    { row: '', what: 'Host', is: `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}` },
    { row: '', what: 'ExcelApi', is: newest ?? 'unknown' },
    { row: '', what: 'Language', is: `${displayLanguage}, of the content ${contentLanguage}` },
    { row: '', what: 'Locale', is: new Intl.NumberFormat().resolvedOptions().locale },
    { row: '', what: 'Browser', is: navigator.userAgent },
  ];
}
