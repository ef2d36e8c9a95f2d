import { startOf } from './example.ts';
import type { Content } from './model.ts';
import type { BookOptions } from './options.ts';
import type { PilotField, ReviewColumn, Threshold } from './tabs/pilot/layout.ts';
import type { LogColumn } from './tabs/tracking/log.ts';

/* The worked example on the tabs beyond the first check: what the firm tracked, reviewed and decided in 17 weeks. */

const days = 7;
const dayOfWeek = (options: BookOptions, week: number, day = 0) =>
  dayOfExample(options, days * (week - 1) + day);

interface ExampleWeek {
  readonly week: number;
  readonly hours: number;
  readonly volume: number;
  readonly errors: number;
  readonly rework: number;
  readonly active: number;
  readonly other?: number;
  readonly spend?: number;
  readonly review?: number;
  readonly upkeep?: number;
  readonly wrongOutput?: number;
  readonly note?: string;
  /** Hours for a proposal; null where nobody measured. */
  readonly handling: number | null;
}

/** Week by week; nobody filled in weeks 7 and 12. Where something of a week's cost is typed, all of it is. */
const weeks: readonly ExampleWeek[] = [
  {
    week: 1,
    hours: -2,
    volume: 21,
    errors: 5,
    rework: 6,
    active: 4,
    spend: 20,
    upkeep: 3,
    handling: 6.4,
    note: 'Learning the tool',
  },
  { week: 2, hours: 1, volume: 22, errors: 5, rework: 5, active: 4, spend: 20, upkeep: 2, handling: 6.1 },
  { week: 3, hours: 3, volume: 24, errors: 4, rework: 5, active: 5, handling: 5.6 },
  { week: 4, hours: 4.5, volume: 23, errors: 4, rework: 4, active: 5, handling: 5.2 },
  {
    week: 5,
    hours: 5.5,
    volume: 25,
    errors: 4,
    rework: 4,
    active: 5,
    other: 3000,
    handling: 5.0,
    note: 'A project won',
  },
  { week: 6, hours: 6, volume: 24, errors: 3, rework: 3, active: 6, handling: 4.9 },
  {
    week: 8,
    hours: 4,
    volume: 23,
    errors: 6,
    rework: 7,
    active: 6,
    spend: 20,
    review: 4,
    upkeep: 0.5,
    wrongOutput: 1,
    handling: 5.3,
    note: 'Wrong price list in a proposal, see Risks',
  },
  {
    week: 9,
    hours: 6.5,
    volume: 26,
    errors: 3,
    rework: 3,
    active: 6,
    spend: 20,
    review: 2,
    upkeep: 0.5,
    handling: 4.7,
  },
  {
    week: 10,
    hours: 7,
    volume: 25,
    errors: 3,
    rework: 3,
    active: 6,
    other: 3000,
    handling: 4.6,
    note: 'A project won',
  },
  { week: 11, hours: 7, volume: 24, errors: 2, rework: 2, active: 6, handling: 4.5 },
  {
    week: 13,
    hours: 7.5,
    volume: 26,
    errors: 3,
    rework: 2,
    active: 7,
    spend: 40,
    upkeep: 0.5,
    handling: 4.4,
    note: 'Two more seats',
  },
  { week: 14, hours: 8, volume: 27, errors: 2, rework: 2, active: 7, spend: 40, upkeep: 0.5, handling: 4.3 },
  { week: 15, hours: 8, volume: 26, errors: 2, rework: 2, active: 7, spend: 40, upkeep: 0.5, handling: 4.4 },
  {
    week: 16,
    hours: 8.5,
    volume: 27,
    errors: 2,
    rework: 1,
    active: 7,
    spend: 40,
    upkeep: 0.5,
    other: 3000,
    handling: 4.2,
    note: 'A project won',
  },
  { week: 17, hours: 8, volume: 26, errors: 1, rework: 1, active: 7, spend: 40, upkeep: 0.5, handling: 4.3 },
];
const licensed = 8;

export interface ExampleRow {
  readonly week: number;
  readonly team: string;
  readonly usedFor: string;
  readonly note: string | null;
  readonly figures: Partial<Record<LogColumn, number>>;
}

