/* What stands in several formulas of what was measured, in the notation of formulas. */

/** All workflows, or the pilot's alone. */
export type Scope = 'ofAll' | 'ofPilot';

/** Weeks as planned less what replaced them leave a little of 0; a return on that is none. */
export const costsAnything = <Cost extends string>(cost: Cost) => `ROUND(${cost},6)>0` as const;

/** The day on which a week ends. */
export const endOfWeek = <Monday extends string>(monday: Monday) =>
  `(${monday}+{assumptions.daysInWeek}-1)` as const;

/** The weeks of a scope: those of the pilot stand apart. */
export const mondaysOf = (scope: Scope) => (scope === 'ofPilot' ? '[pilotMonday]' : '[monday]');

/** A column of a table that has each twice, "value" and "pilotValue". */
export const columnOf = (scope: Scope, table: string, column: string): string =>
  `{${table}.${scope === 'ofPilot' ? `pilot${column[0]?.toUpperCase()}${column.slice(1)}` : column}}`;
/** Of the calendar weeks. */
export const weekColumn = (scope: Scope, column: string): string => columnOf(scope, 'weeks', column);

/**
 * Of amounts in the rows of the log what falls into the weeks up to one: a spend is spread evenly over the weeks that it
 * covers, hours are of their own week.
 */
export const spentBy = <Spend extends string, Hours extends string, Monday extends string>(
  spend: Spend,
  hours: Hours,
  monday: Monday,
) => {
  const days = `(${monday}+{assumptions.daysInWeek}-{log.spendMonday})`;
  return `SUMPRODUCT(({log.spendMonday}<=${monday})*${spend}*{log.shareOfDay}
      *(${days}-(${days}>{log.coverDays})*(${days}-{log.coverDays})))
    +SUMPRODUCT(({log.monday}<=${monday})*${hours})` as `${Spend}${Hours}${Monday}`;
};

/** Users of a week, over the rows that say both how many were active and how many licensed. */
export const usersIn = <Monday extends string>(scope: Scope, column: 'active' | 'licensed', monday: Monday) =>
  `SUMIFS({tracking.log.${column}}, ${columnOf(scope, 'tracking.log', 'monday')}, ${monday}, {tracking.log.adoption}, ">=0")` as `${Monday}`;

/** Share of the licensed who were active in a week, over the rows that say both; #N/A where none does. */
export function adoptionIn(scope: Scope, monday: string): string {
  const total = (column: 'active' | 'licensed') => usersIn(scope, column, monday);
  return `IF(ISNUMBER(${monday}), IF(${total('licensed')}>0, ${total('active')}/${total('licensed')}, NA()), NA())`;
}
