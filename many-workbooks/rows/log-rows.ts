import { isoDay } from '../../core/cells/serial.ts';
import { day, figure, isOne, wholeNumber, words, yearOf } from '../book/figures.ts';
import type { OpenBook } from '../book/open-book.ts';
import { type About, workflowIn } from './about.ts';
import type { Row } from './tables.ts';

export function weekRows(book: OpenBook, about: About): Row<'week'>[] {
  const assumptions = book.tab('assumptions');
  const rate = figure(assumptions?.value('hourlyRate') ?? null);
  const redirected = figure(assumptions?.value('redirected') ?? null);
  return (book.tab('tracking')?.lines('log') ?? []).flatMap(({ number, value }): Row<'week'>[] => {
    const week = value('week');
    const status = words(value('status'));
    if (typeof week !== 'number' && status === null) return [];
    const monday = typeof week === 'number' && week >= 61 ? isoDay(mondayOf(week)) : null;
    const hours = figure(value('hours'));
    const other = figure(value('otherValue'));
    const counts = isOne(value('state'));
    const used = figure(value('redirected'));
    const priced = hours === null ? 0 : hours * (used ?? redirected ?? 0) * (rate ?? 0);
    return [
      {
        workbook: about.workbook,
        year: yearOf(monday) ?? about.startYear,
        currency: about.currency,
        line: number,
        week: day(week),
        monday,
        workflow: workflowIn(value('workflow'), about),
        phase: words(value('phase')),
        team: words(value('team')),
        hours,
        redirected: used,
        other_value: other,
        gross: counts ? priced + (other ?? 0) : null,
        value: figure(value('value')),
        cost: figure(value('cost')),
        volume: figure(value('volume')),
        errors: figure(value('errors')),
        rework_hours: figure(value('reworkHours')),
        wrong_output: figure(value('wrongOutput')),
        policy_violation: figure(value('policyViolation')),
        compliance: figure(value('compliance')),
        customer_facing: figure(value('customerFacing')),
        active: figure(value('active')),
        licensed: figure(value('licensed')),
        spend: figure(value('spend')),
        covers: words(value('covers')),
        review_hours: figure(value('reviewHours')),
        upkeep_hours: figure(value('upkeepHours')),
        status,
        counts,
      },
    ];
  });
}

/** Serial 2 was a Monday. */
const mondayOf = (serial: number) => Math.floor(serial) - ((Math.floor(serial) - 2) % 7);

export function incidentRows(book: OpenBook, about: About): Row<'incident'>[] {
  return (book.tab('risks')?.lines('incidents') ?? []).flatMap(({ number, value }): Row<'incident'>[] => {
    const status = words(value('status'));
    const date = day(value('date'));
    if (date === null && status === null) return [];
    return [
      {
        workbook: about.workbook,
        year: yearOf(date) ?? about.startYear,
        currency: about.currency,
        line: number,
        day: date,
        workflow: workflowIn(value('workflow'), about),
        class: words(value('class')),
        severity: figure(value('severity')),
        cost: figure(value('cost')),
        mended_on: day(value('mendedOn')),
        status,
        counts: isOne(value('state')),
      },
    ];
  });
}

const phases = [
  { phase: 'before', count: 8 },
  { phase: 'since', count: 52 },
] as const;

export function readingRows(book: OpenBook, about: About): Row<'reading'>[] {
  const baseline = book.tab('baseline');
  if (!baseline) return [];
  const lineOf = (table: string) => new Map(baseline.lines(table).map((line) => [line.number, line]));
  const [details, readings] = [lineOf('details'), lineOf('readings')];
  return baseline.lines('metrics').flatMap(({ number, value }) => {
    const metric = words(value('metric'));
    if (metric === null) return [];
    const shared = {
      workbook: about.workbook,
      year: about.startYear,
      line: number,
      workflow: workflowIn(value('workflow'), about),
      metric,
      unit: words(value('unit')),
      direction: words(value('direction')),
      target: figure(value('target')),
      decides: words(value('decides')),
      source: words(details.get(number)?.value('source') ?? null),
    };
    return phases.flatMap(({ phase, count }) =>
      Array.from({ length: count }, (_, index) => index + 1).flatMap((position): Row<'reading'>[] => {
        const reading = figure(readings.get(number)?.value(`${phase}${position}`) ?? null);
        return reading === null ? [] : [{ ...shared, phase, position, reading }];
      }),
    );
  });
}

export function verdictRows(book: OpenBook, { workbook, startYear }: About): Row<'verdict'>[] {
  const pilot = book.tab('pilot');
  const workflow = words(pilot?.value('workflow') ?? null);
  if (!pilot || workflow === null) return [];
  const said = (key: string) => words(pilot.value(key));
  return [
    {
      workbook,
      year: startYear,
      workflow,
      verdict: words(book.working('dashboard.AIR_Verdict')),
      sentence: said('sentence'),
      why: said('why'),
      facts: said('facts'),
      change: said('change'),
      days: wholeNumber(pilot.value('results.days')),
      metric: said('results.metric'),
      evidence: said('results.evidence'),
      adoption: figure(pilot.value('results.adoption')),
      guardrail: said('results.guardrail'),
      weekly_review: day(pilot.value('due.weekly')),
      monthly_review: day(pilot.value('due.monthly')),
      quarterly_review: day(pilot.value('due.quarterly')),
    },
  ];
}
