import {
  about,
  type Cells,
  type Company,
  hoursAsPlanned,
  readAfter,
  readings,
  rowOf,
  rowsOf,
  sound,
  start,
  tracked,
  week,
  workflow,
} from './company.ts';

const company = (name: string, ...cells: readonly Cells[]): Company => ({
  name,
  cells: Object.assign({}, ...cells),
});
/** No longer typed. */
const without = (...keys: readonly string[]): Cells => Object.fromEntries(keys.map((key) => [key, '']));
const cost = (row: number, typed: Parameters<typeof rowOf>[2]) =>
  rowOf('costs.lines', row, { workflow, ...typed });
const value = (row: number, typed: Parameters<typeof rowOf>[2]) =>
  rowOf('value.lines', row, { workflow, hoursEach: 1, ...typed });
const log = (row: number, typed: Parameters<typeof rowOf>[2]) =>
  rowOf('tracking.log', row, { workflow, team: 'Sales', ...typed });
const incident = (row: number, typed: Parameters<typeof rowOf>[2]) =>
  rowOf('risks.incidents', row, { workflow, ...typed });
/** The plan as it is approved, of `sound`: 26,880 believed to one half, less what it costs. */
export const approved: Cells = {
  'assumptions.approvedBy': 'Finance lead',
  'assumptions.approvedOn': start,
  ...Object.fromEntries(
    Array.from({ length: 13 }, (_, month) => [
      [`assumptions.approvedMonths.valueRunning.${month + 1}`, month === 0 ? 0 : 960],
      [`assumptions.approvedMonths.valueOnce.${month + 1}`, 0],
      [`assumptions.approvedMonths.costSpread.${month + 1}`, month === 0 ? 0 : 300],
      [`assumptions.approvedMonths.costOnce.${month + 1}`, month === 0 ? 7500 : 0],
      [`assumptions.approvedMonths.pilotValueRunning.${month + 1}`, month === 0 ? 0 : 960],
      [`assumptions.approvedMonths.pilotValueOnce.${month + 1}`, 0],
      [`assumptions.approvedMonths.pilotCostSpread.${month + 1}`, month === 0 ? 0 : 300],
      [`assumptions.approvedMonths.pilotCostOnce.${month + 1}`, month === 0 ? 7500 : 0],
    ]).flat(),
  ),
  ...Object.fromEntries(
    Object.entries({
      startDate: start,
      months: 12,
      hourlyRate: 75,
      weeks: 48,
      confidence: 0.5,
      trackedConfidence: 0.5,
      redirected: 0.8,
      attribution: 0.4,
      rampWeeks: 0,
      discountRate: 0.1,
      totalCost: 11100,
      value: 11520,
      roi: 11520 / 11100 - 1,
      roiLow: (0.7 * 11520) / (1.5 * 11100) - 1,
      roiHigh: (1.2 * 11520) / (0.9 * 11100) - 1,
      pilotROI: 11520 / 11100 - 1,
      roiThreshold: 0.2,
      metricThreshold: 0.5,
      adoptionThreshold: 0.6,
    }).map(([key, content]) => [`assumptions.approved.${key}`, content]),
  ),
};
const threeHours = { hours: 3 * hoursAsPlanned } as const;
const moreWorkflows = rowOf('start.workflows', 2, { name: 'Support' });

