import { contextFor, type DeclaredTab } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { Page, widthsFrom } from '../../model/page.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    workings: true;
  }
}

const columnCount = 60;

/** Workings: where the figures of the other tabs come from. Each tab puts its own, where it always stands. */
export const workings: DeclaredTab = {
  id: 'workings',
  title: 'Workings',
  question: 'Where do the figures come from? Nothing to fill in here.',
  parts: {},
  build: (context) => {
    const page = new Page();
    const extras = context.tabs.flatMap((tab) => {
      if (!tab.workings || !context.sheets.has(tab.id)) return [];
      return [tab.workings.put(contextFor(tab, context.tabs, context, 'workings'), page)];
    });
    const rows = page.cells.map(({ at }) => Number(at.replace(/\D/g, '')));
    return tabOf(page, context, {
      columns: widthsFrom('A', [16, 230, ...Array.from({ length: columnCount }, () => 100)]),
      names: extras.flatMap(({ names = [] }) => names),
      validations: extras.flatMap(({ validations = [] }) => validations),
      charts: extras.flatMap(({ charts = [] }) => charts),
      highlights: extras.flatMap(({ highlights = [] }) => highlights),
      print: { area: `A1:N${Math.max(4, ...rows)}`, orientation: 'landscape', pagesTall: 0 },
    });
  },
};
