import { quoteSheet } from '../../cells/address.ts';
import type { Content, TabId } from './tab.ts';

/** What the person who makes a workbook chooses. */
export interface BookOptions {
  /** The tabs wanted; those that they need come along. */
  readonly tabs: readonly TabId[];
  /** Three letters, "EUR". */
  readonly currency: string;
  /** The day on which month 1 begins, as a spreadsheet counts days; null leaves it to be typed. The model reads no clock. */
  readonly startDate: number | null;
  /** The worked example instead of blank inputs. Its own start is `exampleStartDate`. */
  readonly example: boolean;
  /** What was answered beforehand, by the keys of the cells: "costs.lines.price.1". */
  readonly answers?: Readonly<Record<string, Content>>;
  /** The first workflow's name, where it is known. */
  readonly firstWorkflow?: string;
  /** "AIR2_" where names that start with AIR_ are somebody else's. */
  readonly prefix?: string;
  /** What stands before the names of the add-in's functions: "AIROI." where it is built so for a company. */
  readonly functionPrefix?: string;
  /** How many rows were added to the log of a tab. */
  readonly rows?: Readonly<Partial<Record<TabId, number>>>;
  /** A word that differs between two people who make tabs at once. */
  readonly run?: string;
}

/** 5 January 2026, a Monday: the day on which the published example starts. */
export const exampleStartDate = 46027;

/** What a tab is built from: the choices, and which tabs stand in the workbook under which sheet name. */
export interface BuildContext {
  readonly options: BookOptions;
  readonly sheets: ReadonlyMap<TabId, string>;
}

export const isThere = ({ sheets }: Pick<BuildContext, 'sheets'>, id: TabId): boolean => sheets.has(id);

/**
 * A reference to a cell or range on another tab, `Costs!$O$27`; NA() where that tab is not in the workbook,
 * so that what hangs on it is #N/A and not a wrong figure.
 */
export function on(context: BuildContext, id: TabId, address: string): string {
  const sheet = context.sheets.get(id);
  return sheet === undefined ? 'NA()' : `${quoteSheet(sheet)}!${address}`;
}
