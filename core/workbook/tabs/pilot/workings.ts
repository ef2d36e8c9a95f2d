import { thresholds as verdictThresholds } from '../../../finance/verdict.ts';
import { isEstimatedFormula } from '../../../methods/kpi-evidence.ts';
import { namedRows } from '../../declare/rows.ts';
import { words } from '../../model/page.ts';
import { firstIncomplete } from '../../shared/line-table.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { asApprovedOr } from '../assumptions/approval.ts';
import { forecastOnly } from '../tracking/words.ts';
import { besideThePlan, whereItIsHeading } from './reasons.ts';
import { startDay } from './start-day.ts';
import { type Threshold, thresholds } from './thresholds.ts';
import { firstUnreadable } from './unreadable.ts';
import { byTable, earnsNow, ifItDoesNotPay, ifItPays, isLowPositive, withOwnThresholds } from './verdict.ts';
import { whatWouldChangeIt } from './what-would-change-it.ts';

const taken = (key: 'onCourse' | 'low') => `
  IF(COUNT({tracking.ofPilot.onCourse}, {tracking.ofPilot.low})=2, {tracking.ofPilot.${key}},
  IF(AND(ISNUMBER({tracking.ofPilot.roi}), N({results.days})<{provisionalDays}), {tracking.ofPilot.roi}, ""))`;

/** A figure of the metric that decides; blank where it is none. */
const ofMetric = <Range extends string>(range: Range) =>
  ({
    format: 'figure',
    formula: `
      IF({metricPlace}>0,
        IF(COUNTIFS({flags}, 1, {baseline.${range}}, ">=0")+COUNTIFS({flags}, 1, {baseline.${range}}, "<0")>0,
          SUMIF({flags}, 1, {baseline.${range}}), ""),
        "")`,
  }) as const;

const thresholdWords: Record<Threshold, string> = {
  roi: 'ROI',
  metric: 'deciding metric',
  adoption: 'adoption',
  incidents: 'incidents',
};
const ownMissed = thresholds.keys
  .map(
    (key) => `
      IF(OR({thresholds.${key}.state}="met", {thresholds.${key}.state}="none set"), "", ${words(`, ${thresholdWords[key]}`)})`,
  )
  .join('&');

const text = { style: 'workingsText' } as const;

/** As it was approved, where the plan was. */
const limit = <Format extends 'percent' | 'whole'>(key: Threshold, what: string, format: Format) =>
  ({
    what: `Threshold that counts: ${what}`,
    figure: {
      format,
      // A reference to a blank cell is 0.
      formula: `
        IF({assumptions.isApproved}=1,
          IF({assumptions.approved.${key}Threshold}="", "", {assumptions.approved.${key}Threshold}),
          IF({thresholds.${key}}="", "", {thresholds.${key}}))`,
    },
  }) as const;

