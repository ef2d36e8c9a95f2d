import type { SheetPort } from '../sheet-port/port.ts';

/** What the sidebar needs of the host that it runs in. */
export interface SidebarHost {
  kind: 'excel' | 'sheets';
  port: SheetPort;
  /** Today as a spreadsheet counts days. */
  today(): number;
}
