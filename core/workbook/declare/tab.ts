import { isOurName, namePrefix } from '../model/names.ts';
import { type BuildContext, on } from '../model/options.ts';
import type { Page } from '../model/page.ts';
import type { Tab, TabId } from '../model/tab.ts';
import type { DeclaredLog } from './log.ts';
import { addressOf, type Parts } from './parts.ts';

/** A tab: everything that the workbook, Start, the pane and an update know of it. */
export interface DeclaredTab {
  readonly id: TabId;
  /** The name of its sheet where nothing else has that, and its title. */
  readonly title: string;
  /** The question that it answers, in one sentence. By title and question a tab is known again where its mark is lost. */
  readonly question: string;
  /** Tabs that it does not work without. */
  readonly needs?: readonly TabId[];
  /** Its place among the tabs as they are filled in, and what to do there; Start lists them so. */
  readonly filledIn?: { readonly place: number; readonly purpose: string };
  readonly parts: Parts;
  /** The table in whose rows people work, where rows may be added to it. */
  readonly log?: DeclaredLog;
  /** What of it stands on the tab Workings: nobody types there, and no row of it is deleted, copied or sorted. */
  readonly workings?: {
    readonly parts: Parts;
    put(
      context: TabContext,
      page: Page,
    ): Partial<Pick<Tab, 'names' | 'validations' | 'highlights' | 'charts'>>;
  };
  build(context: TabContext): Tab;
}

/** Which of the two sheets of a tab is being built. */
export type SheetOfTab = 'own' | 'workings';

/** What a tab is built from: the choices, the sheets of the workbook, and the cells of all tabs by their names. */
export interface TabContext extends BuildContext {
  readonly tab: Pick<DeclaredTab, 'id' | 'title' | 'question'>;
  /** All that there are, whether they are in this workbook or not. */
  readonly tabs: readonly DeclaredTab[];
  /** An address on the tab's own sheet, as formulas of the sheet that is being built write it. */
  own(address: string): string;
  /** The same of the tab Workings. */
  worked(address: string): string;
  /**
   * The address of a cell of this tab, {total}, or of another, {costs.total}; NA() where that one is not in the workbook.
   * A name of the workbook, AIR_ROI, is itself where the tab has no cell with that key. `line` is the number of a table's
   * line, from 0.
   * @throws Error where there is none such.
   */
  cell(name: string, line?: number): string;
}

/** The names of a part of the tab first, such as one block of several; then those that the whole tab knows. */
export const withParts =
  ({ cell }: Pick<TabContext, 'cell'>, parts: Parts): TabContext['cell'] =>
  (name, line) =>
    addressOf(parts, name, line) ?? cell(name, line);

/** For one tab of those given. */
export function contextFor(
  tab: DeclaredTab,
  tabs: readonly DeclaredTab[],
  context: BuildContext,
  sheet: SheetOfTab = 'own',
): TabContext {
  const isBuilt = (of: DeclaredTab, place: SheetOfTab) =>
    place === sheet && (sheet === 'workings' || of === tab);
  const addressIn = (of: DeclaredTab, name: string, line?: number): string | null => {
    const worked = of.workings && addressOf(of.workings.parts, name, line);
    if (worked) {
      if (!context.sheets.has(of.id)) return 'NA()';
      return isBuilt(of, 'workings') ? worked : on(context, 'workings', worked);
    }
    const address = addressOf(of.parts, name, line);
    if (address === null) return null;
    return isBuilt(of, 'own') ? address : on(context, of.id, address);
  };
  const find = (name: string, line?: number): string => {
    const own = addressIn(tab, name, line);
    if (own !== null || isOurName(name)) return own ?? name;
    if (name.startsWith(namePrefix)) throw new Error(`there is no name ${name}`);
    const sameLine = name.startsWith('@') ? '@' : '';
    const [first = '', ...rest] = name.slice(sameLine.length).split('.');
    const other = tabs.find(({ id }) => id === first);
    const address = other && addressIn(other, `${sameLine}${rest.join('.')}`, line);
    if (!address) throw new Error(`there is no cell {${name}}`);
    return address;
  };
  // A name means the same in every line, but for {@lines.price}.
  const found = new Map<string, string>();
  return {
    ...context,
    tab,
    tabs,
    worked: (address) => (sheet === 'workings' ? address : on(context, 'workings', address)),
    own: (address) => (sheet === 'own' ? address : on(context, tab.id, address)),
    cell: (name, line) => {
      if (name.startsWith('@')) return find(name, line);
      const address = found.get(name) ?? find(name);
      found.set(name, address);
      return address;
    },
  };
}