/** Kinds of companies: each is sound but for what its name says. */
export const companies: readonly Company[] = [
  company('Exactly on plan, week 13', sound(13)),
  company('Exactly on plan, week 17', sound(17)),
  company('Exactly on plan, week 26', sound(26)),
  company('Exactly on plan, week 52', sound(52)),
  company(
    'Behind plan: half of the hours',
    sound(26),
    tracked(26, () => ({ hours: hoursAsPlanned / 2 })),
  ),
  company(
    'Ahead of plan: three times the hours',
    sound(26),
    tracked(26, () => threeHours),
  ),
  company(
    'The pilot pays, all workflows together do not',
    sound(26),
    tracked(26, () => threeHours),
    moreWorkflows,
    cost(5, { workflow: 'Support', quantity: 40 }),
  ),
  company(
    'No cost line for the pilot',
    sound(17),
    moreWorkflows,
    ...[1, 2, 3, 4].map((row) => cost(row, { workflow: 'Support' })),
  ),
  company(
    'A licence for the year, paid in month 1',
    sound(17),
    cost(1, { quantity: 1, price: 12000, howOften: 'Yearly' }),
    tracked(17, () => threeHours),
  ),
  company(
    'Value that comes once',
    sound(17),
    value(1, {
      what: 'A contract not renewed',
      kind: 'Outsourcing',
      quantity: 1,
      rate: 30000,
      periods: 1,
      comes: 'Once',
    }),
  ),
  company(
    'Covered its cost, then an incident',
    sound(26),
    tracked(26, () => ({ hours: 6 * hoursAsPlanned })),
    incident(1, { date: week(25), class: 'Wrong output', severity: 2, cost: 9000, mendedOn: week(26) }),
  ),
  company(
    'Never pays',
    sound(17),
    value(1, { quantity: 1 }),
    tracked(17, () => ({ hours: hoursAsPlanned / 8 })),
  ),
  company('Pays even if 1% of it is real', sound(0), value(1, { quantity: 2000 })),
  company('All costs are 0', sound(17), ...[1, 2, 3, 4].map((row) => cost(row, { quantity: 0, price: 0 }))),
  company('Training and upkeep are 0', sound(17), cost(3, { quantity: 0 }), cost(4, { quantity: 0 })),
  company(
    'Two teams with different adoption',
    sound(17),
    rowsOf(
      'tracking.log',
      Array.from({ length: 34 }, (_, index) => ({
        week: week(1 + Math.floor(index / 2)),
        workflow,
        phase: 'Pilot',
        team: index % 2 === 0 ? 'Sales' : 'Service',
        hours: hoursAsPlanned,
        volume: 2,
        active: index % 2 === 0 ? 5 : 1,
        licensed: 5,
      })),
    ),
  ),
  company('A week typed in the year after', sound(17), log(17, { week: week(17) + 365 })),
  company(
    'A week typed twice',
    sound(17),
    log(18, { week: week(17), hours: hoursAsPlanned, active: 4, licensed: 5 }),
  ),
  company('A monthly invoice in one row, without what it covers', sound(17), log(16, { spend: 150 })),
  company('A monthly invoice in one row that says so', sound(17), log(16, { spend: 150, covers: 'Month' })),
  company('A priced line without a quantity', sound(17), cost(8, { price: 250 })),
  company('A cost after the horizon', sound(17), cost(9, { quantity: 1, price: 900, start: 20 })),
  company('Spaces behind the names', sound(17), {
    'tracking.log.workflow.3': 'Proposals  ',
    'pilot.workflow': ' Proposals ',
  }),
  company(
    'The same benefit twice',
    sound(17),
    value(2, {
      what: 'The same hours',
      kind: 'Time saved',
      quantity: 8,
      evidence: 'Estimated',
      cash: 'Capacity',
    }),
  ),
  company(
    'Forty hours a week from one user',
    sound(17),
    tracked(17, () => ({ hours: 41, active: 1, licensed: 5 })),
  ),
  company(
    'Extra revenue at a margin of 100%',
    sound(17),
    value(2, {
      what: 'More projects',
      kind: 'Revenue uplift',
      quantity: 4,
      rate: 5000,
      periods: 1,
      cash: 'Cash',
    }),
  ),
  company(
    "Nobody's name under the assumptions",
    sound(17),
    without('assumptions.hourlyRate.who', 'assumptions.redirected.who', 'assumptions.confidence.who'),
  ),
  company(
    'A second metric that got worse',
    sound(26),
    tracked(26, () => threeHours),
    rowOf('baseline.metrics', 2, {
      workflow,
      metric: 'Win rate',
      unit: 'share of proposals',
      direction: 'Higher is better',
      target: 0.4,
    }),
    readings(2, about(0.35, 8, 0.02), about(0.2, 26, 0.02)),
  ),
  company(
    'A baseline typed by hand',
    sound(26),
    tracked(26, () => threeHours),
    without(...Array.from({ length: 8 }, (_, index) => `baseline.readings.before${index + 1}.1`)),
    rowOf('baseline.details', 1, { source: 'Estimated', typedBefore: 6, typedWeeks: 8 }),
  ),
  company(
    'A metric that was moving before the start',
    sound(26),
    tracked(26, () => threeHours),
    readings(1, [7.6, 7.1, 6.7, 6.2, 5.8, 5.2, 4.9, 4.4], about(4.1, 26)),
  ),
  company('Confidence raised after the plan was approved', sound(26), approved, {
    'assumptions.trackedConfidence': 1,
  }),
  company(
    'A threshold lowered after the plan was approved',
    sound(26),
    approved,
    tracked(26, () => ({ hours: 1.3 * hoursAsPlanned })),
    { 'assumptions.approved.roiThreshold': 1, 'pilot.thresholds.roi': 0.1 },
  ),
  company('The report of an earlier day', sound(26), readAfter(13)),
  company('Nothing is typed', {}),
  company('A plan, and nothing tracked yet', sound(0)),
  company('Two weeks tracked', sound(2)),
  company(
    'Few use it',
    sound(26),
    tracked(26, () => ({ ...threeHours, active: 1 })),
  ),
  company(
    'An incident that is not tolerated',
    sound(17),
    tracked(17, () => threeHours),
    incident(1, { date: week(16), class: 'Customer-facing', severity: 5, mendedOn: week(17) }),
  ),
  company(
    'Over budget to scale',
    sound(26),
    tracked(26, () => ({ hours: 6 * hoursAsPlanned })),
    { 'pilot.scaling.cost': 30000, 'pilot.scaling.budget': 12000 },
  ),
  company(
    'It earns now, but never its set-up',
    sound(26),
    cost(2, { quantity: 300 }),
    tracked(26, () => ({ hours: 2 * hoursAsPlanned })),
  ),
  company(
    'Weeks that cost more than they save',
    sound(17),
    tracked(17, () => ({ hours: -3 })),
  ),
  company(
    'Pays back, and is below zero again when the licence is due',
    sound(0),
    { 'assumptions.months': 24 },
    cost(1, { quantity: 1, price: 9000, howOften: 'Yearly' }),
    cost(2, { quantity: 0 }),
    cost(3, { quantity: 0 }),
    value(1, { quantity: 9 }),
  ),
  company('An error in an input', sound(17), { 'costs.lines.quantity.1': { formula: '=NA()' } }),
  company('A workflow that Start does not know', sound(17), log(5, { workflow: 'Proposal' })),
  company(
    'The tool does not fit, and it does not pay',
    sound(26),
    tracked(26, () => ({ hours: hoursAsPlanned / 4 })),
    { 'pilot.toolFits': 'No' },
  ),
  company('Tracked beyond the horizon', sound(52), { 'assumptions.months': 6 }),
  company(
    'The vector of the specification, week 26: 12,000 before the start, 200 a month, 4,000 a month claimed and tracked',
    sound(26),
    cost(1, { quantity: 1, price: 200 }),
    cost(2, { quantity: 1, price: 12000 }),
    cost(3, { quantity: 0 }),
    cost(4, { quantity: 0 }),
    value(1, { what: 'Sales', kind: 'Outsourcing', quantity: 4000, rate: 1, periods: 12 }),
    tracked(26, () => ({ hours: 0, otherValue: (4000 * 12) / 52 })),
  ),
];
