import type { SidebarHost } from './host.ts';
import type { PageId } from './page-id.ts';

/** What each page of the sidebar is given. */
export interface PageProps {
  host: SidebarHost;
  /** A page that is hidden keeps what was typed on it. */
  isShown: boolean;
  /** Whether tabs of ours are in the workbook; null while the host is asked. */
  hasWorkbook: boolean | null;
  /** To be called when tabs of ours came or went. */
  onChanged: () => void;
  /** Another page is to come to the front. */
  onPage: (id: PageId) => void;
}
