import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../core/cells/months.ts';
import { calendarDayOf } from '../../core/cells/serial.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { incidentClasses } from '../../core/workbook/tabs/risks/classes.ts';
import { cellOf, linesOf, typingAt } from '../support/by-key.ts';
import { drawn } from '../support/draws.ts';
import { blank, operationsOf } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';

type Typed = number | string | null;
interface Incident {
  readonly date: Typed;
  readonly workflow: string | null;
  readonly class: string | null;
  readonly severity: Typed;
  readonly cost: Typed;
  readonly mendedOn: number | null;
}
interface Risks {
  readonly incidents: readonly Incident[];
  readonly criteria: readonly { readonly most: Typed; readonly highest: Typed }[];
  readonly asOf: number;
}

const mostIncidents = 14;
const classNames: readonly string[] = incidentClasses;
const start = exampleStartDate;
const { constantFrom, option, integer } = fc;

const incident: fc.Arbitrary<Incident> = fc
  .record({
    date: integer({ min: start - 40, max: start + 60 }),
    timeOfDay: constantFrom(0, 0, 0.75),
    workflow: constantFrom('Support', 'Support', 'Support?', '*', null),
    class: constantFrom<string>(...incidentClasses),
    severity: constantFrom<Typed>(null, 1, 2, 3, 4, 5, 2.5),
    cost: constantFrom<Typed>(null, 0, 12.5, 400),
    mendedOn: option(integer({ min: start, max: start + 90 }), { nil: null }),
    flaw: constantFrom<Partial<Incident>>(
      ...Array.from({ length: 24 }, () => ({})),
      { date: null },
      { date: 'Monday' },
      { class: null },
      { class: 'Fire' },
      { severity: 6 },
      { severity: 0 },
      { cost: -1 },
      { cost: 'much' },
    ),
  })
  .map(({ flaw, timeOfDay, date, ...more }) => ({ ...more, date: date + timeOfDay, ...flaw }));

const risks: fc.Arbitrary<Risks> = fc.record({
  incidents: fc.array(incident, { maxLength: mostIncidents }),
  criteria: fc.array(
    fc.record({
      most: constantFrom<Typed>(null, 0, 1, 2, 'few'),
      highest: constantFrom<Typed>(null, 1, 3, 5),
    }),
    { minLength: incidentClasses.length, maxLength: incidentClasses.length },
  ),
  asOf: integer({ min: start - 30, max: start + 90 }),
});

const problemCell = cellOf('risks.problem');
const incidentLines = linesOf('risks.incidents').slice(0, mostIncidents);
const monthLines = linesOf('risks.months');
const inputs = ['date', 'workflow', 'class', 'severity', 'cost', 'mendedOn'] as const;

const typingsOf = (given: Risks): Typing[] => [
  typingAt('assumptions.asOf', given.asOf),
  ...incidentLines.flatMap((line) =>
    inputs.map((column) =>
      typingAt(`risks.incidents.${column}.${line}`, given.incidents[line - 1]?.[column] ?? ''),
    ),
  ),
  ...incidentClasses.flatMap((_, index) =>
    (['most', 'highest'] as const).map((column) =>
      typingAt(`risks.criteria.${column}.${index + 1}`, given.criteria[index]?.[column] ?? ''),
    ),
  ),
];

const isIn = (typed: Typed, from: number, to: number) =>
  typed === null || (typeof typed === 'number' && typed >= from && typed <= to);

/** What is missing in a row; "" where it counts, null where nothing is typed that would need it. */
function missingIn(one: Incident): string | null {
  if ([one.date, one.class, one.severity, one.cost].every((typed) => typed === null)) return null;
  if (typeof one.date !== 'number') return 'date';
  if (!classNames.includes(one.class ?? '')) return 'class';
  if (!isIn(one.severity, Number.MIN_VALUE, 5)) return 'severity';
  return isIn(one.cost, 0, Number.POSITIVE_INFINITY) ? '' : 'cost';
}

interface Counted {
  readonly index: number;
  readonly day: number;
  readonly workflow: string | null;
  readonly class: number;
  readonly severity: number;
  readonly cost: number;
}
const numberOr0 = (typed: Typed) => (typeof typed === 'number' ? typed : 0);

const countedOf = (given: Risks): Counted[] =>
  given.incidents.flatMap((one, index) =>
    missingIn(one) === ''
      ? [
          {
            index,
            day: Math.floor(numberOr0(one.date)),
            workflow: one.workflow,
            class: classNames.indexOf(one.class ?? ''),
            severity: numberOr0(one.severity),
            cost: numberOr0(one.cost),
          },
        ]
      : [],
  );

/** Whether an incident exceeds what its class tolerates: by its severity, or as one too many in its workflow's four weeks. */
function isOver(one: Counted, all: readonly Counted[], given: Risks): boolean {
  const { most = null, highest = null } = given.criteria[one.class] ?? {};
  const lately = all.filter(
    (other) =>
      other.class === one.class &&
      other.workflow === one.workflow &&
      other.day > one.day - 28 &&
      other.day <= one.day,
  );
  return (
    (typeof most === 'number' && lately.length > most) ||
    (typeof highest === 'number' && one.severity > highest)
  );
}

const sumOf = (list: readonly Counted[]) => list.reduce((so, { cost }) => so + cost, 0);
/** The twelve months that end with the day of reading, each by its first day. */
const monthsOf = (asOf: number) => {
  const first = asOf - calendarDayOf(asOf).day + 1;
  return monthLines.map((line) => addMonths(first, line - monthLines.length));
};

