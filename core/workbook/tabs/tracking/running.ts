import { type BuildContext, isThere, on } from '../../options.ts';
import { formula, type Page } from '../../page.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import { costsAt } from '../costs/layout.ts';
import { risksAt } from '../risks/layout.ts';
import { log, sum, type WorkingColumn, workings } from './layout.ts';
import { cellIn, putterOf, workingIn } from './row.ts';

/** What all weeks up to this one come to; by their date, whatever the order of the rows. */
export function putRunning(page: Page, context: BuildContext, row: number): void {
  const [working, put] = [workingIn(row), putterOf(page, row)];
  const monday = working('monday');
  const upTo = (column: WorkingColumn) =>
    `SUMIFS(${workings.range(column)},${workings.range('monday')},"<="&${monday})`;
  const [value, cost] = [log.cell('valueSoFar', row), log.cell('costSoFar', row)];
  page.put(
    `${log.letter('valueSoFar')}${row}`,
    formula(
      `IF(ISNUMBER(${sum('value', 'all')}),IF(ISNUMBER(${monday}),${upTo('worth')}${lessIncidents(context, monday)},""),"")`,
    ),
    'computed',
    'money',
  );
  page.put(
    `${log.letter('costSoFar')}${row}`,
    formula(
      isThere(context, 'costs')
        ? `IF(ISNUMBER(${sum('cost', 'all')}),IF(ISNUMBER(${monday}),${costUpTo(context, monday)}+${upTo('adjusted')},""),"")`
        : '""',
    ),
    'computed',
    'money',
  );
  put('covered', `IF(COUNT(${value},${cost})=2,IF(ROUND(${value}-${cost},6)>=0,${monday},""),"")`);
}

/** Weeks as planned less what replaced them leave a little of 0; a return on that is none. */
export const costsAnything = (cost: string): string => `ROUND(${cost},6)>0`;

/** How a formula refers to a cell of this tab; another tab names the sheet. */
type Refer = (address: string) => string;
const here: Refer = (address) => address;

/** The day on which a week ends. */
export const endOfWeek = (context: BuildContext, monday: string): string =>
  `(${monday}+${on(context, 'assumptions', assumptionsAt.daysInWeek)}-1)`;

/** Incidents from the first tracked week to the end of this one. */
export const lessIncidents = (context: BuildContext, monday: string, refer = here): string =>
  isThere(context, 'risks')
    ? `-SUMIFS(${on(context, 'risks', risksAt.costs)},${on(context, 'risks', risksAt.days)},">="&${refer(sum('first', 'all'))},${on(context, 'risks', risksAt.days)},"<="&${endOfWeek(context, monday)})`
    : '';

/** One-off lines up to the end of a week, and the plan's share of every week since the first. */
export const costUpTo = (context: BuildContext, monday: string, refer = here): string =>
  `SUMIFS(${on(context, 'costs', costsAt.amounts)},${on(context, 'costs', costsAt.onceOn)},"<="&${endOfWeek(context, monday)})+MAX(0,INT((${monday}-${refer(sum('first', 'all'))})/${on(context, 'assumptions', assumptionsAt.daysInWeek)})+1)*${refer(sum('planShare', 'all'))}`;

/** The same for the pilot's workflow alone. */
export function putPilot(page: Page, context: BuildContext, row: number): void {
  const [cell, working, put] = [cellIn(row), workingIn(row), putterOf(page, row)];
  const workflow = sum('workflow', 'pilot');
  const isOn = `${working('isPilot')}=1`;
  const [value, cost] = [working('pilotValueSoFar'), working('pilotCostSoFar')];
  const upTo = (column: WorkingColumn) =>
    `SUMIFS(${workings.range(column)},${workings.range('pilotMonday')},"<="&${working('monday')})`;
  put('isPilot', `IF(AND(${working('state')}=1,${workflow}<>""),IF(${cell('workflow')}=${workflow},1,0),0)`);
  put('pilotMonday', `IF(${isOn},${working('monday')},"")`);
  put(
    'pilotValueSoFar',
    `IF(AND(${isOn},ISNUMBER(${sum('value', 'pilot')})),${upTo('worth')}${lessPilotIncidents(context, working('monday'))},"")`,
  );
  put(
    'pilotCostSoFar',
    isThere(context, 'costs')
      ? `IF(AND(${isOn},ISNUMBER(${sum('cost', 'pilot')})),${pilotCostUpTo(context, working('monday'))}+${upTo('adjusted')},"")`
      : '""',
  );
  put(
    'pilotCovered',
    `IF(COUNT(${value},${cost})=2,IF(ROUND(${value}-${cost},6)>=0,${working('monday')},""),"")`,
  );
  const [adopted, mondays] = [working('pilotAdopted'), workings.range('pilotAdopted')];
  const below = `${adopted}:$${workings.letter('pilotAdopted')}$${workings.spareRow}`;
  put('pilotAdopted', `IF(AND(${isOn},ISNUMBER(${cell('adoption')})),${working('monday')},"")`);
  // Of two rows of a week the lower one is the later.
  put(
    'pilotRank',
    `IF(ISNUMBER(${adopted}),COUNTIF(${mondays},">"&${adopted})+COUNTIF(${below},${adopted}),"")`,
  );
}

export const lessPilotIncidents = (context: BuildContext, monday: string, refer = here): string =>
  isThere(context, 'risks')
    ? `-SUMPRODUCT((${on(context, 'risks', risksAt.workflows)}=${refer(sum('workflow', 'pilot'))})*(${on(context, 'risks', risksAt.days)}>=${refer(sum('first', 'pilot'))})*(${on(context, 'risks', risksAt.days)}<=${endOfWeek(context, monday)})*${on(context, 'risks', risksAt.costs)})`
    : '';

export const pilotCostUpTo = (context: BuildContext, monday: string, refer = here): string =>
  `SUMPRODUCT((${on(context, 'costs', costsAt.workflows)}=${refer(sum('workflow', 'pilot'))})*(${on(context, 'costs', costsAt.onceOn)}<=${endOfWeek(context, monday)})*${on(context, 'costs', costsAt.amounts)})+((${monday}-${refer(sum('first', 'pilot'))})/${on(context, 'assumptions', assumptionsAt.daysInWeek)}+1)*${refer(sum('planShare', 'pilot'))}`;
