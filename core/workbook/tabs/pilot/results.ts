import { thresholds } from '../../../finance/verdict.ts';
import { fixed } from '../../addresses.ts';
import { firstThatHolds } from '../../conditions.ts';
import type { TabContext } from '../../declare/tab.ts';
import type { NumberFormatName } from '../../look.ts';
import type { Content } from '../../model.ts';
import { on } from '../../options.ts';
import { formula, inCurrency, type Page, words } from '../../page.ts';
import { baselineAt } from '../baseline/cells.ts';
import { evidenceWord } from '../baseline/metrics.ts';
import { risksAt } from '../risks/cells.ts';
import { log } from '../tracking/log.ts';
import { type SumKey, sum } from '../tracking/sums.ts';
import { deciding, field, type Result, result, resultRows, work } from './layout.ts';
import { isNo, isStarted, readingsOf, startUsed } from './verdict.ts';

/** What was measured of the pilot: money, use, the metric that decides, and what that says. */
export function putResults(page: Page, context: TabContext): void {
  page.put(`B${resultRows.firstRow - 1}`, 'What was measured', 'heading');
  const line = (
    key: Result,
    label: Content,
    text: string,
    format: NumberFormatName = 'general',
    note: Content = '',
    isOwn = true,
  ) => {
    const row = resultRows.row(key);
    page.put(`B${row}`, label, 'label');
    page.put(`C${row}`, formula(text), isOwn ? 'computed' : 'fromOtherTab', format);
    page.across(`D${row}`, [null, note === '' ? null : note, null, null, null], 'unit');
  };
  const tracked = (key: SumKey) => on(context, 'tracking', sum(key, 'ofPilot'));
  const money = (
    key: Result & SumKey,
    label: Content,
    note: Content = '',
    format: NumberFormatName = 'money',
  ) => line(key, label, tracked(key), format, note, false);
  const asOf = 'ISNUMBER(AIR_AsOf)';
  line(
    'days',
    'Days measured',
    `IF(ISNUMBER(${tracked('lastDay')}),IF(AND(${isStarted},${asOf}),MAX(0,MIN(${tracked('lastDay')},INT(N(AIR_AsOf)))-${startUsed}+1),"fill in: start and as of"),${tracked('lastDay')})`,
    'whole',
    formula(`"too early before "&${work('earlyDays')}&", provisional before "&${work('provisionalDays')}`),
  );
  money('gross', inCurrency('Value before confidence'));
  money('believed', inCurrency('At your confidence'));
  money('value', inCurrency('Less cost of incidents'), 'what counts as value');
  money('cost', inCurrency('Cost'), 'its own lines and rows; shared costs are in the total alone');
  money('net', inCurrency('Net benefit'));
  money('roi', 'Return on investment (ROI)', '', 'percent');
  putLow(line, tracked);
  money('ratio', 'Benefit-cost ratio', '', 'ratio');
  money('payback', 'Value covers cost in week', 'counted from its first tracked week', 'whole');
  putUse(line, context);
  putMetric(line, context);
  const over = `SUMPRODUCT(((${on(context, 'risks', risksAt.workflows)}=${field('workflow')})+(${on(context, 'risks', risksAt.workflows)}=""))*${on(context, 'risks', risksAt.areOver)})`;
  line(
    'guardrail',
    'Guardrail: what is tolerated',
    `IF(${work('tolerated')}=0,"no criteria",IF(${over}>0,"exceeded","within"))`,
    'general',
    'criteria and incidents on Risks, its own and those of no workflow',
  );
  putDiagnosis(line);
  const [target, before] = [work('target'), work('before')];
  const spread = `STDEV(${readingsOf('before')})`;
  line(
    'weeksNeeded',
    'Weeks needed to see the effect',
    `IF(AND(COUNT(${target},${before})=2,COUNT(${readingsOf('before')})>1),IF(${target}=${before},"at target",ROUNDUP(ROUND(2*(${work('power')}*${spread}/(${target}-${before}))^2,9),0)),"not known")`,
    'whole',
    'as many readings on each side, at the spread before the start',
  );
}

