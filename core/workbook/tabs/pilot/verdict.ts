import { thresholds } from '../../../finance/verdict.ts';
import { fixed } from '../../addresses.ts';
import { firstThatHolds } from '../../conditions.ts';
import type { TabContext } from '../../declare/tab.ts';
import type { NumberFormatName } from '../../look.ts';
import type { Content } from '../../model.ts';
import { on } from '../../options.ts';
import { formula, type Page, words } from '../../page.ts';
import { isDay } from '../assumptions/inputs.ts';
import { baselineAt } from '../baseline/cells.ts';
import { costsAt } from '../costs/cells.ts';
import { risksAt } from '../risks/cells.ts';
import { sum } from '../tracking/sums.ts';
import { forecastOnly } from '../tracking/words.ts';
import { valueAt } from '../value/cells.ts';
import {
  answerRows,
  deciding,
  field,
  pilotWork,
  readings,
  result,
  scalingRows,
  type Threshold,
  thresholdRows,
  type Work,
  work,
  workColumns,
} from './layout.ts';

const flags = fixed(deciding.filled('isIt'));
export const readingsOf = (key: 'before' | 'since'): string => fixed(readings.filled(key));
export const stateOf = (key: Threshold): string => thresholdRows.cell('E', key);
const limitOf = (key: Threshold): string => thresholdRows.cell('C', key);

const thresholdWords: Record<Threshold, string> = {
  roi: 'ROI',
  metric: 'deciding metric',
  adoption: 'adoption',
  incidents: 'incidents',
};

/**
 * The verdict in steps, each in a cell of its own: PILOT_VERDICT's table, then what was set before the start, then the
 * budget. What is asked of the data stands above it.
 */
export function putVerdict(page: Page, context: TabContext): void {
  page.put(`${workColumns.label}${pilotWork.firstRow - 1}`, 'How the verdict comes about', 'heading');
  const line = (key: Work, label: string, content: Content, format: NumberFormatName = 'quantity') => {
    const isText = texts.includes(key);
    page.put(`${workColumns.label}${pilotWork.row(key)}`, label, 'workingsLabel');
    page.put(
      `${workColumns.value}${pilotWork.row(key)}`,
      content,
      isText ? 'workingsText' : 'workings',
      format,
    );
  };
  line('earlyDays', 'Too early before this day', thresholds.earlyDays);
  line('provisionalDays', 'Provisional before this day', thresholds.provisionalDays);
  line('baselineWeeks', 'Weeks that a baseline needs', thresholds.baselineWeeks);
  line('adoption', 'Adoption needed to scale', thresholds.adoption, 'percent');
  line('adoptionRows', 'Rows of Tracking for adoption', 4);
  line('power', 'Spreads for an effect to be seen', 2.8); // 1.96 and 0.84: 5% by chance, 80% found
  line('quarter', 'Months between quarterly reviews', 3);
  putRange(line, context);
  putMetric(line, context);
  putOwn(line, context);
  putTable(line);
  line('own', 'With thresholds and budget', formula(ownVerdict()));
  line(
    'verdict',
    'Verdict',
    formula(
      `IF(N(${on(context, 'tracking', sum('rows', 'ofAll'))})>0,${work('own')},${words(forecastOnly)})`,
    ),
  );
  const roi = result('roi');
  line(
    'roiTitle',
    'Title of the chart',
    formula(
      `IF(ISNUMBER(${result('payback')}),"The pilot has covered its cost since week "&${result('payback')},IF(ISNUMBER(${roi}),"The pilot has not covered its cost yet","Return of the pilot so far"))`,
    ),
  );
  line(
    'adoptionTitle',
    'Title of the chart',
    formula(
      `IF(ISNUMBER(${result('adoption')}),"Lately "&ROUND(100*${result('adoption')},0)&"% use it","Adoption in the pilot")`,
    ),
  );
}

const texts: readonly Work[] = [
  'missed',
  'paying',
  'losing',
  'table',
  'own',
  'verdict',
  'roiTitle',
  'adoptionTitle',
];
type Line = (key: Work, label: string, content: Content, format?: NumberFormatName) => void;

/** How far the plan's low value and high cost are from what is likely. */
function putRange(line: Line, context: TabContext): void {
  const share = (part: string, whole: string) =>
    formula(`IF(COUNT(${part},${whole})=2,IF(${whole}>0,${part}/${whole},""),"")`);
  line(
    'lowShare',
    'Low value of the plan, share of likely',
    share(on(context, 'value', valueAt.low), on(context, 'value', valueAt.gross)),
    'percent',
  );
  line(
    'highShare',
    'High cost of the plan, share of likely',
    share(on(context, 'costs', costsAt.high), on(context, 'costs', costsAt.total)),
    'percent',
  );
}

function putMetric(line: Line, context: TabContext): void {
  const baseline = (key: 'directions' | 'targets' | 'before') => on(context, 'baseline', baselineAt[key]);
  const isFound = `${work('metricPlace')}>0`;
  /** A figure of the metric that decides; blank where it is none. */
  const figureIn = (range: string) =>
    formula(
      `IF(${isFound},IF(COUNTIFS(${flags},1,${range},">=0")+COUNTIFS(${flags},1,${range},"<0")>0,SUMIF(${flags},1,${range}),""),"")`,
    );
  line(
    'metricPlace',
    'Place of the metric on Baseline',
    formula(`IF(SUM(${flags})>0,MATCH(1,${flags},0),0)`),
  );
  line('target', 'Its target', figureIn(baseline('targets')), 'figure');
  line('before', 'Its mean before', figureIn(baseline('before')), 'figure');
  const since = readingsOf('since');
  line(
    'since',
    'Its mean since, in the pilot',
    formula(`IF(COUNT(${since})>0,AVERAGE(${since}),"")`),
    'figure',
  );
  line(
    'isLower',
    'Lower is better (1)',
    formula(
      `IF(${isFound},IF(INDEX(${baseline('directions')},${work('metricPlace')})="Lower is better",1,0),0)`,
    ),
  );
  const phases = on(context, 'baseline', baselineAt.phases);
  line(
    'noPhases',
    'No phase is typed: all weeks count (1)',
    formula(`IF(COUNTIF(${phases},"Pilot")+COUNTIF(${phases},"Production")=0,1,0)`),
  );
}

