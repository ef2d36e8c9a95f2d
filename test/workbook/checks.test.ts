import { describe, expect, it } from 'vitest';
import { kits } from '../../core/workbook/kits.ts';
import { exampleStartDate as start } from '../../core/workbook/model/options.ts';
import { changing } from '../../core/workbook/tabs/checks/changing.ts';
import { odd } from '../../core/workbook/tabs/checks/odd.ts';
import { reconciled } from '../../core/workbook/tabs/checks/reconciled.ts';
import { secondRoute } from '../../core/workbook/tabs/checks/second-route.ts';
import { addressOf, typingAt } from '../support/by-key.ts';
import { someOf } from '../support/some-of.ts';
import { example, operationsOf, shortLog } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { dashboardAt } from './on-dashboard.ts';

/* The tab Checks: each kind of trouble is planted in the worked example and found, and nothing else is. */

const keys = [secondRoute, changing, reconciled, odd].flatMap((rows) => rows.keys);
const at = (key: string, column: string) => addressOf(`checks.${key}.${column}`);
/** What is open, with how many and where the first is. */
const openIn = (book: Book) =>
  new Map(
    keys.flatMap((key) => {
      if (book.shown('Checks', at(key, 'place')) === '') return [];
      const first = [changing, odd].some((rows) => rows.keys.includes(key));
      const found = first
        ? `${book.shown('Checks', addressOf(`checks.${key}`))}, ${book.shown('Checks', at(key, 'first'))}`
        : book.shown('Checks', at(key, 'state'));
      return [[key, found]];
    }),
  );
const made = operationsOf({ ...example, tabs: kits.pilot, rows: shortLog });
const planted = (typings: readonly Typing[]) => {
  const book = new Book(made);
  book.typeAll(typings);
  return book;
};
const week = (number: number) => start + 7 * (number - 1);
const cells = (table: string, row: number, typed: Readonly<Record<string, number | string>>): Typing[] =>
  Object.entries(typed).map(([column, content]) => typingAt(`${table}.${column}.${row}`, content));
const tracked = (row: number, typed: Readonly<Record<string, number | string>>) =>
  cells('tracking.log', row, { workflow: 'Proposals', team: 'Sales', ...typed });
const cost = (typed: Readonly<Record<string, number | string>>) =>
  cells('costs.lines', 12, {
    workflow: 'Proposals',
    what: 'Planted',
    kind: 'Software',
    howOften: 'Monthly',
    ...typed,
  });
const value = (typed: Readonly<Record<string, number | string>>) =>
  cells('value.lines', 6, { workflow: 'Proposals', what: 'Planted', kind: 'Retention', ...typed });

/** Open in the example as it is; docs/workbook.md says why. */
const ofExample = ['earlyPayback', 'abovePublished', 'wholeMargin', 'muchSpend'];

interface Kind {
  readonly name: string;
  readonly typings: readonly Typing[];
  readonly key: string;
  readonly found: string | RegExp;
  /** What else follows from it. */
  readonly besides: readonly string[];
}
const kind = (
  name: string,
  typings: readonly Typing[],
  key: string,
  found: string | RegExp,
  besides: readonly string[] = [],
): Kind => ({ name, typings, key, found, besides });

/** A cost that the hours alone do not cover. */
const paysOnlyTwice = [
  typingAt('costs.lines.quantity.1', 32),
  typingAt('costs.lines.price.1', 80),
  typingAt('costs.lines.category.1', 'Tools'),
];

