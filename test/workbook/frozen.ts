import { createHash } from 'node:crypto';
import { mergedHighlights } from '../../core/actions/merged-highlights.ts';
import { kits, tabIds } from '../../core/workbook/kits.ts';
import { cellsIn } from '../../core/workbook/model/addresses.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import type { Tab } from '../../core/workbook/model/tab.ts';

/** Every kit and every single tab, blank and with the example, by a name. */
export const frozenCases: Record<string, BookOptions> = Object.fromEntries(
  [...Object.entries(kits), ...tabIds.map((tab) => [tab, [tab]] as const)].flatMap(([name, tabs]) => [
    [`${name}, blank`, { tabs, currency: 'EUR', startDate: 46_357, example: false, firstWorkflow: 'Mail' }],
    [`${name}, example`, { tabs, currency: 'JPY', startDate: exampleStartDate, example: true }],
  ]),
);

/** All that a tab is, whichever way its parts were put together: what each cell holds and asks for, in one order. */
export function everythingOf(tab: Tab): Record<string, unknown> {
  const { cells, validations, highlights, names, links, columns, ...rest } = tab;
  const byKey = (entries: (readonly [string, unknown])[]) =>
    Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
  return {
    ...rest,
    columns,
    cells: byKey(cells.map(({ at, content, style, format }) => [at, { content, style, format }])),
    validations: byKey(
      validations.flatMap(({ ranges, rule, message }) =>
        ranges.flatMap((range) => cellsIn(range).map((at) => [at, { rule, message }] as const)),
      ),
    ),
    highlights: mergedHighlights(highlights),
    names: byKey(names.map((each) => [each.name, each])),
    links: byKey(links.map((each) => [each.at, each])),
  };
}

/** As JSON, the members of every object in the order of their names. */
export const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1)))
      : held,
  );

/** A short sign of each tab of a case. */
export const signsOf = (name: string, tabs: readonly Tab[]): Record<string, string> =>
  Object.fromEntries(
    tabs.map((tab) => [
      `${name}: ${tab.id}`,
      createHash('sha256')
        .update(inOrder(everythingOf(tab)))
        .digest('hex')
        .slice(0, 16),
    ]),
  );