/** On Workings: figures that the formulas use, and the verdict in steps, each in a cell of its own. */
export const workings = namedRows(
  `B${workingsRows.pilot + 1}`,
  'figure',
  { what: { style: 'workingsLabel' }, figure: { style: 'workings', format: 'quantity' } },
  {
    earlyDays: { what: 'Too early before this day', figure: verdictThresholds.earlyDays },
    provisionalDays: { what: 'Provisional before this day', figure: verdictThresholds.provisionalDays },
    baselineWeeks: { what: 'Weeks that a baseline needs', figure: verdictThresholds.baselineWeeks },
    adoption: {
      what: 'Adoption needed to scale',
      figure: { format: 'percent', content: verdictThresholds.adoption },
    },
    adoptionWeeks: { what: 'Weeks of Tracking for adoption', figure: 4 },
    // 1.96 and 0.84: 5% by chance, 80% found
    power: { what: 'Spreads for an effect to be seen', figure: 2.8 },
    quarter: { what: 'Months between quarterly reviews', figure: 3 },
    // Until it is known where it is heading, what it has returned so far; later that is no answer.
    likely: { what: 'ROI that the verdict takes', figure: { format: 'percent', formula: taken('onCourse') } },
    low: { what: 'The same, low', figure: { format: 'percent', formula: taken('low') } },
    planROI: {
      what: 'ROI of its plan',
      figure: {
        format: 'percent',
        formula: `
          IF(AND({costs.problem}="", {value.problem}="", ISNUMBER(AIR_Confidence)),
            IF(SUMIF({costs.lines.isPilot}, 1, {costs.lines.totalUsed})>0,
              (SUM({value.schedule.pilotRunning})+SUM({value.schedule.pilotOnce}))
                /SUMIF({costs.lines.isPilot}, 1, {costs.lines.totalUsed})-1,
              ""),
            "")`,
      },
    },
    plannedROI: {
      what: 'The same, as approved',
      figure: {
        format: 'percent',
        formula: asApprovedOr('pilotROI', '{planROI}'),
      },
    },
    isBeyond: {
      what: 'The last tracked week ends after the horizon (1)',
      figure: {
        format: 'whole',
        formula: `
          IF(COUNT({tracking.ofPilot.lastDay}, {assumptions.horizonWeeks}, AIR_StartDate)=3,
            IF({tracking.ofPilot.lastDay}+1-AIR_StartDate>{assumptions.horizonWeeks}*{assumptions.daysInWeek}+{assumptions.daysInWeek}, 1, 0), 0)`,
      },
    },
    limitROI: limit('roi', 'ROI', 'percent'),
    limitMetric: limit('metric', 'deciding metric', 'percent'),
    limitAdoption: limit('adoption', 'adoption', 'percent'),
    limitIncidents: limit('incidents', 'incidents', 'whole'),
    reason: { what: 'Why, in words', figure: { ...text, formula: whereItIsHeading } },
    behind: { what: 'Beside the plan, in words', figure: { ...text, formula: besideThePlan } },
    changes: { what: 'What would change it, in words', figure: { ...text, formula: whatWouldChangeIt } },
    sharedCost: {
      what: 'Shared costs over the horizon, yearly charges spread',
      figure: {
        format: 'money',
        formula: `
          IF({costs.problem}="",
            IF({tracking.soleWorkflow}=1, 0,
              SUMIFS({costs.lines.totalUsed}, {costs.lines.workflow}, "", {costs.lines.every}, 0)
                +SUM({costs.schedule.sharedSpread})),
            "")`,
      },
    },
    metricPlace: {
      what: 'Place of the metric on Baseline',
      figure: { formula: 'IF(SUM({flags})>0, MATCH(1, {flags}, 0), 0)' },
    },
    metricUnit: {
      what: 'Its unit',
      figure: {
        ...text,
        formula: 'IF({metricPlace}>0, INDEX({baseline.metrics.unit}, {metricPlace})&"", "")',
      },
    },
    target: { what: 'Its target', figure: ofMetric('targets') },
    before: { what: 'Its mean before', figure: ofMetric('before') },
    since: {
      what: 'Its mean since, in the pilot',
      figure: {
        format: 'figure',
        formula: 'IF(COUNT({readings.since})>0, AVERAGE({readings.since}), "")',
      },
    },
    isLower: {
      what: 'Lower is better (1)',
      figure: {
        formula: `
          IF({metricPlace}>0,
            IF(INDEX({baseline.directions}, {metricPlace})="Lower is better", 1, 0),
            0)`,
      },
    },
    noPhases: {
      what: 'No phase is typed: all weeks count (1)',
      figure: {
        formula: `
          IF(COUNTIF({baseline.phases}, "Pilot")+COUNTIF({baseline.phases}, "Production")=0, 1, 0)`,
      },
    },
    reviewsBelow: {
      what: 'Reviews below the last that counts',
      figure: { format: 'whole', formula: '{typedBelow}' },
    },
    reviewProblem: {
      what: 'To complete first in the review log',
      figure: {
        ...text,
        formula: `
          IF({reviewsBelow}>0, "complete: Pilot has reviews below those that count: add rows",
          IF(COUNTIF({reviews.state}, -1)>0,
            ${firstIncomplete('Pilot', '{reviews.state}', '{reviews.missing}')}, ""))`,
      },
    },
    tolerated: { what: 'Criteria on Risks', figure: { formula: 'COUNT({risks.tolerated})' } },
    incidents: {
      what: 'Incidents of the pilot since its start',
      figure: {
        format: 'whole',
        formula: `
          IF(AND(ISNUMBER({results.days}), TRIM({workflow})<>""),
            SUMPRODUCT(({risks.incidents.workflow}=TRIM({workflow}))
              *({risks.incidents.day}>=${startDay})
              *({risks.incidents.day}<=AIR_AsOf)),
            "")`,
      },
    },
    adoptionNeeded: {
      what: 'Adoption needed, own or of the table',
      figure: {
        format: 'percent',
        formula: 'IF(ISNUMBER({limitAdoption}), MAX({limitAdoption}, {adoption}), {adoption})',
      },
    },
    missed: { what: 'Own thresholds missed', figure: { ...text, formula: `${ownMissed}&""` } },
    payingSurely: { what: 'If it pays, the low return too', figure: { ...text, formula: ifItPays('1') } },
    payingPerhaps: { what: 'If it pays, the low return not', figure: { ...text, formula: ifItPays('0') } },
    losingButEarning: {
      what: 'If it does not pay, but earns now',
      figure: { ...text, formula: ifItDoesNotPay('TRUE()') },
    },
    losingStill: {
      what: 'If it does not pay, nor earn',
      figure: { ...text, formula: ifItDoesNotPay('FALSE()') },
    },
    paying: {
      what: 'If it pays',
      figure: { ...text, formula: `IF(${isLowPositive}, {payingSurely}, {payingPerhaps})` },
    },
    losing: {
      what: 'If it does not',
      figure: { ...text, formula: `IF(${earnsNow}, {losingButEarning}, {losingStill})` },
    },
    estimated: {
      what: 'Baseline reconstructed, estimated or typed (1)',
      figure: {
        formula: `
          IF(OR({results.source}="Reconstructed", {results.source}="Estimated", ${isEstimatedFormula('{results.evidence}')}), 1, 0)`,
      },
    },
    unreadable: {
      what: 'Answer, threshold or criterion that cannot be read',
      figure: { ...text, formula: firstUnreadable },
    },
    table: {
      what: 'By the table',
      figure: {
        ...text,
        // What is not tolerated stops it, whatever else cannot be read.
        formula: `
          IF(AND(OR({baseline.problem}<>"", {unreadable}<>""), {results.guardrail}<>"exceeded"),
            IF({baseline.problem}<>"", {baseline.problem}, {unreadable}),
            ${byTable})`,
      },
    },
    own: { what: 'With thresholds and budget', figure: { ...text, formula: withOwnThresholds } },
    verdict: {
      what: 'Verdict',
      figure: {
        ...text,
        formula: `IF(N({tracking.ofAll.rows})>0, {own}, ${words(forecastOnly)})`,
      },
    },
    roiTitle: {
      what: 'Title of the chart',
      figure: {
        ...text,
        formula: `
          IF(ISNUMBER({results.payback}), "The pilot has covered its cost since week "&{results.payback},
          IF(ISNUMBER({results.roi}), "The pilot has not covered its cost yet", "Return of the pilot so far"))`,
      },
    },
    adoptionTitle: {
      what: 'Title of the chart',
      figure: {
        ...text,
        formula: `
          IF(ISNUMBER({results.adoption}),
            "Lately "&ROUND(100*{results.adoption},0)&"% use it",
            "Adoption in the pilot")`,
      },
    },
  },
);