/** What is planted, and what must be found. */
const kinds: readonly Kind[] = [
  kind(
    'a line that is not complete',
    cost({ quantity: 1, price: 'free' }),
    'incomplete',
    '1, Costs line 12',
    [],
  ),
  kind('a row below those that count', [['Costs', 'F50', 1]], 'belowLast', '1, Costs', []),
  kind(
    'a workflow that Start does not know',
    tracked(16, { week: week(18), workflow: 'Proposal', hours: 1 }),
    'unknownWorkflow',
    '1, Tracking line 16',
    ['incomplete'],
  ),
  kind('a cost without a quantity', cost({ price: 50 }), 'costWithoutQuantity', '1, Costs line 12'),
  kind(
    'a value without a quantity',
    value({ rate: 500, periods: 12 }),
    'valueWithoutQuantity',
    '1, Value line 6',
  ),
  kind(
    'a value without a quantity whose rate is the hourly rate',
    value({ rate: 75, periods: 12 }),
    'valueWithoutQuantity',
    '1, Value line 6',
  ),
  kind(
    'a cost that ends before it starts',
    cost({ quantity: 1, price: 50, start: 6, end: 3 }),
    'costNever',
    '1, Costs line 12',
  ),
  kind(
    'a value after the horizon',
    value({ quantity: 1, rate: 500, periods: 12, start: 40 }),
    'valueNever',
    '1, Value line 6',
  ),
  kind(
    'the same benefit twice',
    value({ kind: 'Capacity', quantity: 1, rate: 15000, periods: 1 }),
    'sameBenefit',
    '1, Value line 6',
  ),
  kind(
    'a return that hangs on hours counted twice',
    paysOnlyTwice,
    'twiceTurns',
    '1, see Value, counted twice',
    ['fewHours'],
  ),
  kind(
    'the same on lines of no workflow',
    [...paysOnlyTwice, ...[1, 2, 3, 4, 5].map((line) => typingAt(`value.lines.workflow.${line}`, ''))],
    'twiceTurns',
    '1, see Value, counted twice',
    ['fewHours'],
  ),
  kind(
    'the same where only some lines name the one workflow of Start',
    [...paysOnlyTwice, typingAt('value.lines.workflow.1', '')],
    'twiceTurns',
    '1, see Value, counted twice',
    ['fewHours'],
  ),
  kind(
    'the same benefit on a line that does not name the one workflow of Start',
    value({ workflow: '', kind: 'Capacity', quantity: 1, rate: 15000, periods: 1 }),
    'sameBenefit',
    '1, Value line 6',
  ),
  kind(
    'a line of no workflow beside a pilot',
    [...cells('start.workflows', 2, { name: 'Support' }), ...cost({ workflow: '', quantity: 1, price: 10 })],
    'ofNoWorkflow',
    '1, Costs line 12',
  ),
  kind('a day twice', tracked(16, { week: week(17), hours: 1 }), 'sameDay', '1, Tracking line 16'),
  kind(
    'a week beside its days',
    [40, 8, 8, 8, 8].flatMap((hours, day) => tracked(16 + day, { week: week(18) + day, hours })),
    'besideDays',
    '1, Tracking line 16',
  ),
  kind(
    'a week before the start',
    tracked(16, { week: week(-3), hours: 1 }),
    'beforeStart',
    '1, Tracking line 16',
  ),
  kind(
    'a week of another year',
    [...tracked(16, { week: week(17 + 60), hours: 1 }), typingAt('assumptions.asOf', week(100))],
    'farApart',
    '1, Tracking line 16',
    ['beyondPlan'],
  ),
  kind(
    'a month that another month covers',
    [
      ...tracked(16, { week: week(18), spend: 80, covers: 'Month' }),
      ...tracked(17, { week: week(20), spend: 80, covers: 'Month' }),
      typingAt('assumptions.asOf', week(40)),
    ],
    'coveredTwice',
    '2, Tracking line 16',
  ),
  kind(
    'a rate that the helper does not give',
    [typingAt('assumptions.yearlyPay', 50000)],
    'rateHelper',
    'differs: 37.50',
  ),
  kind(
    'more integration hours than Costs has',
    [typingAt('pilot.effort.mapping', 30)],
    'integration',
    'differs: 19.00',
  ),
  kind(
    'an incident that Risks does not have',
    tracked(1, { compliance: 2 }),
    'incidentCounts',
    'differs: 2.00',
  ),
  kind('more hours than the metric gives', tracked(15, { hours: 700 }), 'measuredHours', /^differs: /, [
    'muchTime',
  ]),
  kind('a return over ten times', value({ quantity: 12, rate: 9000, periods: 1 }), 'highROI', /^1, ROI \d+%/),
  kind('no upkeep', [typingAt('costs.lines.quantity.4', 0)], 'noUpkeep', '1, Costs, category Upkeep', [
    'highROI',
  ]),
  kind(
    'little labour for much software',
    [typingAt('costs.lines.price.1', 2000)],
    'fewHours',
    /^1, 0\.\d\d times/,
  ),
  kind('a week of next year', tracked(16, { week: week(70), hours: 1 }), 'later', '1, Tracking line 16'),
  kind('more hours than a week has', tracked(15, { hours: 300 }), 'muchTime', '1, Tracking line 15'),
  kind(
    'a week after the horizon',
    [...tracked(16, { week: week(54), hours: 1 }), typingAt('assumptions.asOf', week(56))],
    'beyondPlan',
    '1, Tracking line 16',
  ),
  kind(
    'a confidence changed since the plan was approved',
    [typingAt('assumptions.trackedConfidence', 0.8)],
    'changedSince',
    '1, Tracked confidence',
  ),
  kind('hours of nobody', tracked(15, { active: 0 }), 'withoutUse', '1, Tracking line 15'),
  kind('an assumption of nobody', [typingAt('assumptions.hourlyRate.who', '')], 'noName', '1, Hourly rate'),
  kind(
    'a proposal that nobody confirmed',
    [typingAt('assumptions.confidence.who', '')],
    'unconfirmed',
    '1, Confidence',
  ),
];

describe('Checks', () => {
  const sound = planted([]);

  it('agree with every headline figure of the example by a second route', () => {
    const states = secondRoute.keys.map((key) => sound.shown('Checks', at(key, 'state')));
    expect(new Set(states)).toEqual(new Set(['agrees']));
  });

  it('find in the example only what docs/workbook.md names', () => {
    expect([...openIn(sound).keys()]).toEqual(ofExample);
  });

  it('have a kind for every check but those that the example has', () => {
    const tried = new Set([...kinds.map(({ key }) => key), ...ofExample]);
    expect([...changing.keys, ...reconciled.keys, ...odd.keys].filter((key) => !tried.has(key))).toEqual([
      'costByWorkflow',
    ]);
  });

  someOf(3, kinds)('find $name', ({ typings, key, found, besides }) => {
    const open = openIn(planted(typings));
    expect(open.get(key)).toMatch(typeof found === 'string' ? new RegExp(`^${found}$`) : found);
    const others = [...open.keys()].filter((each) => each !== key && !besides.includes(each));
    // What changes the plan is also told as changed since it was approved.
    expect(others.filter((each) => ![...ofExample, 'changedSince'].includes(each))).toEqual([]);
  });

  it('never call a tab complete on which one is open that changes a figure', () => {
    const book = planted(tracked(16, { week: week(-3), hours: 1 }));
    expect(book.shown('Dashboard', dashboardAt('measuredState'))).toBe('see Checks: 1 to mend');
    expect(book.shown('Dashboard', dashboardAt('checksState'))).toBe('5 open; 1 changes a figure');
    expect(book.shown('Dashboard', dashboardAt('firstOpen'))).toBe(
      'Weeks before the start: Tracking line 16',
    );
    expect(book.shown('Dashboard', dashboardAt('costsState'))).toBe('complete');
  });
});
