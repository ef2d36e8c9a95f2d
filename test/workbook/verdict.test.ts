import { describe, expect, it } from 'vitest';
import { someOf } from '../support/some-of.ts';
import { byFunction, noise, PilotBook, type Planted, scaling, start, worse } from './planted-pilot.ts';

const book = new PilotBook();
const days = (count: number) => ({ asOf: start + count - 1 });
const better = scaling.since;
const losing = { hours: 0.5 }; // worth half of what it costs

type Row = readonly [verdict: string, what: string, changes: Partial<Planted>];

/** Every row of PILOT_VERDICT's table, in its order. */
const table: readonly Row[] = [
  // 1
  [
    'Stop: guardrail',
    'more incidents of a class than tolerated',
    { criteria: { Compliance: { most: 0 } }, incidents: [{ day: 3 }] },
  ],
  [
    'Stop: guardrail',
    'one more severe than tolerated',
    { criteria: { Compliance: { most: 5, highest: 2 } }, incidents: [{ day: 3, severity: 3 }] },
  ],
  [
    'Stop: guardrail',
    'so on the first day, without a baseline or figures',
    {
      weeks: 1,
      hours: null,
      before: [],
      criteria: { Compliance: { highest: 2 } },
      incidents: [{ day: 0, severity: 2.5 }],
    },
  ],
  [
    'Stop: guardrail',
    'one of no workflow',
    { criteria: { Compliance: { most: 0 } }, incidents: [{ day: 3, workflow: '' }] },
  ],
  [
    'Scale',
    'one of another workflow',
    { criteria: { Compliance: { most: 0 } }, incidents: [{ day: 3, workflow: 'Support' }] },
  ],
  [
    'Scale',
    'as many and as severe as tolerated',
    {
      criteria: { Compliance: { most: 1, highest: 3 } },
      incidents: [{ day: 3, severity: 3 }, { day: 31 }],
    },
  ],
  ['Scale', 'one, and nothing said of what is tolerated', { incidents: [{ day: 3, severity: 5 }] }],
  // 2
  ['Not enough data: baseline', 'no reading before', { before: [] }],
  ['Not enough data: baseline', 'no metric decides', { decides: null }],
  ['Not enough data: baseline', 'a typed baseline of no weeks', { before: [], typedBefore: 6 }],
  [
    'Not enough data: value or cost',
    'an incident that is not complete',
    { incidents: [{ day: 3, severity: 9 }] },
  ],
  ['Not enough data: value or cost', 'no cost', { weeklyCost: 0 }],
  ['Scale', 'a plan without value: what was tracked says enough', { planned: null }],
  [
    'Not enough data: value or cost',
    'value and cost the same to the cent, low figures too',
    { hours: 1, low: 1, high: 1 },
  ],
  // 3
  ['Not enough data: baseline under 4 weeks', '3 weeks before', { before: scaling.before.slice(0, 3) }],
  ['Scale', '4 weeks before', { before: scaling.before.slice(0, 4) }],
  [
    'Not enough data: baseline under 4 weeks',
    'a typed baseline of 3 weeks',
    { before: [], typedBefore: 6, typedWeeks: 3 },
  ],
  [
    'Keep measuring: KPI not known',
    'a typed baseline of 4 weeks, and 5 readings since',
    { before: [], typedBefore: 6, typedWeeks: 4, since: scaling.since.slice(0, 5) },
  ],
  [
    'Provisional (baseline estimated): Scale',
    'a typed baseline of 4 weeks, and 6 readings since',
    { before: [], typedBefore: 6, typedWeeks: 4 },
  ],
  // 4 and 5
  ['Keep measuring: too early', '59 days', days(59)],
  ['Provisional: Scale', '60 days', days(60)],
  ['Provisional: Scale', '89 days', days(89)],
  ['Scale', '90 days', days(90)],
  ['Provisional: Stop', '89 days, not paying', { ...losing, ...days(89) }],
  // 6
  ['Scale', 'it pays, is better and used', {}],
  ['Scale', '50% use it', { active: [50], licensed: 100 }],
  ['Scale', 'higher is better and higher it is', { direction: 'Higher is better', since: worse, target: 8 }],
  // 7 to 12
  ['Redesign: money and measurement disagree', 'it pays and the metric got worse', { since: worse }],
  [
    'Redesign: money and measurement disagree',
    'so too where the low figure does not pay',
    { since: worse, hours: 1.2 },
  ],
  ['Keep measuring: uncertain', 'it pays, the low figure does not', { hours: 1.2 }],
  ['Keep measuring: KPI not known', '3 readings since', { since: better.slice(0, 3) }],
  ['Keep measuring: noise', 'a change that may be chance', { since: noise }],
  ['Keep measuring: adoption not known', 'no users typed', { active: [null], licensed: null }],
  ['Keep measuring: adoption not known', 'none of them active', { active: [0] }],
  ['Keep measuring: adoption not known', 'more active than licensed', { active: [11] }],
  ['Keep measuring: adoption', '49% use it', { active: [49], licensed: 100 }],
  // 13 to 17
  ['Redesign: adoption', 'it does not pay and 49% use it', { ...losing, active: [49], licensed: 100 }],
  [
    'Keep, do not expand: it earns more than it runs on, but not its set-up',
    'it earns more than it runs on, and its set-up was dear',
    { onceCost: 20000 },
  ],
  ['Redesign: adoption', 'so too, and 49% use it', { onceCost: 20000, active: [49], licensed: 100 }],
  ['Stop', 'it does not pay and 50% use it', { ...losing, active: [50], licensed: 100 }],
  ['Stop', 'it does not pay and nobody knows who uses it', { ...losing, licensed: null }],
  [
    'Redesign: process first',
    'it does not pay and the process is not ready',
    { ...losing, processReady: 'No' },
  ],
  ['Stop: switch tool', 'it does not pay and the tool does not fit', { ...losing, toolFits: 'No' }],
  [
    'Redesign: process first',
    'neither the process nor the tool is right',
    { ...losing, processReady: 'No', toolFits: 'No' },
  ],
  ['Stop', 'it does not pay, and both are right', { ...losing, processReady: 'Yes', toolFits: 'Yes' }],
  ['Stop', 'value and cost are the same', { hours: 1 }],
  ['Scale', 'it pays; neither is asked then', { processReady: 'No', toolFits: 'No' }],
];

