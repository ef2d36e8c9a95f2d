import type { SheetPort } from '../sheet-port/port.ts';

/** What the sidebar needs of the host that it runs in. */
export interface SidebarHost {
  kind: 'excel' | 'sheets';
  port: SheetPort;
  /** What stands before the names of functions: "AIROI." where the add-in is built so for a company; else "". */
  functionPrefix: string;
  /** Today as a spreadsheet counts days. */
  today(): number;
}
