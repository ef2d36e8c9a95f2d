import type { ExcelMoment } from '../excel-host/behaviour.ts';

/** One of the two hosts, as the page around the spreadsheet needs it. */
export interface PageHost {
  kind: 'excel' | 'sheets';
  /** What is simulated, in a few words. */
  about: string;
  /** The pane: an address, or a page of its own. */
  pane: { address: string } | { html: string };
  prepareWindow: (pane: Window) => void;
  /** Whether the pane is shown at first. */
  isPaneOpen: boolean;
  /** Hears when the add-in shows or hides its pane. */
  onPane?: (listener: (isOpen: boolean) => void) => void;
  /** What the add-in has put on the ribbon. */
  ribbon?: readonly RibbonButton[];
  /** What a person is doing meanwhile, where the host has such moments. */
  moment?: ExcelMoment;
}

export interface RibbonButton {
  label: string;
  tip: string;
  press: () => void;
}
