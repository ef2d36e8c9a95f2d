import fc from 'fast-check';
import { cellName } from '../../core/cells/address.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import type { Content } from '../../core/workbook/model/tab.ts';
import { valueKinds } from '../../core/workbook/tabs/value/kinds.ts';
import { cellOf, linesOf, placeIn, typingAt } from '../support/by-key.ts';
import { blank } from './books.ts';
import type { Typing } from './ironcalc.ts';

/** A figure that is typed, one that is left as proposed, or a cell that is emptied. */
type Proposed = number | 'proposed';
type ProposedOrBlank = Proposed | null;

export interface CostLine {
  readonly workflow: string | null;
  readonly kind: 'Software' | 'Labour' | 'Other';
  readonly category: 'Review' | 'Upkeep' | 'Tools' | null;
  readonly quantity: number;
  /** Only labour has a proposal. */
  readonly price: Proposed;
  readonly howOften: 'Once' | 'Monthly' | 'Yearly';
  readonly start: number | null;
  readonly end: number | null;
  readonly growth: number | null;
  readonly low: ProposedOrBlank;
  readonly high: ProposedOrBlank;
}
export interface ValueLine {
  readonly workflow: string | null;
  readonly kind: (typeof valueKinds)[number];
  readonly quantity: number;
  readonly hoursEach: number | null;
  /** Only hours have a proposal. */
  readonly rate: Proposed;
  /** Only time saved has a proposal. */
  readonly periods: Proposed;
  readonly share: Proposed;
  readonly margin: ProposedOrBlank;
  readonly comes: 'Every year' | 'Once';
  readonly start: number | null;
  readonly end: number | null;
  readonly low: ProposedOrBlank;
  readonly high: ProposedOrBlank;
  readonly cash: 'Cash' | 'Capacity' | null;
  readonly standing: 'Claimed' | 'Agreed' | 'In budget' | null;
}
export interface Plan {
  readonly costs: readonly CostLine[];
  readonly values: readonly ValueLine[];
  readonly hourlyRate: number;
  readonly weeks: number;
  readonly confidence: number;
  readonly redirected: number;
  readonly attribution: number;
  readonly rampWeeks: number;
  readonly discountRate: number;
  readonly months: number;
  readonly startDate: number;
  readonly swing: number;
  readonly swingWeeks: number;
}

export const alwaysOnStart = 'Elsewhere';
/** Names typed on Start from its first line on, and "Elsewhere" below the lines that stand ready. */
export function onStart(names: readonly string[]): Typing[] {
  const ready = linesOf('start.workflows');
  const [sheet, last] = placeIn(`start.workflows.name.${ready.length}`);
  const below = placeOf(last);
  return [
    ...ready.map((line): Typing => typingAt(`start.workflows.name.${line}`, names[line - 1] ?? '')),
    [sheet, cellName({ ...below, row: below.row + 1 }), alwaysOnStart],
  ];
}

/** The first on Start; "Elsewhere" stands there too, but below the lines that the Dashboard shows. */
export const workflows = ['Proposals', 'Support', 'Invoices'] as const;

export const mostLines = 6;
const money = fc.integer({ min: 0, max: 900000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const month = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });
const fromMonthOne = fc.option(fc.integer({ min: 1, max: 60 }), { nil: null });
const workflow = fc.constantFrom(...workflows, ...workflows, 'Elsewhere', null);
const orProposed = (figure: fc.Arbitrary<number>): fc.Arbitrary<Proposed> =>
  fc.oneof(figure, fc.constant('proposed' as const));
const lowOrHigh = fc.oneof(
  fc.integer({ min: 0, max: 250 }).map((percent): ProposedOrBlank => percent / 100),
  fc.constantFrom<ProposedOrBlank>('proposed', null),
);

const costLine: fc.Arbitrary<CostLine> = fc
  .record({
    workflow,
    kind: fc.constantFrom('Software', 'Labour', 'Other'),
    category: fc.constantFrom('Review', 'Upkeep', 'Tools', null),
    quantity: fc.integer({ min: 0, max: 40 }),
    price: orProposed(money),
    howOften: fc.constantFrom('Once', 'Monthly', 'Yearly'),
    start: month,
    end: month,
    growth: fc.option(
      fc.integer({ min: -20, max: 20 }).map((percent) => percent / 100),
      { nil: null },
    ),
    low: lowOrHigh,
    high: lowOrHigh,
  })
  .map((line): CostLine => ({ ...line, price: line.kind === 'Labour' ? line.price : typed(line.price, 80) }));