describe('the verdict of Pilot', () => {
  someOf(6, table)('is "%s": %s', (verdict, _, changes) => {
    const planted = { ...scaling, ...changes };
    const said = book.saysOf(planted);
    expect(said.verdict).toBe(verdict);
    expect(byFunction(said, planted)).toBe(verdict);
  });
  someOf<[string, Partial<Planted>]>(6, [
    ['no row is typed', { weeks: 0 }],
    ['no row is complete', { hours: 'much' }],
    [
      'nothing but an incident is there',
      { weeks: 0, criteria: { Compliance: { most: 0 } }, incidents: [{ day: 1 }] },
    ],
  ])('is a forecast while %s', (_, changes) => {
    expect(book.saysOf({ ...scaling, ...changes }).verdict).toBe('Forecast: nothing measured yet');
  });
  it('says on top of Pilot what the name says, and on any day that what is not tolerated stops it', () => {
    const { verdict, sentence } = book.saysOf(scaling);
    expect(sentence).toBe(`Pilot Proposals: ${verdict}`);
    const stopped = { weeks: 0, criteria: { Compliance: { most: 0 } }, incidents: [{ day: 1 }] };
    expect(
      book.saysOf({ ...scaling, ...stopped, incidents: [{ day: 1, class: 'Compliance' }] }).sentence,
    ).toBe('Pilot Proposals: Stop: guardrail');
  });
});

describe('why a pilot does not pay', () => {
  someOf<[string, Partial<Planted>]>(6, [
    ['Positive', {}],
    ['Window too short', { ...losing, ...days(59), processReady: 'No' }],
    ['Process not ready', { ...losing, processReady: 'No', toolFits: 'No', active: [1] }],
    ['Tool does not fit', { ...losing, toolFits: 'No', active: [1] }],
    ['Low adoption', { ...losing, active: [49], licensed: 100 }],
    ['Costs exceed value', { ...losing, active: [50], licensed: 100 }],
    ['not measured yet', { redirected: null }],
  ])('is named "%s"', (diagnosis, changes) => {
    expect(book.saysOf({ ...scaling, ...changes }).result('diagnosis')).toBe(diagnosis);
  });
});
