import { thresholds as verdictThresholds } from '../../../finance/verdict.ts';
import { isAdoptionLow } from '../../../methods/pilot-verdict.ts';
import { diagnoses, roiDiagnosisFormula } from '../../../methods/roi-diagnosis.ts';
import { namedRows } from '../../declare/rows.ts';
import { inCurrency, inPercent, words } from '../../model/page.ts';
import type { Content } from '../../model/tab.ts';
import { wasMoving } from '../baseline/words.ts';
import type { costKinds } from '../costs/ready-costs.ts';
import { isNo } from './answers.ts';
import { figureColumns } from './figure-columns.ts';
import { differenceFrom } from './reasons.ts';
import { scaling } from './scaling.ts';
import { hasStart, startDay } from './start-day.ts';

/** A sum of Tracking over the pilot's rows. */
const tracked = <Format extends 'money' | 'percent' | 'ratio' | 'whole'>(
  label: string,
  sum: string,
  format: Format,
  note: Content | null = null,
) => ({
  what: { content: format === 'money' ? inCurrency(label) : label },
  figure: { style: 'fromOtherTab', format, formula: `{tracking.ofPilot.${sum}}` } as const,
  note: { content: note },
});

const onCourse = (key: 'onCourse' | 'low') => `
  IF(ISNUMBER({tracking.ofPilot.${key}}), {tracking.ofPilot.${key}},
  IF(ISNUMBER({tracking.ofPilot.roi}),
    IF(N({tracking.ofPilot.weeks})<{tracking.leastRunWeeks}, {tracking.leastRunWeeks}&" tracked weeks needed", "not known"),
    {tracking.ofPilot.roi}))`;
const againstPlan = (key: 'value' | 'cost', planned: 'planValue' | 'planCost') => ({
  formula: `
    IF(COUNT({tracking.ofPilot.${key}}, {tracking.ofPilot.${planned}})=2,
      ${differenceFrom(`{tracking.ofPilot.${key}}`, `{tracking.ofPilot.${planned}}`, key)},
      "")`,
});

/** Of a baseline that can be read. */
const unlessProblem = <Formula extends string>(formula: Formula) =>
  `IF({baseline.problem}="", ${formula}, {baseline.problem})` as const;
/** Of the metric that decides; words where there is none. */
const ofMetric = <Range extends string>(range: Range, otherwise: string) =>
  ({
    style: 'fromOtherTab',
    formula: `IF({metricPlace}>0, INDEX({baseline.${range}}, {metricPlace})&"", ${words(otherwise)})`,
  }) as const;

const latest = `LARGE({tracking.weeks.pilotAdopted}, MIN({adoptionWeeks}, COUNT({tracking.weeks.pilotAdopted})))`;
const ofLatest = (column: 'pilotActive' | 'pilotLicensed') =>
  `SUMIF({tracking.weeks.pilotAdopted}, ">="&${latest}, {tracking.weeks.${column}})`;
const isOver = `SUMPRODUCT((({risks.incidents.workflow}=TRIM({workflow}))+({risks.incidents.workflow}=""))*{risks.incidents.isOver})`;
const spread = 'STDEV({readings.before})';

const ofPilot = 'SUMIF({costs.lines.isPilot}, 1, {costs.lines.totalUsed})';
const ofKind = (kind: (typeof costKinds)[number]) =>
  `SUMIFS({costs.lines.totalUsed}, {costs.lines.isPilot}, 1, {costs.lines.kind}, ${words(kind)})`;
const shareOf = (kind: (typeof costKinds)[number], said: string) =>
  `${words(`${said} `)}&${inPercent(`${ofKind(kind)}/${ofPilot}`)}`;
const [software, labour, other] = (['Software', 'Labour', 'Other'] as const).map(ofKind);
/** The word alone says nothing: where most of the cost is. */
const largestCost = `
  IF(AND(${labour}>=${software}, ${labour}>=${other}), ${shareOf('Labour', 'own hours')},
  IF(${software}>=${other}, ${shareOf('Software', 'software')}, ${shareOf('Other', 'other costs')}))`;

