import { whoseAndWhen, whoseAt } from '../../declare/head-row.ts';
import { contextFor, type DeclaredTab } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { plain } from '../../model/addresses.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import { workingsExtent } from '../../shared/workings-places.ts';
import { printedOf } from './printed.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    workings: true;
  }
}

/** Of the margin, the labels, and the columns in which sentences and words stand. */
const wide = [16, 380, 420, 420, 420];

/** Workings: where the figures of the other tabs come from. Each tab puts its own, where it always stands. */
export const workings: DeclaredTab = {
  id: 'workings',
  title: 'Workings',
  question: 'Where do the figures come from? Nothing to fill in here.',
  parts: {},
  build: (context) => {
    const page = new Page();
    page.put(plain(whoseAt), whoseAndWhen(context), 'workingsLabel');
    const extras = context.tabs.flatMap((tab) => {
      if (!tab.workings || !context.sheets.has(tab.id)) return [];
      return [tab.workings.put(contextFor(tab, context.tabs, context, 'workings'), page)];
    });
    return tabOf(page, context, {
      columns: widthsFrom('A', [
        ...wide,
        ...Array.from({ length: workingsExtent.columns - wide.length }, () => 150),
      ]),
      rows: [{ from: workingsExtent.rows, to: workingsExtent.rows, height: 21 }],
      names: extras.flatMap(({ names = [] }) => names),
      validations: extras.flatMap(({ validations = [] }) => validations),
      charts: extras.flatMap(({ charts = [] }) => charts),
      highlights: extras.flatMap(({ highlights = [] }) => highlights),
      print: { areas: printedOf(page, context.tabs), orientation: 'landscape', keepsWidths: true },
    });
  },
};
