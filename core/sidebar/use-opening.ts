import { useEffect, useRef } from 'preact/hooks';
import type { SidebarHost } from './host.ts';

/** The pane opens with the workbook in which it made the first tab, until somebody does not want that. */
export function useOpening({ opening }: SidebarHost, hasWorkbook: boolean | null): void {
  const had = useRef(hasWorkbook);
  useEffect(() => {
    // An Excel that cannot has nothing to tell: its button opens the pane.
    if (had.current === false && hasWorkbook) opening?.openWithWorkbook(true).catch(() => undefined);
    had.current = hasWorkbook;
  }, [hasWorkbook, opening]);
}