export const exampleTracking = (options: BookOptions): readonly ExampleRow[] =>
  weeks.map(({ week, hours, volume, errors, rework, active, ...more }) => ({
    week: dayOfWeek(options, week),
    team: 'Sales',
    usedFor: hours > 0 ? 'Visits to clients' : 'Nothing',
    note: more.note ?? null,
    figures: {
      hours,
      volume,
      errors,
      reworkHours: rework,
      active,
      licensed,
      ...(more.other === undefined ? {} : { otherValue: more.other }),
      ...(more.spend === undefined ? {} : { spend: more.spend }),
      ...(more.review === undefined ? {} : { reviewHours: more.review }),
      ...(more.upkeep === undefined ? {} : { upkeepHours: more.upkeep }),
      ...(more.wrongOutput === undefined ? {} : { wrongOutput: more.wrongOutput }),
    },
  }));

/** Handling time by week since the start, of the metric that decides. */
export const exampleReadingsSince: readonly { readonly week: number; readonly reading: number }[] =
  weeks.flatMap(({ week, handling }) => (handling === null ? [] : [{ week, reading: handling }]));

export const exampleIncidents = (options: BookOptions) => [
  {
    date: dayOfWeek(options, 8, 2),
    class: 'Wrong output',
    severity: 3,
    cost: 400,
    foundBy: 'Sales lead',
    mendedOn: dayOfWeek(options, 8, 4),
    note: 'Old price list in a proposal; now there is one list only',
  },
];

/** What is tolerated, in the order of the classes. */
export const exampleCriteria: readonly { readonly most: number; readonly highest: number }[] = [
  { most: 3, highest: 4 },
  { most: 0, highest: 2 },
  { most: 0, highest: 2 },
  { most: 1, highest: 3 },
];

interface ExamplePilot {
  readonly fields: Partial<Record<PilotField, Content>>;
  readonly thresholds: Record<Threshold, number>;
  readonly effort: Record<'identity' | 'interfaces' | 'mapping' | 'exceptions', number>;
  readonly scaling: Record<'cost' | 'budget', number>;
  readonly reviews: readonly Partial<Record<ReviewColumn, Content>>[];
}

export const examplePilot = (options: BookOptions): ExamplePilot => ({
  fields: {
    scope: 'Proposals of the sales team; contracts stay as they are',
    end: dayOfWeek(options, 17, 6),
    people: 'Every proposal is read by a person before it leaves',
    businessOwner: 'Sales lead',
    workflowOwner: 'Operations lead',
    technicalOwner: 'IT lead',
  },
  thresholds: { roi: 0.5, metric: 0.5, adoption: 0.6, incidents: 2 },
  effort: { identity: 4, interfaces: 8, mapping: 6, exceptions: 6 },
  scaling: { cost: 9000, budget: 12000 },
  reviews: [
    {
      date: dayOfWeek(options, 5),
      kind: 'Monthly',
      changed: 'Prompt',
      seen: 'Drafts too long',
      undo: 'Prompt of January is kept',
      decision: 'Shorter drafts',
      who: 'Operations lead',
    },
    {
      date: dayOfWeek(options, 9),
      kind: 'Weekly',
      changed: 'Routing',
      seen: 'Wrong price list',
      undo: 'Switch back in settings',
      decision: 'One price list only',
      who: 'IT lead',
    },
    {
      date: dayOfWeek(options, 13),
      kind: 'Quarterly',
      changed: 'Nothing',
      seen: 'Four of five use it',
      undo: null,
      decision: 'Two more seats',
      who: 'Sales lead',
    },
    {
      date: dayOfWeek(options, 17),
      kind: 'Weekly',
      changed: 'Nothing',
      seen: 'Steady at 8 hours',
      undo: null,
      decision: 'Go on',
      who: 'Operations lead',
    },
  ].map((entry) => Object.fromEntries(Object.entries(entry).filter(([, content]) => content !== null))),
});

export interface ExampleCandidate {
  readonly workflow: string;
  readonly problem: string;
  readonly owner: string;
  readonly volume: number;
  /** Impact, effort, risk, data readiness, time to value; 1 to 5. */
  readonly scores: readonly [number, number, number, number, number];
  readonly why: string;
  readonly outcome: string;
}

