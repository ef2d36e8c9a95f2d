import { expect, it } from 'vitest';
import { checkWorkbook } from '../../core/actions/check/check-workbook.ts';
import { markOf } from '../../core/workbook/model/names.ts';
import type { OpenHost } from '../support/hosts.ts';
import { inEachHost } from '../support/in-each-host.ts';
import { example, madeIn } from '../support/made.ts';

/* What Check says of a workbook that is sound, and of what people do to whole tabs of it. */

const asked = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;

async function found({ port }: OpenHost): Promise<string[]> {
  const checked = await checkWorkbook(port, asked, { onProgress: () => undefined });
  if (checked.is !== 'checked') throw new Error('it was stopped');
  return checked.findings.map(({ kind, sheet, cell, label }) =>
    kind.startsWith('name') ? `${kind} ${label}` : `${kind} ${sheet}!${cell}`,
  );
}
const mark = ({ port }: OpenHost, sheet: string, tab: string, comment: string) =>
  port.run([
    {
      do: 'name',
      name: markOf(tab),
      comment,
      refersTo: `='${sheet}'!$A$1`,
      hidden: true,
      sheet,
      isThere: true,
    },
  ]);
const indexOf = ({ book }: OpenHost, sheet: string) => book.sheetNamed(sheet)?.index ?? -1;

const done: readonly [what: string, act: (host: OpenHost) => unknown, first: string][] = [
  ['nothing was done', () => undefined, ''],
  [
    'a tab was deleted',
    ({ port }) => port.run([{ do: 'deleteSheet', sheet: 'Assumptions' }]),
    'tabMissing Costs!A1',
  ],
  [
    'a tab was left half made',
    (host) => mark(host, 'Value', 'value', 'Model 5, made in -, unfinished'),
    'tabUnfinished Value!A1',
  ],
  [
    'a tab is of an older version',
    (host) => mark(host, 'Value', 'value', 'Model 3, made in -'),
    'tabOlder Value!A1',
  ],
  [
    'a column was inserted',
    (host) => host.book.model.insertColumns(indexOf(host, 'Costs'), 3, 1),
    'movedLabels Costs!N5',
  ],
];

inEachHost('Google Sheets', 'Checked in %s, a workbook', (hostName) => {
  it.each(done)(
    'in which %s',
    async (_, act, first) => {
      const host = await madeIn(hostName, { ...example, tabs: ['costs', 'value', 'dashboard'] });
      await act(host);
      await host.spreadsheet.idle();
      expect(await found(host)).toEqual(first === '' ? [] : [first]);
    },
    300_000,
  );
});
