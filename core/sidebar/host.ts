import type { InstallationHost } from '../actions/installation/probe.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import type { PageId } from './page-id.ts';

/** What the sidebar needs of the host that it runs in. */
export interface SidebarHost {
  kind: 'excel' | 'sheets';
  port: SheetPort;
  /** What stands before the names of functions: "AIROI." where the add-in is built so for a company; else "". */
  functionPrefix: string;
  /** Today as a spreadsheet counts days. */
  today(): number;
  /** Hears of each page that somebody asks for outside the pane, as with a button of Excel's ribbon. */
  onPageWanted?: (show: (page: PageId) => void) => void;
  /** What the check of an installation asks of this host alone. */
  installation: InstallationHost;
  /** In Excel alone: no script may show the sidebar of Google Sheets before somebody asks for it. */
  opening?: Opening;
}

/** Whether the pane opens by itself with this workbook; the workbook keeps it. */
export interface Opening {
  isWithWorkbook(): Promise<boolean>;
  openWithWorkbook(isWanted: boolean): Promise<void>;
}
