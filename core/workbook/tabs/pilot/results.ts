import { thresholds as verdictThresholds } from '../../../finance/verdict.ts';
import { isAdoptionLow } from '../../../methods/pilot-verdict.ts';
import { roiDiagnosisFormula } from '../../../methods/roi-diagnosis.ts';
import { namedRows } from '../../declare/rows.ts';
import { inCurrency, words } from '../../model/page.ts';
import type { Content } from '../../model/tab.ts';
import { wasMoving } from '../baseline/words.ts';
import { isNo } from './answers.ts';
import { figureColumns } from './figure-columns.ts';
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

/** Of a baseline that can be read. */
const unlessProblem = <Formula extends string>(formula: Formula) =>
  `IF({baseline.problem}="", ${formula}, {baseline.problem})` as const;
/** Of the metric that decides; words where there is none. */
const ofMetric = <Range extends string>(range: Range, otherwise: string) =>
  ({
    style: 'fromOtherTab',
    formula: `IF({metricPlace}>0, INDEX({baseline.${range}}, {metricPlace})&"", ${words(otherwise)})`,
  }) as const;

const lowValue = '({tracking.ofPilot.value}*{lowShare}-({tracking.ofPilot.cost}*{highShare}))';
const highCost = '({tracking.ofPilot.cost}*{highShare})';
const isLate = 'COUNTIFS({tracking.log.pilotRank}, "<="&{adoptionRows})';
const isOver = `SUMPRODUCT((({risks.incidents.workflow}=TRIM({workflow}))+({risks.incidents.workflow}=""))*{risks.incidents.isOver})`;
const spread = 'STDEV({readings.before})';

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
  believed: tracked('At your confidence', 'believed', 'money'),
  value: tracked('Less cost of incidents', 'value', 'money', 'what counts as value'),
  cost: tracked('Cost', 'cost', 'money', 'its own lines and rows; shared costs are in the total alone'),
  net: tracked('Net benefit', 'net', 'money'),
  roi: tracked('Return on investment (ROI)', 'roi', 'percent'),
  roiLow: {
    what: 'ROI, low',
    figure: {
      format: 'percent',
      formula: `
        IF(ISNUMBER({tracking.ofPilot.roi}),
          IF(COUNT({lowShare}, {highShare})=2,
            IF({highShare}>0, MIN({tracking.ofPilot.roi}, ${lowValue}/${highCost}), "not known"),
            "not known"),
          "not known")`,
    },
    note: 'low value with high cost, as far apart as in the plan',
  },
  ratio: tracked('Benefit-cost ratio', 'ratio', 'ratio'),
  payback: tracked('Value covers cost in week', 'payback', 'whole', 'counted from its first tracked week'),
  adoption: {
    what: 'Adoption',
    figure: {
      format: 'percent',
      formula: `
        IF(${isLate}>0,
          SUMIFS({tracking.log.adoption}, {tracking.log.pilotRank}, "<="&{adoptionRows})/${isLate},
          "not measured yet")`,
    },
    note: { formula: '"mean of the last "&{adoptionRows}&" rows with both figures"' },
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
      formula: `IF(NOT(ISNUMBER({results.roi})), "not measured yet", ${roiDiagnosisFormula({
        roi: '{results.roi}',
        isEarly: 'N({results.days})<{earlyDays}',
        isProcessUnready: isNo('processReady'),
        isToolUnfit: isNo('toolFits'),
        isAdoptionLow: `AND(ISNUMBER({results.adoption}), ${isAdoptionLow('N({results.adoption})', '{adoption}')})`,
      })})`,
    },
    note: `adoption is low under ${100 * verdictThresholds.adoption}%`,
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
