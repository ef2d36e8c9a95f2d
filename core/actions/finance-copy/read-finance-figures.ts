import type { SheetPort } from '../../sheet-port/port.ts';
import type {
  Assumption,
  Belief,
  CostLine,
  FinanceFigures,
  Metric,
  ValueLine,
} from '../../workbook/finance-copy/figures.ts';
import { inputs } from '../../workbook/tabs/assumptions/input-table.ts';
import { inputLines } from '../../workbook/tabs/assumptions/inputs.ts';
import { beliefs } from '../../workbook/tabs/dashboard/beliefs.ts';
import { headline } from '../../workbook/tabs/dashboard/headline.ts';
import { missing } from '../../workbook/tabs/dashboard/missing.ts';
import { linesNow } from '../check/lines.ts';
import type { CheckOptions } from '../check/survey.ts';
import type { ReadWatch } from '../read-sheets.ts';
import { type BookNow, type NotRead, readBookNow } from '../to-sign/book-now.ts';

export type FinanceFiguresRead = { readonly is: 'read'; readonly figures: FinanceFigures } | NotRead;

const needed = ['assumptions', 'costs', 'value', 'dashboard', 'workings'] as const;

/**
 * What a finance copy says, read from the workbook wherever its rows are now.
 * @param day the day of the copy, as a spreadsheet counts days
 * @throws PortError where the host failed.
 */
export async function readFinanceFigures(
  port: SheetPort,
  asked: CheckOptions,
  day: number,
  watch: ReadWatch,
): Promise<FinanceFiguresRead> {
  const read = await readBookNow(port, asked, watch, { needed, also: ['start', 'baseline'] });
  return read.is === 'read' ? { is: 'read', figures: figuresIn(read.book, day) } : read;
}

function figuresIn(book: BookNow, day: number): FinanceFigures {
  const weeksCovered = book.figure('dashboard.measuredPayback');
  return {
    day,
    company: book.words('start.company'),
    currency: book.words('assumptions.currency'),
    asOf: book.figure('assumptions.asOf'),
    months: book.figure('assumptions.horizon'),
    confidence: book.figure('assumptions.confidence'),
    sentences: headline.keys.map((key) => book.words(`dashboard.${key}`)).filter((words) => words !== ''),
    plan: {
      cost: book.figure('dashboard.AIR_TotalCost'),
      roi: book.figure('dashboard.AIR_ROI'),
      agreedROI: book.figure('dashboard.AIR_AgreedROI'),
      payback: book.shown('dashboard.cards.payback'),
      presentValue: book.figure('dashboard.AIR_NPV'),
    },
    measured: {
      value: book.figure('dashboard.AIR_MeasuredValue'),
      cost: book.figure('dashboard.AIR_MeasuredCost'),
      weeks: book.figure('dashboard.measuredWeeks'),
      payback: weeksCovered === null ? null : `since week ${weeksCovered}`,
      onCourseROI: book.figure('dashboard.AIR_OnCourseROI'),
      onCourseROILow: book.figure('dashboard.AIR_OnCourseROILow'),
    },
    beliefs: beliefsIn(book),
    values: valuesIn(book),
    costs: costsIn(book),
    assumptions: assumptionsIn(book),
    metrics: metricsIn(book),
    missing: missingIn(book),
    sheets: book.read.found.sheets,
  };
}

/** Without those that the page works out itself. */
const beliefsIn = (book: BookNow): Belief[] =>
  beliefs.keys
    .filter((key) => key !== 'atConfidence' && key !== 'agreed')
    .map((key) => ({
      belief: book.words(`dashboard.${key}.belief`),
      figure: book.shown(`dashboard.${key}`) ?? book.shown(`dashboard.${key}.share`),
      meaning: book.words(`dashboard.${key}.meaning`),
    }));

/** The numbers of the lines that count. */
const countingLines = (book: BookNow, tab: 'costs' | 'value') =>
  linesNow(book.read.tabs.get(tab), 'lines').filter(
    ({ number }) => book.figure(`${tab}.lines.state.${number}`) === 1,
  );

const valuesIn = (book: BookNow): ValueLine[] =>
  countingLines(book, 'value').map((line) => ({
    workflow: line.text('workflow'),
    what: line.text('what'),
    kind: line.text('kind'),
    evidence: [line.text('evidence'), line.text('cash')].filter((text) => text !== '').join(', '),
    standing: standingOf(line.text('standing')),
    amount: book.figure(`value.lines.ramped.${line.number}`) ?? 0,
  }));

const standingOf = (word: string): ValueLine['standing'] =>
  word === 'In budget' ? 'in budget' : word === 'Agreed' ? 'agreed' : 'claimed';

const costsIn = (book: BookNow): CostLine[] =>
  countingLines(book, 'costs').map((line) => ({
    workflow: line.text('workflow'),
    what: line.text('what'),
    category: line.text('category'),
    note: line.text('note'),
    isLabour: line.text('kind') === 'Labour',
    amount: book.figure(`costs.lines.totalUsed.${line.number}`) ?? 0,
  }));

/** What is in the heading, and what may stay blank and is, is left out. */
const assumptionsIn = (book: BookNow): Assumption[] =>
  inputs.keys
    .filter((key) => key !== 'currency' && key !== 'swing' && key !== 'swingWeeks')
    .filter((key) => book.words(`assumptions.${key}.status`) !== 'optional')
    .map((key) => ({
      what: book.words(`assumptions.${key}.what`) || inputLines[key].label,
      figure: book.shown(`assumptions.${key}`),
      format: inputLines[key].format,
      unit: book.words(`assumptions.${key}.unit`),
      source: book.words(`assumptions.${key}.source`),
      who: book.words(`assumptions.${key}.who`),
      when: book.figure(`assumptions.${key}.when`),
    }));

const metricsIn = (book: BookNow): Metric[] =>
  linesNow(book.read.tabs.get('baseline'), 'metrics')
    .filter(({ number }) => book.words(`baseline.metrics.metric.${number}`) !== '')
    .map(({ number }) => {
      const of = (key: string) => `baseline.${key}.${number}`;
      return {
        workflow: book.words(of('metrics.workflow')),
        metric: [book.words(of('metrics.metric')), book.words(of('metrics.unit'))]
          .filter((words) => words !== '')
          .join(', '),
        before: book.shown(of('metrics.before')),
        since: book.shown(of('metrics.since')),
        change: book.shown(of('metrics.change')),
        source: book.words(of('details.source')),
        who: book.words(of('details.who')),
      };
    });

const isNothing = (state: string) => state === '' || state === 'complete' || state === 'not in this workbook';
const missingIn = (book: BookNow): FinanceFigures['missing'] =>
  missing.keys
    .map((key) => ({ what: book.words(`dashboard.${key}.what`), state: book.words(`dashboard.${key}`) }))
    .filter(({ state }) => !isNothing(state));