/** What the pilot set itself, against what was seen. */
function putOwn(line: Line, context: TabContext): void {
  const risks = (key: 'limits' | 'workflows' | 'days' | 'areOver') => on(context, 'risks', risksAt[key]);
  line('tolerated', 'Criteria on Risks', formula(`COUNT(${risks('limits')})`));
  line(
    'incidents',
    'Incidents of the pilot since its start',
    formula(
      `IF(AND(ISNUMBER(${result('days')}),${field('workflow')}<>""),SUMPRODUCT((${risks('workflows')}=${field('workflow')})*(${risks('days')}>=${startUsed})*(${risks('days')}<=AIR_AsOf)),"")`,
    ),
    'whole',
  );
  const own = limitOf('adoption');
  line(
    'adoptionNeeded',
    'Adoption needed, own or of the table',
    formula(`IF(ISNUMBER(${own}),MAX(${own},${work('adoption')}),${work('adoption')})`),
    'percent',
  );
  const list = thresholdRows.keys
    .map(
      (key) =>
        `IF(OR(${stateOf(key)}="met",${stateOf(key)}="none set"),"",${words(`, ${thresholdWords[key]}`)})`,
    )
    .join('&');
  line('missed', 'Own thresholds missed', formula(`${list}&""`));
}

export const isNo = (key: (typeof answerRows.keys)[number]) => `${answerRows.cell('C', key)}="No"`;
const rounded = (x: string) => `ROUND(${x},9)`;

/** PILOT_VERDICT's table: rows 6 to 12 where it pays, 13 to 16 where it does not, then the rows before them. */
function putTable(line: Line): void {
  const [low, likely, adoption, evidence] = [
    result('roiLow'),
    result('roi'),
    result('adoption'),
    result('evidence'),
  ];
  const isKnown = `N(${adoption})>0`;
  const isFew = `${rounded(`N(${adoption})`)}<${work('adoption')}`;
  line(
    'paying',
    'If it pays',
    formula(
      firstThatHolds(
        [
          [`${evidence}="worse"`, words('Redesign: money and measurement disagree')],
          [`${rounded(`N(${low})`)}<=0`, words('Keep measuring: uncertain')],
          [`OR(${evidence}="too few",${evidence}="no metric")`, words('Keep measuring: KPI not known')],
          [`${evidence}="noise"`, words('Keep measuring: noise')],
          [`NOT(${isKnown})`, words('Keep measuring: adoption not known')],
          [isFew, words('Keep measuring: adoption')],
        ],
        words('Scale'),
      ),
    ),
  );
  line(
    'losing',
    'If it does not',
    formula(
      firstThatHolds(
        [
          [`AND(${isKnown},${isFew})`, words('Redesign: adoption')],
          [isNo('processReady'), words('Redesign: process first')],
          [isNo('toolFits'), words('Stop: switch tool')],
        ],
        words('Stop'),
      ),
    ),
  );
  line(
    'estimated',
    'Baseline reconstructed or estimated (1)',
    formula(`IF(OR(${result('source')}="Reconstructed",${result('source')}="Estimated"),1,0)`),
  );
  const weeks = result('baselineWeeks');
  const money = `COUNT(${low},${likely})=2`;
  line(
    'table',
    'By the table',
    formula(
      firstThatHolds(
        [
          [`${result('guardrail')}="exceeded"`, words('Stop: guardrail')],
          [`NOT(N(${weeks})>0)`, words('Not enough data: baseline')],
          [
            `IF(${money},AND(${rounded(low)}=0,${rounded(likely)}=0),TRUE())`,
            words('Not enough data: value or cost'),
          ],
          [
            `${rounded(weeks)}<${work('baselineWeeks')}`,
            `"Not enough data: baseline under "&${work('baselineWeeks')}&" weeks"`,
          ],
          [`NOT(ISNUMBER(${result('days')}))`, `${result('days')}&""`],
          [`${result('days')}<${work('earlyDays')}`, words('Keep measuring: too early')],
          [`${rounded(likely)}>0`, work('paying')],
        ],
        work('losing'),
      ),
    ),
  );
}

/** With what was set before the start, the budget, and how sure the baseline and the time make it. */
function ownVerdict(): string {
  const table = work('table');
  const isFirm = `OR(${table}=${work('paying')},${table}=${work('losing')})`;
  const prefix = `IF(${work('estimated')}=1,"Provisional (baseline estimated): ",IF(N(${result('days')})<${work('provisionalDays')},"Provisional: ",""))`;
  const missed = work('missed');
  const scaled = `IF(${missed}<>"","Keep measuring: own threshold missed ("&MID(${missed},3,LEN(${missed}))&")",IF(${scalingRows.cell('C', 'state')}="over budget","Scale later: over budget","Scale"))`;
  return `IF(${isFirm},${prefix}&IF(${table}="Scale",${scaled},${table}),${table})`;
}

/** The day on which the pilot began. */
export const startUsed = `IF(${field('start')}="",INT(N(AIR_StartDate)),INT(N(${field('start')})))`;
export const isStarted = `IF(${field('start')}="",${isDay('AIR_StartDate')},${isDay(field('start'))})`;