type Line = (
  key: Result,
  label: Content,
  text: string,
  format?: NumberFormatName,
  note?: Content,
  isOwn?: boolean,
) => void;

function putLow(line: Line, tracked: (key: SumKey) => string): void {
  const [value, cost, likely] = [tracked('value'), tracked('cost'), tracked('roi')];
  const spent = `(${cost}*${work('highShare')})`;
  const low = `(${value}*${work('lowShare')}-${spent})/${spent}`;
  line(
    'roiLow',
    'ROI, low',
    `IF(ISNUMBER(${likely}),IF(COUNT(${work('lowShare')},${work('highShare')})=2,IF(${work('highShare')}>0,MIN(${likely},${low}),"not known"),"not known"),"not known")`,
    'percent',
    'low value with high cost, as far apart as in the plan',
  );
}

/** How many of those who have it use it, and how long it was measured before. */
function putUse(line: Line, context: TabContext): void {
  const ranks = on(context, 'tracking', log.range('pilotRank'));
  const known = `COUNTIFS(${ranks},"<="&${work('adoptionRows')})`;
  line(
    'adoption',
    'Adoption',
    `IF(${known}>0,SUMIFS(${on(context, 'tracking', log.range('adoption'))},${ranks},"<="&${work('adoptionRows')})/${known},"not measured yet")`,
    'percent',
    formula(`"mean of the last "&${work('adoptionRows')}&" rows with both figures"`),
  );
  line(
    'baselineWeeks',
    'Weeks of the baseline',
    `IF(${work('metricPlace')}>0,SUMIF(${fixed(deciding.filled('isIt'))},1,${on(context, 'baseline', baselineAt.weeks)}),"no metric")`,
    'whole',
    formula(`${work('baselineWeeks')}&" are needed"`),
    false,
  );
}

/** The metric that decides, where its baseline comes from, and whether the change is more than chance. */
function putMetric(line: Line, context: TabContext): void {
  const place = work('metricPlace');
  const named = (range: string, otherwise: string) =>
    `IF(${place}>0,INDEX(${on(context, 'baseline', range)},${place})&"",${words(otherwise)})`;
  line(
    'source',
    'Where the baseline comes from',
    named(baselineAt.sources, 'no metric'),
    'general',
    '',
    false,
  );
  line(
    'metric',
    'The metric that decides',
    named(baselineAt.names, 'none marked'),
    'general',
    'of this workflow, with "Yes" under "Decides"',
    false,
  );
  line(
    'evidence',
    'Is its change more than chance?',
    `IF(${place}>0,${evidenceWord({
      before: readingsOf('before'),
      since: readingsOf('since'),
      fewestReadings: on(context, 'baseline', baselineAt.fewestReadings),
      chance: on(context, 'baseline', baselineAt.chance),
      isLower: `${work('isLower')}=1`,
    })},"no metric")`,
    'general',
    formula(
      `IF(${work('noPhases')}=1,"all weeks: no phase is typed on Baseline","weeks in the phase Pilot")`,
    ),
  );
}

/** ROI_DIAGNOSIS: the likeliest reason where it does not pay. */
function putDiagnosis(line: Line): void {
  const [roi, adoption] = [result('roi'), result('adoption')];
  line(
    'diagnosis',
    'If it does not pay, why?',
    firstThatHolds(
      [
        [`NOT(ISNUMBER(${roi}))`, words('not measured yet')],
        [`ROUND(${roi},9)>0`, words('Positive')],
        [`N(${result('days')})<${work('earlyDays')}`, words('Window too short')],
        [isNo('processReady'), words('Process not ready')],
        [isNo('toolFits'), words('Tool does not fit')],
        [`AND(ISNUMBER(${adoption}),ROUND(N(${adoption}),9)<${work('adoption')})`, words('Low adoption')],
      ],
      words('Costs exceed value'),
    ),
    'general',
    `adoption is low under ${100 * thresholds.adoption}%`,
  );
}