const valueLine: fc.Arbitrary<ValueLine> = fc
  .record({
    workflow,
    kind: fc.constantFrom(...valueKinds),
    quantity: fc.integer({ min: -2, max: 40 }),
    hoursEach: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
    rate: orProposed(money),
    periods: orProposed(fc.integer({ min: 0, max: 52 })),
    share: orProposed(share),
    margin: fc.oneof(share, fc.constantFrom<ProposedOrBlank>('proposed', null)),
    comes: fc.constantFrom('Every year', 'Once'),
    start: fromMonthOne,
    end: fromMonthOne,
    low: lowOrHigh,
    high: lowOrHigh,
    cash: fc.constantFrom('Cash', 'Capacity', null),
    standing: fc.constantFrom('Claimed', 'Agreed', 'In budget', null, null, null),
  })
  .map(
    (line): ValueLine => ({
      ...line,
      rate: isHours(line.kind) ? line.rate : typed(line.rate, 120),
      periods: line.kind === 'Time saved' ? line.periods : typed(line.periods, 4),
    }),
  );

const typed = (given: Proposed, otherwise: number) => (given === 'proposed' ? otherwise : given);
export const isHours = (kind: string): boolean =>
  kind === 'Time saved' || kind === 'Rework and errors avoided';

/** 31 January 2024, 31 October 2025, 31 December 2026, 29 February 2028: not every month has such a day. */
const lastDays = [45322, 45961, 46387, 46812];

export const plans: fc.Arbitrary<Plan> = fc.record({
  costs: fc.array(costLine, { minLength: 1, maxLength: mostLines }),
  values: fc.array(valueLine, { minLength: 1, maxLength: mostLines }),
  hourlyRate: money.map((amount) => amount / 50),
  weeks: fc.integer({ min: 1, max: 53 }),
  confidence: share,
  redirected: share,
  attribution: share,
  rampWeeks: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 80 })),
  discountRate: share,
  months: fc.integer({ min: 1, max: 60 }),
  startDate: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 40000, max: 60000 }) },
    { weight: 1, arbitrary: fc.constantFrom(...lastDays) },
  ),
  swing: share,
  swingWeeks: fc.integer({ min: 0, max: 20 }),
});

const blankContents = new Map(
  buildBook({ ...blank, tabs: ['start', 'dashboard'] }).flatMap(({ sheet, cells }) =>
    cells.map(({ at, content }): [string, Content | null] => [`${sheet}!${at}`, content]),
  ),
);

/** What stands in a cell before anybody types. */
export const proposalOf = (key: string): Content => blankContents.get(cellOf(key)) ?? '';

/** Everything that is typed for a plan, over whatever was typed for another. */
export function typingsOf(plan: Plan): Typing[] {
  const typing = (key: string, given: string | number | null | undefined): Typing =>
    typingAt(key, (given === 'proposed' ? proposalOf(key) : given) ?? '');
  const lines = Array.from({ length: mostLines }, (_, index) => index);
  const assumed = [
    'hourlyRate',
    'weeks',
    'confidence',
    'redirected',
    'attribution',
    'rampWeeks',
    'discountRate',
    'months',
    'startDate',
    'swing',
    'swingWeeks',
  ] as const;
  const onCosts = [
    'workflow',
    'kind',
    'category',
    'quantity',
    'price',
    'howOften',
    'start',
    'end',
    'growth',
    'low',
    'high',
  ] as const;
  const onValue = [
    'workflow',
    'kind',
    'quantity',
    'hoursEach',
    'rate',
    'periods',
    'comes',
    'start',
    'end',
    'share',
    'margin',
    'low',
    'high',
    'cash',
    'standing',
  ] as const;
  return [
    ...onStart(workflows),
    ...assumed.map((key) => typing(`assumptions.${key}`, plan[key])),
    ...lines.flatMap((index) =>
      onCosts.map((column) => typing(`costs.lines.${column}.${index + 1}`, plan.costs[index]?.[column])),
    ),
    ...lines.flatMap((index) =>
      onValue.map((column) => typing(`value.lines.${column}.${index + 1}`, plan.values[index]?.[column])),
    ),
  ];
}
