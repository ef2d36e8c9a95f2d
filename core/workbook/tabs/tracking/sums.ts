import type { Row } from '../../declare/list.ts';
import { formulaOf, type Meanings } from '../../declare/notation.ts';
import type { TabContext } from '../../declare/tab.ts';
import { listFrom } from '../../model/addresses.ts';
import type { Page } from '../../model/page.ts';
import type { TabId } from '../../model/tab.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { course } from './course.ts';
import type { Scope } from './running.ts';
import { soFar } from './so-far.ts';
import type { Sum } from './sum-terms.ts';

/** What the log comes to: for all workflows, and for the pilot's alone. */
const measured = { ...soFar, ...course } satisfies Record<string, Sum>;
export type SumKey = keyof typeof measured;

export const sums = listFrom(workingsRows.tracking + 2, Object.keys(measured) as SumKey[]);
const columnOf: Record<Scope, string> = { ofAll: 'C', ofPilot: 'D' };
export const sum = (key: SumKey, scope: Scope): string => sums.cell(columnOf[scope], key);

const isSum = (key: string): key is SumKey => Object.hasOwn(measured, key);
/** The sums of a scope by their keys, and what each is where all tabs are there. */
export const sumsOf = (scope: Scope) => ({
  keys: sums.keys,
  cell: (key: SumKey) => sum(key, scope),
  labelled(key: string): Row {
    if (!isSum(key)) throw new Error(`there is no sum ${key}`);
    const { formula, ...told } = measured[key];
    return { ...told, labelStyle: 'label', style: styleOf(key), formula: formula(scope, () => true) };
  },
});
const styleOf = (key: SumKey) => (key === 'workflow' ? 'fromOtherTab' : 'computed');

export function putSums(page: Page, context: TabContext, meanings: Meanings): void {
  const [label, header] = ['B', sums.firstRow - 1];
  const has = (tab: TabId) => context.sheets.has(tab);
  page.put(`${label}${header - 1}`, 'Tracking: what was measured', 'heading');
  page.put(`${label}${header}`, 'Over the tracked weeks', 'header');
  page.put(`${columnOf.ofAll}${header}`, 'All', 'headerRight');
  page.put(`${columnOf.ofPilot}${header}`, 'Pilot', 'headerRight');
  for (const key of sums.keys) {
    const { label: text, format, formula } = measured[key];
    page.put(`${label}${sums.row(key)}`, text, 'label');
    for (const scope of ['ofAll', 'ofPilot'] as const) {
      const isKnown = scope === 'ofAll' || has('pilot');
      const content = formulaOf(isKnown ? formula(scope, has) : '""', meanings);
      page.put(`${columnOf[scope]}${sums.row(key)}`, content, styleOf(key), format);
    }
  }
}
