/** One of the two hosts, as the page around the spreadsheet needs it. */
export interface PageHost {
  kind: 'excel' | 'sheets';
  /** What is simulated, in a few words. */
  about: string;
  /** The pane: an address, or a page of its own. */
  pane: { address: string } | { html: string };
  prepareWindow: (pane: Window) => void;
}
