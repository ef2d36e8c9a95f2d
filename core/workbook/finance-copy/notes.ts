import type { Link, TabId } from '../model/tab.ts';
import { heading, label, type RowCells, type Rows } from '../to-sign/rows.ts';
import type { FinanceFigures } from './figures.ts';

/** How each tab works its figures out, in one line. */
const methods: Readonly<Partial<Record<TabId, string>>> = {
  assumptions: 'What is assumed, who set it, what was approved, what changed',
  costs: 'Quantity × price × how often it is charged, grown by the month',
  value: 'Quantity × hours × rate × periods × share × margin, then the ramp',
  tracking: 'Hours put to use × hourly rate × tracked confidence, week by week',
  baseline: 'Means of weekly readings; whether a change is more than chance',
  dashboard: 'ROI = (value − cost) / cost; payback by the months of the plan',
  risks: 'Incidents and what they cost; they are in the measured cost',
  checks: 'Headline figures by a second route; what is left out or double',
  workings: 'Every step between what was typed and the figures here',
};

/** On the left what is missing, on the right the method, with a link to the tab that has it. @returns the links. */
export function putNotes(rows: Rows, { missing, sheets }: FinanceFigures): Link[] {
  rows.add({ B: heading('What is missing'), F: heading('How it is worked out, and where') });
  const left = (
    missing.length === 0 ? [{ what: 'Nothing', state: 'No tab says that anything is missing.' }] : missing
  ).map(({ what, state }): RowCells => ({ B: label(what), C: label(state), D: label('') }));
  const tabs = (Object.entries(methods) as [TabId, string][]).filter(([tab]) => sheets.has(tab));
  const links: Link[] = [];
  for (let index = 0; index < Math.max(left.length, tabs.length); index++) {
    const [tab, method] = tabs[index] ?? [];
    const right: RowCells =
      tab === undefined
        ? {}
        : {
            F: { content: sheets.get(tab) ?? '', style: 'link' },
            G: { content: method ?? '', style: 'unit' },
            H: { content: null, style: 'unit' },
            I: { content: null, style: 'unit' },
            J: { content: null, style: 'unit' },
          };
    const row = rows.add({ ...left[index], ...right });
    if (tab !== undefined) links.push({ at: `F${row}`, toTab: tab, toCell: 'A1' });
  }
  return links;
}
