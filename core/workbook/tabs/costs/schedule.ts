import { type BuildContext, on } from '../../options.ts';
import { formula, inCurrency, type Page } from '../../page.ts';
import { isDay } from '../assumptions/inputs.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import { costColumn, costLines, costSchedule, costSummary } from './layout.ts';

/** The schedule, a row a month from month 0; months beyond the horizon stay blank. */
export function putSchedule(page: Page, context: BuildContext): void {
  const problem = costSummary.cell(costColumn.value, 'problem');
  const horizon = on(context, 'assumptions', assumptionsAt.horizon);
  const range = costLines.range;
  page.put(`B${costSchedule.headerRow - 1}`, 'Schedule: a row a month', 'heading');
  page.across(
    `B${costSchedule.headerRow}`,
    ['Month', 'Begins', inCurrency('Once'), inCurrency('Running'), inCurrency('Total'), inCurrency('So far')],
    'headerRight',
  );
  for (const [month, row] of costSchedule.rows.entries()) {
    const cell = (column: (typeof costSchedule.columns)[number]) => costSchedule.cell(column, row);
    const at = (column: (typeof costSchedule.columns)[number]) => `${costSchedule.letter(column)}${row}`;
    const within = (result: string) =>
      formula(`IF(AND(${problem}="",${cell('month')}<=N(${horizon})),${result},"")`);
    const since = `${cell('month')}-${range('startUsed')}`;
    const isOn = `(${range('startUsed')}<=${cell('month')})*(${range('endUsed')}>=${cell('month')})`;
    // a yearly line falls on every twelfth month after its start; in each of 0 to 4 years it can hit this one
    const yearsOn = [0, 1, 2, 3, 4, 5].map((years) => `(${since}=${years}*${range('every')})`).join('+');
    const isCharged = `((${range('every')}=1)+(${range('every')}>1)*(${yearsOn}))`;
    const growth = `(1+${range('growthUsed')})^((${since})*(${range('startUsed')}<=${cell('month')}))`;
    // Months beyond the horizon are blank.
    const before = costSchedule.cell('month', row - 1);
    page.put(
      at('month'),
      month === 0 ? 0 : formula(`IF(ISNUMBER(${before}),IF(${before}<N(${horizon}),${before}+1,""),"")`),
      'computed',
      'whole',
    );
    page.put(
      at('begins'),
      within(
        month === 0
          ? '"before the start"'
          : `IF(${isDay('AIR_StartDate')},EDATE(AIR_StartDate,${cell('month')}-1),"fill in: start")`,
      ),
      'computed',
      'date',
    );
    page.put(
      at('once'),
      within(`SUMIFS(${range('totalUsed')},${range('every')},0,${range('startUsed')},${cell('month')})`),
      'computed',
      'money',
    );
    page.put(
      at('running'),
      within(`SUMPRODUCT(${isCharged}*${isOn}*${range('amount')}*${growth})`),
      'computed',
      'money',
    );
    page.put(at('total'), within(`${cell('once')}+${cell('running')}`), 'computed', 'money');
    page.put(
      at('soFar'),
      within(`SUM($${costSchedule.letter('total')}$${costSchedule.firstRow}:${cell('total')})`),
      'computed',
      'money',
    );
  }
}