/** What was measured of the pilot: money, use, the metric that decides, and what that says. */
export const results = namedRows(`B${scaling.nextRow + 2}`, 'figure', figureColumns, {
  days: {
    what: 'Days measured',
    figure: {
      format: 'whole',
      formula: `
        IF(ISNUMBER({tracking.ofPilot.lastDay}),
          IF(AND(${hasStart}, ISNUMBER(AIR_AsOf)),
            MAX(0, MIN({tracking.ofPilot.lastDay}, INT(N(AIR_AsOf)))-${startDay}+1),
            "fill in: start and as of"),
          {tracking.ofPilot.lastDay})`,
    },
    note: { formula: '"too early before "&{earlyDays}&", provisional before "&{provisionalDays}' },
  },
  gross: tracked('Value before confidence', 'gross', 'money'),
  value: {
    ...tracked('Value', 'value', 'money'),
    note: {
      formula: `"at "&IF(ISNUMBER(AIR_TrackedConfidence), ${inPercent('AIR_TrackedConfidence')}, "unknown")&" tracked confidence"`,
    },
  },
  cost: {
    ...tracked('Cost', 'cost', 'money'),
    note: {
      formula: `
        IF(ISNUMBER({tracking.ofPilot.typed}), FIXED({tracking.ofPilot.typed},0)&" of this typed; ", "")
          &"its own lines and rows, incidents among it"`,
    },
  },
  net: tracked('Net benefit', 'net', 'money'),
  roi: tracked('ROI so far', 'roi', 'percent'),
  planValue: {
    ...tracked('Value of the plan to date', 'planValue', 'money'),
    note: againstPlan('value', 'planValue'),
  },
  beyondHours: {
    what: 'Of the plan no hours saved',
    figure: {
      format: 'percent',
      formula: `
        IF(SUMIF({value.lines.isPilot}, 1, {value.lines.brings})>0,
          1-SUMIFS({value.lines.brings}, {value.lines.isPilot}, 1, {value.lines.kind}, "Time saved")
            /SUMIF({value.lines.isPilot}, 1, {value.lines.brings}),
          "not known")`,
    },
    note: 'Tracking shows it only where it is typed as other value',
  },
  planCost: {
    ...tracked('Cost of the plan to date', 'planCost', 'money'),
    note: againstPlan('cost', 'planCost'),
  },
  runNet: tracked(
    'What it earns a week now',
    'runNet',
    'money',
    'value of the last weeks less running cost; one-off costs are spent',
  ),
  onCourse: {
    what: { formula: '"On course for, in "&{assumptions.horizon}&" months"' },
    figure: { format: 'percent', formula: onCourse('onCourse') },
    note: 'so far, and the weeks left at the rate of the last ones',
  },
  roiLow: {
    what: 'The same, low',
    figure: { format: 'percent', formula: onCourse('low') },
    note: 'low value of a week, and the high cost to come',
  },
  withShared: {
    what: 'With all shared costs',
    figure: {
      format: 'percent',
      formula: `
        IF(COUNT({tracking.ofPilot.courseValue}, {tracking.ofPilot.courseCost}, {sharedCost})=3,
          IF({tracking.ofPilot.courseCost}+{sharedCost}>0,
            ({tracking.ofPilot.courseValue}-{tracking.ofPilot.courseCost}-{sharedCost})
              /({tracking.ofPilot.courseCost}+{sharedCost}),
            "no cost"),
          "not known")`,
    },
    note: 'on course for, with the cost of all lines of no workflow',
  },
  ratio: tracked('Benefit-cost ratio', 'ratio', 'ratio'),
  payback: tracked('Covers its cost since week', 'payback', 'whole', 'counted from its first tracked week'),
  adoption: {
    what: 'Adoption',
    figure: {
      format: 'percent',
      formula: `
        IF(COUNT({tracking.weeks.pilotAdopted})>0,
          ${ofLatest('pilotActive')}/${ofLatest('pilotLicensed')},
          "not measured yet")`,
    },
    note: { formula: '"active of licensed in the last "&{adoptionWeeks}&" weeks with both figures"' },
  },
  baselineWeeks: {
    what: 'Weeks of the baseline',
    figure: {
      style: 'fromOtherTab',
      format: 'whole',
      formula: unlessProblem('IF({metricPlace}>0, SUMIF({flags}, 1, {baseline.weeks}), "no metric")'),
    },
    note: { formula: '{baselineWeeks}&" are needed"' },
  },
  source: { what: 'Where the baseline comes from', figure: ofMetric('sources', 'no metric') },
  metric: {
    what: 'The metric that decides',
    figure: ofMetric('names', 'none marked'),
    note: 'of this workflow, with "Yes" under "Decides"',
  },
  evidence: {
    what: 'Is its change more than chance?',
    figure: {
      formula: unlessProblem('IF({metricPlace}>0, {evidenceWord}, "no metric")'),
    },
    note: {
      formula: `
        IF({noPhases}=1, "all weeks: no phase is typed on Baseline", "weeks in the phase Pilot")
          &IF({moving}=1, "; ${wasMoving}", "")`,
    },
  },
  guardrail: {
    what: 'Guardrail: what is tolerated',
    figure: { formula: `IF({tolerated}=0, "no criteria", IF(${isOver}>0, "exceeded", "within"))` },
    note: 'criteria and incidents on Risks, its own and those of no workflow',
  },
  diagnosis: {
    what: 'If it does not pay, why?',
    figure: {
      formula: `IF(NOT(ISNUMBER({likely})), "not measured yet", ${roiDiagnosisFormula({
        roi: '{likely}',
        isEarly: 'N({results.days})<{earlyDays}',
        isProcessUnready: isNo('processReady'),
        isToolUnfit: isNo('toolFits'),
        isAdoptionLow: `AND(ISNUMBER({results.adoption}), ${isAdoptionLow('N({results.adoption})', '{adoption}')})`,
      })})`,
    },
    note: {
      formula: `
        IF(AND({results.diagnosis}=${words(diagnoses.otherwise)}, ${ofPilot}>0), "of its cost as planned "&${largestCost},
          "adoption is low under ${100 * verdictThresholds.adoption}%")`,
    },
  },
  weeksNeeded: {
    what: 'Weeks needed to see the effect',
    figure: {
      format: 'whole',
      formula: `
        IF(AND(COUNT({target}, {before})=2, COUNT({readings.before})>1),
          IF({target}={before}, "at target",
            MAX({baselineWeeks}, ROUNDUP(ROUND(2*({power}*${spread}/({target}-{before}))^2,9), 0))),
          "not known")`,
    },
    note: 'as many readings on each side, at the spread before the start',
  },
});
