import { expect } from 'vitest';
import { kits, usualName } from '../../core/workbook/kits.ts';
import { drawn } from '../support/draws.ts';
import { bothHosts } from '../support/hosts.ts';
import { withEngineOfPage } from '../support/in-each-engine.ts';
import { type HostName, madeIn } from '../support/made.ts';
import { someOf } from '../support/some-of.ts';
import { example, operationsOf } from '../workbook/books.ts';
import { drawnActs } from './drawn-acts.ts';
import { FreshWorkbook } from './fresh-workbook.ts';
import { actInHost, canBeDone } from './in-host.ts';
import { cellsWritten } from './written.ts';

withEngineOfPage();

const options = { ...example, tabs: kits['first-check'] };

someOf(2, Object.keys(bothHosts) as HostName[])(
  'Copying, deleting, inserting, typing and pasting in %s leave the figures of a fresh workbook with the same rows',
  async (hostName) => {
    const operations = operationsOf(options);
    const acts = drawnActs(options.tabs, cellsWritten(operations))
      .map((each) => each.filter(canBeDone))
      .filter((each) => each.length > 1);
    const copy = async () => (await madeIn(hostName, options)).book;
    const read = options.tabs.map(usualName);
    const fresh = new FreshWorkbook(operations, options.tabs, actInHost(await copy(), [], read, []));
    const found = [];
    for (const sequence of drawn(acts, 2, 50)) {
      const differences = fresh.differences(actInHost(await copy(), sequence, read, fresh.names));
      if (differences.length > 0) found.push({ acts: sequence, differences });
    }
    expect(found).toEqual([]);
  },
  1_800_000,
);
