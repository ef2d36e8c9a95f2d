import { scaffold } from '../../core/actions/scaffold.ts';
import { kits } from '../../core/workbook/kits.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import type { Book } from './engine.ts';
import { bothHosts, type OpenHost } from './hosts.ts';

/** A First check with the example, and a blank one. */
export const example: BookOptions = {
  tabs: kits['first-check'],
  currency: 'EUR',
  startDate: exampleStartDate,
  example: true,
};
export const blank: BookOptions = {
  ...example,
  example: false,
  startDate: 46_357,
  firstWorkflow: 'Answering mail',
};

export type HostName = keyof typeof bothHosts;

const silent = { onProgress: () => undefined };
const kept = new Map<string, Book>();

/** A workbook that was made once by this worker: every test gets a copy of its own, in a host of its own. */
export async function copyOf<Host extends HostName>(
  hostName: Host,
  key: string,
  make: (host: OpenHost) => Promise<unknown>,
): Promise<Awaited<ReturnType<(typeof bothHosts)[Host]>>> {
  const name = `${hostName} ${key}`;
  let book = kept.get(name);
  if (!book) {
    const host = await bothHosts[hostName]();
    await make(host);
    await host.book.idle();
    book = host.book;
    kept.set(name, book);
  }
  const open = bothHosts[hostName] as (options: object, book: Book) => Promise<OpenHost>;
  return (await open({}, book.copy())) as Awaited<ReturnType<(typeof bothHosts)[Host]>>;
}

/** The same of tabs that Create makes in an empty workbook. */
export const madeIn = <Host extends HostName>(hostName: Host, options: BookOptions) =>
  copyOf(hostName, JSON.stringify(options), ({ port }) => scaffold(port, options, silent));
