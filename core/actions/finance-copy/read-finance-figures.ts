import { isErrorCode } from '../../cells/cell.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import type {
  Assumption,
  Belief,
  CostLine,
  FinanceFigures,
  Metric,
  Shown,
  ValueLine,
} from '../../workbook/finance-copy/figures.ts';
import type { TabId } from '../../workbook/model/tab.ts';
import { inputs } from '../../workbook/tabs/assumptions/input-table.ts';
import { inputLines } from '../../workbook/tabs/assumptions/inputs.ts';
import { beliefs } from '../../workbook/tabs/dashboard/beliefs.ts';
import { headline } from '../../workbook/tabs/dashboard/headline.ts';
import { missing } from '../../workbook/tabs/dashboard/missing.ts';
import { linesNow } from '../check/lines.ts';
import { type CheckOptions, type Survey, survey } from '../check/survey.ts';
import type { ReadWatch } from '../read-sheets.ts';

export type FinanceFiguresRead =
  | { readonly is: 'read'; readonly figures: FinanceFigures }
  | { readonly is: 'stopped' }
  /** Nothing of ours is here. */
  | { readonly is: 'nothingOfOurs' }
  /** Without these, as this version makes them, there is nothing to copy: they are missing, older, or their labels were moved. */
  | { readonly is: 'notThere'; readonly tabs: readonly TabId[] };

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
  const read = await survey(port, asked, watch, [...needed, 'start', 'baseline']);
  if (read === null) return { is: 'stopped' };
  if (read.found.sheets.size === 0) return { is: 'nothingOfOurs' };
  const tabs = needed.filter((tab) => !read.tabs.has(tab));
  if (tabs.length > 0) return { is: 'notThere', tabs };
  return { is: 'read', figures: figuresIn(new BookNow(read), day) };
}

/** What stands in our cells, by their keys: "costs.lines.total.3", "dashboard.AIR_ROI". */
class BookNow {
  constructor(readonly read: Survey) {}

  figure(key: string): number | null {
    const value = this.#value(key);
    return typeof value === 'number' ? value : null;
  }
  /** '' where there are none, or an error. */
  words(key: string): string {
    const value = this.#value(key);
    return typeof value === 'string' && !isErrorCode(value) ? value.trim() : '';
  }
  shown(key: string): Shown {
    return this.figure(key) ?? (this.words(key) || null);
  }

  /** Of a tab's own sheet, or of what of it stands on Workings. */
  #value(key: string) {
    const { tabs } = this.read;
    const [tab = ''] = key.split('.');
    const own = tabs.get(tab as TabId)?.byKey.get(key);
    return (own ?? tabs.get('workings')?.byKey.get(key))?.value;
  }
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
