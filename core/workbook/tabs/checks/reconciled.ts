import { words } from '../../model/page.ts';
import { changing } from './changing.ts';
import { type Route, routeTable } from './routes.ts';

const sumOver = (places: number, lines: string, workflow: (place: number) => string, amount: string) =>
  Array.from(
    { length: places },
    (_, index) => `SUMPRODUCT(({${lines}.workflow}=${workflow(index + 1)})*{${lines}.${amount}})`,
  ).join('+');

const pilotHours = (category: string) =>
  `SUMIFS({costs.lines.quantity}, {costs.lines.state}, 1, {costs.lines.isPilot}, 1, {costs.lines.kind}, "Labour",
    {costs.lines.category}, ${words(category)})`;

const typedIncidents = ['wrongOutput', 'policyViolation', 'compliance', 'customerFacing']
  .map((column) => `SUMIF({tracking.log.state}, 1, {tracking.log.${column}})`)
  .join('+');

/** Hours that the change of the deciding metric makes of so many tasks; its unit says hours or minutes. */
const startsWith = (word: string) => `LEFT({pilot.metricUnit},${word.length})=${words(word)}`;
const hoursByMetric = `
  ({pilot.before}-{pilot.since})*SUMIFS({tracking.log.volume}, {tracking.log.isPilot}, 1)
    /IF(${startsWith('minute')}, {minutesInHour}, 1)`;
const isInHours = `
  IF(N({pilot.metricPlace})>0, OR(${startsWith('hour')}, ${startsWith('minute')}), FALSE())`;
const ratio = '[@figure]/[@again]';

/** The same thing typed or counted in two places. */
const routes = {
  costByWorkflow: {
    what: 'Cost: the workflows and what is shared',
    format: 'money',
    figure: 'AIR_TotalCost',
    again: sumOver(11, 'costs.lines', (place) => `{costs.planWorkflows.workflow.${place}}`, 'totalUsed'),
    why: 'The lines of each workflow, and those of none',
  },
  rateHelper: {
    what: 'Hourly rate, and what the helper gives',
    format: 'rate',
    figure: 'AIR_HourlyRate',
    again: `
      IF(COUNT({assumptions.ownerRate})=1,
        IF({assumptions.ownerRate}=AIR_HourlyRate, {assumptions.ownerRate},
          IF(ISNUMBER({assumptions.loadedRate}), {assumptions.loadedRate}, {assumptions.ownerRate})),
        {assumptions.loadedRate})`,
    why: 'The helper on Assumptions is there to give the rate that is used',
  },
  integration: {
    what: 'Integration hours on Pilot, and on Costs',
    format: 'quantity',
    figure: '{pilot.effort.hours}',
    again: `
      IF(${pilotHours('Integration')}>0, ${pilotHours('Integration')}, MIN({pilot.effort.hours}, ${pilotHours('Setup')}))`,
    why: 'Its labour under Integration; where there is none, within that of Setup',
    needs: ['pilot'],
  },
  incidentCounts: {
    what: 'Incidents on Tracking, and on Risks',
    format: 'whole',
    figure: `IF(N({tracking.ofAll.rows})>0, ${typedIncidents}, "")`,
    again: `COUNTIFS({risks.incidents.day}, ">="&{tracking.ofAll.first}, {risks.incidents.day}, "<="&{tracking.ofAll.lastDay})`,
    why: 'Of the tracked weeks: each incident belongs on both',
    needs: ['tracking', 'risks'],
  },
  measuredHours: {
    what: 'Hours saved as typed, and by the metric',
    format: 'quantity',
    figure: `
      IF(${isInHours},
        IF(AND(COUNT({pilot.before}, {pilot.since})=2, N({tracking.ofPilot.rows})>0),
          SUMIFS({tracking.log.hours}, {tracking.log.isPilot}, 1), ""),
        "")`,
    again: hoursByMetric,
    // Fewer are typed where only some of what was gained is put to use.
    isSame: `IF([@again]>0, ${ratio}<={mostApart}, FALSE())`,
    why: {
      formula: `
        "Change of the deciding metric x volume"
          &IF(COUNT([@figure], [@again])=2, IF([@again]>0, ": typed are "&FIXED(${ratio},2)&" times that", ""), "")`,
    },
    needs: ['pilot'],
  },
} as const satisfies Readonly<Record<string, Route>>;

export const reconciled = routeTable(`B${changing.nextRow + 3}`, { figure: 'Here', again: 'There' }, routes);
