import { words } from '../../model/page.ts';
import { type Check, checkTable, ifSo, ofFlags, ofRows } from './check.ts';
import { secondRoute } from './second-route.ts';
import { states } from './words.ts';

/** Words or numbers were typed: in a row that is ready, but blank, there is "". */
const isTyped = (cell: string) => `(${cell}<>"")`;
const counts = (lines: string) => `({${lines}.state}=1)`;
const costLines = (condition: string) => ofRows('costs.lines', 'Costs', condition);
const valueLines = (condition: string) => ofRows('value.lines', 'Value', condition);
const weeks = (condition: string) => ofRows('tracking.log', 'Tracking', condition);

/** The logs in which a line may lack something, with their tabs. */
const logs = [
  { title: 'Costs', tab: 'costs', lines: 'lines' },
  { title: 'Value', tab: 'value', lines: 'lines' },
  { title: 'Tracking', tab: 'tracking', lines: 'log' },
  { title: 'Risks', tab: 'risks', lines: 'incidents' },
  { title: 'Baseline', tab: 'baseline', lines: 'metrics' },
] as const;
type Log = (typeof logs)[number];
/** How many there are in all logs, and where the first is; of a tab that is not there both are errors, and count as none. */
const inLogs = (countIn: (log: Log) => string, firstIn: (log: Log) => string) => {
  const counted = (log: Log) => `IFERROR(${countIn(log)}, 0)`;
  return {
    count: logs.map(counted).join('+'),
    first: logs.reduceRight((rest, log) => `IF(${counted(log)}>0, ${firstIn(log)}, ${rest})`, '""'),
  };
};
const linesWith = (column: 'state' | 'missing', wanted: string) => {
  const cells = ({ tab, lines }: Log) => `{${tab}.${lines}.${column}}`;
  return inLogs(
    (log) => `COUNTIF(${cells(log)}, ${wanted})`,
    (log) => `"${log.title} line "&MATCH(${wanted}, ${cells(log)}, 0)`,
  );
};

/** The plan has a pilot beside other workflows, so that lines of no workflow are shared. */
const isShared = '({tracking.ofPilot.workflow}<>"")*({tracking.soleWorkflow}=0)';

/** What leaves a figure out or counts it twice. */
const checks = {
  incomplete: {
    what: 'Lines that are not complete',
    why: 'They count nowhere until they are; the row says what is missing',
    ...linesWith('state', '-1'),
  },
  belowLast: {
    what: 'Cells typed below the last row that counts',
    why: 'They count nowhere: add rows, or delete blank rows above',
    ...inLogs(
      ({ tab }) => `N({${tab}.below})`,
      ({ title }) => words(title),
    ),
  },
  unknownWorkflow: {
    what: 'A workflow that Start does not know',
    why: 'Its line counts nowhere: choose one of the list, or add it on Start',
    ...linesWith('missing', '"workflow"'),
  },
  costWithoutQuantity: {
    what: 'A cost with a price and no quantity',
    why: 'It counts nowhere: type its quantity, or clear the price',
    on: 'costs',
    // The hourly rate is proposed for every line of labour.
    ...costLines(
      `({costs.lines.quantity}="")*${isTyped('{costs.lines.price}')}*((({costs.lines.kind}<>"Labour")+({costs.lines.price}<>AIR_HourlyRate))>0)`,
    ),
  },
  valueWithoutQuantity: {
    what: 'A value with a rate and no quantity',
    why: 'It counts nowhere: type its quantity, or clear the rate',
    on: 'value',
    // The same is for every line of hours.
    ...valueLines(
      `({value.lines.quantity}="")*${isTyped('{value.lines.rate}')}*((({value.lines.kind}<>"Time saved")*({value.lines.kind}<>"Rework and errors avoided")+({value.lines.rate}<>AIR_HourlyRate))>0)`,
    ),
  },
  costNever: {
    what: 'A cost that is never charged',
    why: 'It ends before it starts, or starts after the horizon',
    on: 'costs',
    ...costLines(`${counts('costs.lines')}*({costs.lines.times}=0)`),
  },
  valueNever: {
    what: 'A value that never comes',
    why: 'It ends before it starts, or starts after the horizon',
    on: 'value',
    ...valueLines(`${counts('value.lines')}*({value.lines.yearUsed}<>0)*({value.lines.horizonUsed}=0)`),
  },
  sameBenefit: {
    what: 'The same benefit twice',
    why: 'Same workflow, kind and amount: one of the lines may be the other',
    on: 'value',
    ...ofFlags('value.lines', 'Value', 'isSame'),
  },
  twiceTurns: {
    what: 'It pays only with what may be counted twice',
    why: 'Hours saved and capacity of a workflow may be the same hours',
    on: 'value',
    needs: ['dashboard'],
    ...ifSo(
      'IF(COUNT(AIR_ROI, {dashboard.onceROI})=2, AND(AIR_ROI>0, {dashboard.onceROI}<=0), FALSE())',
      '"see Value, counted twice"',
    ),
  },
  ofNoWorkflow: {
    what: 'Lines of no workflow beside a pilot',
    why: "They are shared: neither the pilot's return nor its verdict has them",
    on: 'costs',
    needs: ['value', 'tracking'],
    count: `SUMPRODUCT(${counts('costs.lines')}*({costs.lines.workflow}="")*${isShared})
      +SUMPRODUCT(${counts('value.lines')}*({value.lines.workflow}="")*${isShared})`,
    first: `
      IF(SUMPRODUCT(${counts('costs.lines')}*({costs.lines.workflow}=""))>0,
        ${costLines(`${counts('costs.lines')}*({costs.lines.workflow}="")`).first},
        ${valueLines(`${counts('value.lines')}*({value.lines.workflow}="")`).first})`,
  },
  sameDay: {
    what: 'The same day twice for a workflow and team',
    why: 'The value of the day counts twice: delete one, or name the teams',
    on: 'tracking',
    ...ofFlags('tracking.log', 'Tracking', 'isAgain'),
  },
  besideDays: {
    what: 'A weekly row beside daily ones',
    why: 'The hours of the week may count twice: keep either the days or the week',
    on: 'tracking',
    ...ofFlags('tracking.log', 'Tracking', 'isBesideDays'),
  },
  beforeStart: {
    what: 'Weeks before the start',
    why: 'They count as value of AI: check the week, or the start on Assumptions',
    on: 'tracking',
    ...weeks(`${counts('tracking.log')}*({tracking.log.monday}<N(AIR_StartDate)-{assumptions.daysInWeek}+1)`),
  },
  farApart: {
    what: 'A week more than a year from all others',
    why: 'Its year may be mistyped; every week between costs its share of the plan',
    on: 'tracking',
    ...ofFlags('tracking.log', 'Tracking', 'isAlone'),
  },
  coveredTwice: {
    what: 'Spends that cover the same weeks',
    why: 'Their plan is taken away once for each: type what each covers',
    on: 'tracking',
    ...ofFlags('tracking.log', 'Tracking', 'isCoveredAgain'),
  },
} as const satisfies Readonly<Record<string, Check>>;

export const changing = checkTable(`B${secondRoute.nextRow + 3}`, states.changes, checks);
