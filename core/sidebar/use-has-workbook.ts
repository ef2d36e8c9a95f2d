import { useEffect, useState } from 'preact/hooks';
import { readBook } from '../actions/read-book.ts';
import { isMark } from '../workbook/model/names.ts';
import type { SidebarHost } from './host.ts';

/** Whether tabs of ours are in the workbook; null while the host is asked. To be asked anew once tabs came or went. */
export function useHasWorkbook({ port }: SidebarHost): [hasWorkbook: boolean | null, ask: () => void] {
  const [hasWorkbook, setHasWorkbook] = useState<boolean | null>(null);
  const ask = () => {
    readBook(port).then(
      ({ names }) => setHasWorkbook(names.some(({ name }) => isMark(name))),
      // Whatever is wrong with the host is told by the first thing that is wanted of it.
      () => setHasWorkbook(false),
    );
  };
  useEffect(ask, [port]);
  return [hasWorkbook, ask];
}
