/*
 * What the weeks up to one come to, in the notation of formulas: `monday` is the cell with that week's Monday. The log and
 * what it comes to are named {tracking.log.worth} and {tracking.ofAll.first}, so that other tabs can ask for the same.
 */

/** All workflows, or the pilot's alone. */
export type Scope = 'ofAll' | 'ofPilot';

/** Weeks as planned less what replaced them leave a little of 0; a return on that is none. */
export const costsAnything = <Cost extends string>(cost: Cost) => `ROUND(${cost},6)>0` as const;

/** The day on which a week ends. */
export const endOfWeek = <Monday extends string>(monday: Monday) =>
  `(${monday}+{assumptions.daysInWeek}-1)` as const;

/** The weeks of a scope: those of the pilot stand apart. */
export const mondaysOf = (scope: Scope) =>
  scope === 'ofPilot' ? '{tracking.log.pilotMonday}' : '{tracking.log.monday}';

/** Cost of the incidents from the first tracked week to the end of this one. */
export const incidentsUpTo = (scope: Scope, monday: string): string =>
  scope === 'ofPilot'
    ? `SUMPRODUCT(({risks.incidents.workflow}={tracking.ofPilot.workflow})
        *({risks.incidents.day}>={tracking.ofPilot.first})*({risks.incidents.day}<=${endOfWeek(monday)})*{risks.incidents.costUsed})`
    : `SUMIFS({risks.incidents.costUsed}, {risks.incidents.day}, ">="&{tracking.ofAll.first}, {risks.incidents.day}, "<="&${endOfWeek(monday)})`;

const weeksUpTo = (column: 'worth' | 'adjusted', scope: Scope, monday: string) =>
  `SUMIFS({tracking.log.${column}}, ${mondaysOf(scope)}, "<="&${monday})`;

/** Value at confidence of all weeks up to this one, by their date. */
export const worthUpTo = (scope: Scope, monday: string): string => weeksUpTo('worth', scope, monday);

/** The same less their incidents. */
export const valueUpTo = (scope: Scope, monday: string): string =>
  `${worthUpTo(scope, monday)}-${incidentsUpTo(scope, monday)}`;

/**
 * One-off lines up to the end of a week, the plan's share of every week since the first, and what was typed instead of it.
 * Weeks before the first tracked one cost nothing but what is paid once.
 */
export function costUpTo(scope: Scope, monday: string): string {
  const last = endOfWeek(monday);
  const once =
    scope === 'ofPilot'
      ? `SUMPRODUCT(({costs.lines.workflow}={tracking.ofPilot.workflow})*({costs.lines.onceOn}<=${last})*{costs.lines.amount})`
      : `SUMIFS({costs.lines.amount}, {costs.lines.onceOn}, "<="&${last})`;
  const weeks = `MAX(0, INT((${monday}-{tracking.${scope}.first})/{assumptions.daysInWeek})+1)`;
  return `${once}+${weeks}*{tracking.${scope}.planShare}+${weeksUpTo('adjusted', scope, monday)}`;
}

/** Share of the licensed who were active in a week, over the rows that say both; #N/A where none does. */
export function adoptionIn(scope: Scope, monday: string): string {
  const total = (column: 'active' | 'licensed') =>
    `SUMIFS({tracking.log.${column}}, ${mondaysOf(scope)}, ${monday}, {tracking.log.adoption}, ">=0")`;
  return `IF(ISNUMBER(${monday}), IF(${total('licensed')}>0, ${total('active')}/${total('licensed')}, NA()), NA())`;
}

/** Only in a tracked week, and once the sum of all weeks is known. */
export const isMeasured = (sum: 'value' | 'cost', formula: string): string =>
  `IF(ISNUMBER({tracking.ofAll.${sum}}), IF(ISNUMBER([@monday]), ${formula}, ""), "")`;

/** The week in which the value so far covers the cost so far. */
export const coveredIn = <Value extends string, Cost extends string>(value: Value, cost: Cost) =>
  `IF(COUNT(${value}, ${cost})=2, IF(ROUND(${value}-${cost},6)>=0, [@monday], ""), "")` as const;
