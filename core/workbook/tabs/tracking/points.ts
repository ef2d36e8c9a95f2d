import { fixed } from '../../addresses.ts';
import { type BuildContext, isThere, on } from '../../options.ts';
import { formula, inCurrency, type Page } from '../../page.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import { pilotAt } from '../pilot/layout.ts';
import { log, points, sum, workings } from './layout.ts';
import { costsAnything, costUpTo, lessIncidents } from './running.ts';

/** Weeks spread over the tracked ones, so that the charts are full whether it is a quarter or five years. */
export function putPoints(page: Page, context: BuildContext): void {
  page.put(`${points.letter('point')}${points.headerRow - 1}`, 'What the charts show', 'heading');
  page.across(
    `${points.letter('point')}${points.headerRow}`,
    [
      'Point',
      'Monday',
      'Week',
      inCurrency('Value so far'),
      inCurrency('Cost so far'),
      'ROI so far',
      'Adoption',
      'Needed to scale',
    ],
    'workingsHeader',
  );
  const days = on(context, 'assumptions', assumptionsAt.daysInWeek);
  const [first, weeks] = [sum('first', 'all'), sum('weeks', 'all')];
  for (const [index, row] of points.rows.entries()) {
    const cell = (column: (typeof points.columns)[number]) => points.cell(column, row);
    const put = (
      column: (typeof points.columns)[number],
      text: string,
      format: 'money' | 'percent' | 'whole' | 'date',
    ) => page.put(`${points.letter(column)}${row}`, formula(text), 'workings', format);
    const monday = cell('monday');
    const shown = (condition: string, result: string, otherwise: string) =>
      `IF(ISNUMBER(${monday}),IF(${condition},${result},${otherwise}),${otherwise})`;
    page.put(`${points.letter('point')}${row}`, index, 'workings', 'whole');
    put('week', weekOfPoint(weeks, cell('point'), fixed(points.filled('point'))), 'whole');
    put('monday', `IF(ISNUMBER(${cell('week')}),${first}+(${cell('week')}-1)*${days},"")`, 'date');
    const upTo = (column: 'worth' | 'adjusted') =>
      `SUMIFS(${workings.range(column)},${workings.range('monday')},"<="&${monday})`;
    put(
      'value',
      shown(`ISNUMBER(${sum('value', 'all')})`, `${upTo('worth')}${lessIncidents(context, monday)}`, '""'),
      'money',
    );
    put(
      'cost',
      isThere(context, 'costs')
        ? shown(`ISNUMBER(${sum('cost', 'all')})`, `${costUpTo(context, monday)}+${upTo('adjusted')}`, '""')
        : '""',
      'money',
    );
    put(
      'roi',
      `IF(COUNT(${cell('value')},${cell('cost')})=2,IF(${costsAnything(cell('cost'))},(${cell('value')}-${cell('cost')})/${cell('cost')},NA()),NA())`,
      'percent',
    );
    const inWeek = (column: 'active' | 'licensed') =>
      `SUMIFS(${log.range(column)},${workings.range('monday')},${monday},${log.range('adoption')},">=0")`;
    put(
      'adoption',
      shown(`${inWeek('licensed')}>0`, `${inWeek('active')}/${inWeek('licensed')}`, 'NA()'),
      'percent',
    );
    put(
      'needed',
      isThere(context, 'pilot')
        ? `IF(AND(ISNUMBER(${monday}),ISNUMBER(${on(context, 'pilot', pilotAt.adoptionNeeded)})),${on(context, 'pilot', pilotAt.adoptionNeeded)},NA())`
        : 'NA()',
      'percent',
    );
  }
}

/** The week of a point, 1 being the first: every week where there are few, spread evenly where there are many. */
export function weekOfPoint(weeks: string, point: string, points: string): string {
  return `IF(ISNUMBER(${weeks}),IF(${weeks}>COUNT(${points}),1+ROUND(${point}*(${weeks}-1)/MAX(${points}),0),IF(${point}<${weeks},${point}+1,"")),"")`;
}