describe('Risks, for drawn incidents', () => {
  const monthColumns = ['month', 'wrongOutput', 'policyViolation', 'compliance', 'customerFacing', 'cost'];
  const cells = {
    status: incidentLines.map((line) => cellOf(`risks.incidents.status.${line}`)),
    criteria: incidentClasses.map((_, index) =>
      ['lately', 'worst', 'cost', 'state'].map((column) => cellOf(`risks.criteria.${column}.${index + 1}`)),
    ),
    months: monthLines.map((line) => monthColumns.map((column) => cellOf(`risks.months.${column}.${line}`))),
  };
  const all = [...cells.status, ...cells.criteria.flat(), ...cells.months.flat(), problemCell];
  const book = new Book(operationsOf({ ...blank, tabs: ['risks'] }));
  book.values(all);
  const cases = drawn(risks, 40, 1000).map((given) => {
    book.typeAll(typingsOf(given));
    const found = new Map(book.values(all).map((value, index) => [all[index], value]));
    return { given, counted: countedOf(given), found: (cell: string) => found.get(cell) ?? 'not read' };
  });

  it('says of each whether it is tolerated, open, mended, or what is missing', () => {
    for (const { given, counted, found } of cases)
      for (const [index, cell] of cells.status.entries()) {
        const one = given.incidents[index];
        const missing = one === undefined ? null : missingIn(one);
        const here = counted.find((other) => other.index === index);
        const expected =
          missing === null
            ? ''
            : missing !== ''
              ? `complete: ${missing}`
              : here !== undefined && isOver(here, counted, given)
                ? 'not tolerated'
                : one?.mendedOn === null
                  ? 'open'
                  : 'mended';
        expect(found(cell), JSON.stringify([given, index])).toBe(expected);
      }
  });
  it('says of each class what was seen, and whether a limit that was set is exceeded', () => {
    for (const { given, counted, found } of cases)
      for (const [index, [lately = '', worst = '', cost = '', state = '']] of cells.criteria.entries()) {
        const own = counted.filter((one) => one.class === index);
        const says = JSON.stringify([given, index]);
        const within = own.filter(({ day }) => day > given.asOf - 28 && day <= given.asOf);
        expect(found(lately), says).toBe(within.length);
        const highest = Math.max(0, ...own.map(({ severity }) => severity));
        expect(found(worst), says).toBe(highest === 0 ? 'none' : highest);
        expect(found(cost), says).toBe(sumOf(own));
        const { most, highest: limit } = given.criteria[index] ?? {};
        const isSet = typeof most === 'number' || typeof limit === 'number';
        const exceeded = own.some((one) => isOver(one, counted, given));
        const isText = most === 'few';
        const set = exceeded ? 'exceeded' : 'within';
        expect(found(state), says).toBe(isText ? 'type a number' : isSet ? set : 'no criterion');
      }
  });
  it('counts them and their cost by month', () => {
    for (const { given, counted, found } of cases) {
      const months = monthsOf(given.asOf);
      for (const [index, ofMonth] of cells.months.entries()) {
        const first = months[index] ?? 0;
        const own = counted.filter(({ day }) => day >= first && day < addMonths(first, 1));
        const byClass = incidentClasses.map((_, no) => own.filter((one) => one.class === no).length);
        expect(ofMonth.map(found), JSON.stringify([given, index])).toEqual([first, ...byClass, sumOf(own)]);
      }
    }
  });
  it('names the first line to complete, without which nothing is measured', () => {
    for (const { given, found } of cases) {
      const line = given.incidents.findIndex((one) => (missingIn(one) ?? '') !== '');
      const flawed = given.incidents[line];
      const expected = flawed === undefined ? '' : `complete: Risks line ${line + 1}, ${missingIn(flawed)}`;
      expect(found(problemCell), JSON.stringify(given)).toBe(expected);
    }
    expect(cases.some(({ found }) => found(problemCell) !== '')).toBe(true);
  });
});

describe('four weeks on Risks', () => {
  const book = new Book(operationsOf({ ...blank, tabs: ['risks'] }));
  const state = cellOf('risks.criteria.state.1');
  const stateOf = (most: number, ...days: readonly (number | readonly [number, string])[]) => {
    const list = days.map((day): Incident => {
      const [date, workflow] = typeof day === 'number' ? [day, 'Support'] : day;
      return {
        date: start + date,
        workflow,
        class: 'Wrong output',
        severity: null,
        cost: null,
        mendedOn: null,
      };
    });
    book.typeAll(typingsOf({ incidents: list, criteria: [{ most, highest: null }], asOf: start }));
    return book.value(state);
  };
  it('are 28 days, whenever they begin', () => {
    expect(stateOf(1, 3, 30)).toBe('exceeded'); // 27 days apart
    expect(stateOf(1, 3, 31)).toBe('within');
    expect(stateOf(1, 31, 3)).toBe('within');
    expect(stateOf(2, 0, 20, 40, 60, 80)).toBe('within');
    expect(stateOf(2, 0, 13, 27)).toBe('exceeded');
  });
  it('are counted workflow by workflow', () => {
    expect(stateOf(1, 3, [4, 'Invoices'])).toBe('within');
    expect(stateOf(1, 3, [4, 'support'])).toBe('exceeded');
    expect(stateOf(1, [3, 'S*'], [4, 'Support'])).toBe('within');
    expect(stateOf(1, [3, ''], [4, 'Support'])).toBe('within');
    expect(stateOf(1, [3, ''], [4, ''])).toBe('exceeded');
  });
  it('tolerate none where 0 is typed', () => {
    expect(stateOf(0, 3)).toBe('exceeded');
    expect(stateOf(0)).toBe('within');
  });
});