export const exampleCandidates: readonly ExampleCandidate[] = [
  {
    workflow: 'Proposals',
    problem: 'Six hours for each proposal',
    owner: 'Sales lead',
    volume: 1200,
    scores: [5, 2, 2, 4, 5],
    why: 'Templates exist already',
    outcome: 'Handling time under 4 h',
  },
  {
    workflow: 'Invoice matching',
    problem: 'Matched by hand, paid late',
    owner: 'Finance lead',
    volume: 4800,
    scores: [4, 3, 2, 4, 3],
    why: 'Invoices are all digital',
    outcome: 'Nine of ten without a person',
  },
  {
    workflow: 'Support replies',
    problem: 'First reply after two days',
    owner: 'Service lead',
    volume: 9000,
    scores: [4, 3, 4, 3, 4],
    why: 'Customers read the replies',
    outcome: 'First reply the same day',
  },
  {
    workflow: 'Meeting notes',
    problem: 'Decisions get lost',
    owner: 'Operations lead',
    volume: 2000,
    scores: [2, 1, 2, 3, 5],
    why: 'A tool is there',
    outcome: 'Notes within an hour',
  },
  {
    workflow: 'Demand forecast',
    problem: 'Stock too high or too low',
    owner: 'Supply lead',
    volume: 52,
    scores: [3, 5, 3, 2, 1],
    why: 'Three years of history have gaps',
    outcome: 'Error under 15%',
  },
];

/** The worked example on the tabs that decide: how ready the firm is, and what to buy or build. */

export interface ExampleReadiness {
  readonly score: number;
  readonly owner?: string;
  /** Days after the start. */
  readonly due?: number;
  readonly note?: string;
}

/** In the order of the rows on Readiness: some to fix first. */
export const exampleReadiness: readonly ExampleReadiness[] = [
  // data
  { score: 4 },
  { score: 3, note: 'Two ways to write a client' },
  { score: 4 },
  { score: 3 },
  { score: 4 },
  { score: 2, owner: 'Operations lead', due: 25 },
  // workflow, technology, goals
  { score: 4, note: 'Checklist since 2024' },
  { score: 4 },
  { score: 3 },
  { score: 5 },
  // team
  { score: 4 },
  { score: 3 },
  { score: 4 },
  { score: 2, owner: 'Sales lead', due: 39, note: 'Half a day of practice' },
  { score: 3 },
  { score: 3 },
  { score: 1, owner: 'Operations lead', due: 53, note: 'All of it is with one person' },
  // vendor, budget
  { score: 3 },
  { score: 4 },
  // governance
  { score: 4 },
  { score: 4 },
  { score: 2, owner: 'IT lead', due: 18 },
  { score: 4 },
  { score: 3 },
  { score: 5 },
  { score: 5 },
  { score: 3 },
];

export interface ExampleWay {
  readonly upfront: number;
  readonly monthly: number;
  readonly growth: number | null;
  /** Freedom from lock-in, control, integration, in-house skill, partner; 5 is best. */
  readonly scores: readonly [number, number, number, number, number];
}

export interface ExampleBlock {
  readonly workflow: string;
  readonly months: number;
  /** Days after the start. */
  readonly review: number;
  /** Service, custom, hybrid. */
  readonly ways: readonly [ExampleWay, ExampleWay, ExampleWay];
}

/** The service of the first is what Costs plans: 5,010 in 12 months. */
export const exampleBlocks: readonly ExampleBlock[] = [
  {
    workflow: 'Proposals',
    months: 12,
    review: 91,
    ways: [
      { upfront: 2250, monthly: 230, growth: null, scores: [3, 3, 4, 4, 4] },
      { upfront: 6000, monthly: 60, growth: null, scores: [5, 5, 3, 2, 3] },
      { upfront: 3600, monthly: 150, growth: null, scores: [4, 4, 3, 3, 3] },
    ],
  },
  {
    workflow: 'Invoice matching',
    months: 36,
    review: 98,
    ways: [
      { upfront: 1500, monthly: 520, growth: 0.02, scores: [2, 2, 4, 4, 4] },
      { upfront: 16000, monthly: 280, growth: 0.01, scores: [5, 5, 4, 2, 4] },
      { upfront: 7000, monthly: 430, growth: 0.01, scores: [3, 4, 3, 3, 4] },
    ],
  },
];

/** The way of delivery chosen on Scorecard, in the order of the candidates. */
export const exampleDeliveries: readonly string[] = ['Service'];

/** Days after the start of the example. */
export const dayOfExample = (options: BookOptions, days: number): number => startOf(options) + days;
