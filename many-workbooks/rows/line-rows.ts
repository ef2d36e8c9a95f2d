import { day, figure, isOne, wholeNumber, words } from '../book/figures.ts';
import type { OpenBook } from '../book/open-book.ts';
import type { TableLine } from '../book/tab-layout.ts';
import { type About, workflowIn } from './about.ts';
import type { Row } from './tables.ts';

/** Lines that stand ready and nobody has filled in say nothing. */
const isTyped = (value: TableLine['value']): boolean =>
  typeof value('quantity') === 'number' || words(value('status')) !== null;

export function costRows(book: OpenBook, about: About): Row<'cost_line'>[] {
  const { workbook, startYear: year, currency } = about;
  return (book.tab('costs')?.lines('lines') ?? []).flatMap(({ number, value }): Row<'cost_line'>[] => {
    if (!isTyped(value)) return [];
    return [
      {
        workbook,
        year,
        currency,
        line: number,
        workflow: workflowIn(value('workflow'), about),
        what: words(value('what')),
        kind: words(value('kind')),
        category: words(value('category')),
        quantity: figure(value('quantity')),
        price: figure(value('price')),
        how_often: words(value('howOften')),
        start_month: wholeNumber(value('start')),
        end_month: wholeNumber(value('end')),
        growth: figure(value('growth')),
        month_at_start: figure(value('monthAtStart')),
        total: figure(value('total')),
        renewal: day(value('renewal')),
        cancel_by: day(value('cancelBy')),
        status: words(value('status')),
        counts: isOne(value('state')),
      },
    ];
  });
}

export function valueRows(book: OpenBook, about: About): Row<'value_line'>[] {
  const { workbook, startYear: year, currency } = about;
  return (book.tab('value')?.lines('lines') ?? []).flatMap(({ number, value }): Row<'value_line'>[] => {
    if (!isTyped(value)) return [];
    return [
      {
        workbook,
        year,
        currency,
        line: number,
        workflow: workflowIn(value('workflow'), about),
        what: words(value('what')),
        kind: words(value('kind')),
        quantity: figure(value('quantity')),
        hours_each: figure(value('hoursEach')),
        rate: figure(value('rate')),
        periods: figure(value('periods')),
        comes: words(value('comes')),
        start_month: wholeNumber(value('start')),
        end_month: wholeNumber(value('end')),
        share: figure(value('share')),
        margin: figure(value('margin')),
        yearly: figure(value('yearly')),
        over_horizon: figure(value('overHorizon')),
        evidence: words(value('evidence')),
        cash: words(value('cash')),
        standing: words(value('standing')),
        status: words(value('status')),
        counts: isOne(value('state')),
      },
    ];
  });
}
