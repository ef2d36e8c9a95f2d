import { fixed, type Table } from '../../addresses.ts';
import { type BuildContext, isThere, on } from '../../options.ts';
import { formula, inCurrency, type Page } from '../../page.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import { pilotAt } from '../pilot/layout.ts';
import { points, type Scope, sum } from './layout.ts';
import { adoptionIn, costsAnything, costUpTo, valueUpTo } from './running.ts';

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
  for (const [index, row] of points.rows.entries()) {
    const cell = (column: (typeof points.columns)[number]) => points.cell(column, row);
    const put = (column: (typeof points.columns)[number], text: string, format: 'money' | 'percent') =>
      page.put(`${points.letter(column)}${row}`, formula(text), 'workings', format);
    const monday = cell('monday');
    putWeek(page, context, { table: points, row, index, scope: 'all' });
    const shown = (key: 'value' | 'cost', result: string) =>
      `IF(ISNUMBER(${monday}),IF(ISNUMBER(${sum(key, 'all')}),${result},""),"")`;
    put('value', shown('value', valueUpTo(context, 'all', monday)), 'money');
    put('cost', isThere(context, 'costs') ? shown('cost', costUpTo(context, 'all', monday)) : '""', 'money');
    put(
      'roi',
      `IF(COUNT(${cell('value')},${cell('cost')})=2,IF(${costsAnything(cell('cost'))},(${cell('value')}-${cell('cost')})/${cell('cost')},NA()),NA())`,
      'percent',
    );
    put('adoption', adoptionIn('all', monday), 'percent');
    put(
      'needed',
      isThere(context, 'pilot')
        ? `IF(AND(ISNUMBER(${monday}),ISNUMBER(${on(context, 'pilot', pilotAt.adoptionNeeded)})),${on(context, 'pilot', pilotAt.adoptionNeeded)},NA())`
        : 'NA()',
      'percent',
    );
  }
}

interface Point {
  readonly table: Pick<Table<'point' | 'monday' | 'week'>, 'cell' | 'letter' | 'filled'>;
  readonly row: number;
  readonly index: number;
  readonly scope: Scope;
}

/** A point's week, 1 being the first tracked one, and its Monday: every week where they are few, else spread evenly. */
export function putWeek(
  page: Page,
  context: BuildContext,
  { table, row, index, scope }: Point,
  refer: (address: string) => string = (address) => address,
): void {
  const cell = (column: 'point' | 'week') => table.cell(column, row);
  const [first, weeks] = [refer(sum('first', scope)), refer(sum('weeks', scope))];
  const days = on(context, 'assumptions', assumptionsAt.daysInWeek);
  const all = fixed(table.filled('point'));
  const week = `IF(ISNUMBER(${weeks}),IF(${weeks}>COUNT(${all}),1+ROUND(${cell('point')}*(${weeks}-1)/MAX(${all}),0),IF(${cell('point')}<${weeks},${cell('point')}+1,"")),"")`;
  page.put(`${table.letter('point')}${row}`, index, 'workings', 'whole');
  page.put(`${table.letter('week')}${row}`, formula(week), 'workings', 'whole');
  page.put(
    `${table.letter('monday')}${row}`,
    formula(`IF(ISNUMBER(${cell('week')}),${first}+(${cell('week')}-1)*${days},"")`),
    'workings',
    'date',
  );
}
