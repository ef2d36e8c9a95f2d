import { quoteSheet } from '../../cells/address.ts';
import type { TabContext } from '../declare/tab.ts';
import { words } from '../model/page.ts';

/**
 * Which tab somebody has deleted since, "complete" for none. A reference to a deleted tab is an error, so each
 * is asked for the rows of one cell; no other tab may be asked, for it may be the one that is gone.
 */
export const firstDeleted = ({ tabs, sheets, tab }: Pick<TabContext, 'tabs' | 'sheets' | 'tab'>): string =>
  tabs
    .filter(({ id }) => id !== tab.id)
    .reduceRight((rest, { id, title }) => {
      const sheet = sheets.get(id);
      return sheet === undefined
        ? rest
        : `IF(ISERROR(ROWS(${quoteSheet(sheet)}!$A$1)),${words(`${title} was deleted`)},${rest})`;
    }, '"complete"');
