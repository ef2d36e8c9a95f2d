import { type BuildContext, isThere, on } from '../../options.ts';
import { formula, type Page } from '../../page.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import { costsAt } from '../costs/cells.ts';
import { risksAt } from '../risks/cells.ts';
import { log, type Scope, sum, type WorkingColumn, workings } from './layout.ts';
import { cellIn, putterOf, workingIn } from './row.ts';

/** Weeks as planned less what replaced them leave a little of 0; a return on that is none. */
export const costsAnything = (cost: string): string => `ROUND(${cost},6)>0`;

/** How a formula refers to a cell of this tab; another tab names the sheet. */
type Refer = (address: string) => string;
const here: Refer = (address) => address;

/** The day on which a week ends. */
export const endOfWeek = (context: BuildContext, monday: string): string =>
  `(${monday}+${on(context, 'assumptions', assumptionsAt.daysInWeek)}-1)`;

/** The weeks of a scope: those of the pilot stand apart. */
export const mondaysOf = (scope: Scope): string =>
  workings.range(scope === 'pilot' ? 'pilotMonday' : 'monday');

/** Cost of the incidents from the first tracked week to the end of this one; 0 where there is no log of them. */
export function incidentsUpTo(context: BuildContext, scope: Scope, monday: string, refer = here): string {
  if (!isThere(context, 'risks')) return '0';
  const risks = (key: 'costs' | 'days' | 'workflows') => on(context, 'risks', risksAt[key]);
  const [first, last] = [refer(sum('first', scope)), endOfWeek(context, monday)];
  return scope === 'pilot'
    ? `SUMPRODUCT((${risks('workflows')}=${refer(sum('workflow', scope))})*(${risks('days')}>=${first})*(${risks('days')}<=${last})*${risks('costs')})`
    : `SUMIFS(${risks('costs')},${risks('days')},">="&${first},${risks('days')},"<="&${last})`;
}

/** Value at confidence of all weeks up to this one, by their date, less their incidents. */
export function valueUpTo(context: BuildContext, scope: Scope, monday: string, refer = here): string {
  const worth = weeksUpTo('worth', scope, monday, refer);
  return isThere(context, 'risks') ? `${worth}-${incidentsUpTo(context, scope, monday, refer)}` : worth;
}

/**
 * One-off lines up to the end of a week, the plan's share of every week since the first, and what was typed instead of it.
 * Weeks before the first tracked one cost nothing but what is paid once.
 */
export function costUpTo(context: BuildContext, scope: Scope, monday: string, refer = here): string {
  const costs = (key: 'amounts' | 'onceOn' | 'workflows') => on(context, 'costs', costsAt[key]);
  const last = endOfWeek(context, monday);
  const once =
    scope === 'pilot'
      ? `SUMPRODUCT((${costs('workflows')}=${refer(sum('workflow', scope))})*(${costs('onceOn')}<=${last})*${costs('amounts')})`
      : `SUMIFS(${costs('amounts')},${costs('onceOn')},"<="&${last})`;
  const weeks = `MAX(0,INT((${monday}-${refer(sum('first', scope))})/${on(context, 'assumptions', assumptionsAt.daysInWeek)})+1)`;
  return `${once}+${weeks}*${refer(sum('planShare', scope))}+${weeksUpTo('adjusted', scope, monday, refer)}`;
}

const weeksUpTo = (column: 'worth' | 'adjusted', scope: Scope, monday: string, refer: Refer) =>
  `SUMIFS(${refer(workings.range(column))},${refer(mondaysOf(scope))},"<="&${monday})`;

/** Share of the licensed who were active in a week, over the rows that say both; #N/A where none does. */
export function adoptionIn(scope: Scope, monday: string, refer = here): string {
  const total = (column: 'active' | 'licensed') =>
    `SUMIFS(${refer(log.range(column))},${refer(mondaysOf(scope))},${monday},${refer(log.range('adoption'))},">=0")`;
  return `IF(ISNUMBER(${monday}),IF(${total('licensed')}>0,${total('active')}/${total('licensed')},NA()),NA())`;
}

/** What all weeks up to this one come to, for all workflows. */
export function putRunning(page: Page, context: BuildContext, row: number): void {
  const monday = workingIn(row)('monday');
  const [value, cost] = [log.cell('valueSoFar', row), log.cell('costSoFar', row)];
  const put = (column: 'valueSoFar' | 'costSoFar', text: string) =>
    page.put(`${log.letter(column)}${row}`, formula(text), 'computed', 'money');
  const shown = (key: 'value' | 'cost', text: string) =>
    `IF(ISNUMBER(${sum(key, 'all')}),IF(ISNUMBER(${monday}),${text},""),"")`;
  put('valueSoFar', shown('value', valueUpTo(context, 'all', monday)));
  put('costSoFar', isThere(context, 'costs') ? shown('cost', costUpTo(context, 'all', monday)) : '""');
  putterOf(page, row)('covered', coveredIn(value, cost, monday));
}

const coveredIn = (value: string, cost: string, monday: string) =>
  `IF(COUNT(${value},${cost})=2,IF(ROUND(${value}-${cost},6)>=0,${monday},""),"")`;

/** The same for the pilot's workflow alone, and which of its rows are the last with an adoption. */
export function putPilot(page: Page, context: BuildContext, row: number): void {
  const [cell, working, put] = [cellIn(row), workingIn(row), putterOf(page, row)];
  const [workflow, monday] = [sum('workflow', 'pilot'), working('monday')];
  const isOn = `${working('isPilot')}=1`;
  const [value, cost] = [working('pilotValueSoFar'), working('pilotCostSoFar')];
  const shown = (key: 'value' | 'cost', text: string) =>
    `IF(AND(${isOn},ISNUMBER(${sum(key, 'pilot')})),${text},"")`;
  put('isPilot', `IF(AND(${working('state')}=1,${workflow}<>""),IF(${cell('workflow')}=${workflow},1,0),0)`);
  put('pilotMonday', `IF(${isOn},${monday},"")`);
  put('pilotValueSoFar', shown('value', valueUpTo(context, 'pilot', monday)));
  put('pilotCostSoFar', isThere(context, 'costs') ? shown('cost', costUpTo(context, 'pilot', monday)) : '""');
  put('pilotCovered', coveredIn(value, cost, monday));
  const adopted: WorkingColumn = 'pilotAdopted';
  const below = `${working(adopted)}:$${workings.letter(adopted)}$${workings.spareRow}`;
  put(adopted, `IF(AND(${isOn},ISNUMBER(${cell('adoption')})),${monday},"")`);
  // Of two rows of a week the lower one is the later.
  put(
    'pilotRank',
    `IF(ISNUMBER(${working(adopted)}),COUNTIF(${workings.range(adopted)},">"&${working(adopted)})+COUNTIF(${below},${working(adopted)}),"")`,
  );
}
