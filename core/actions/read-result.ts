import type { SheetPort } from '../sheet-port/port.ts';
import { placeOfKey } from '../workbook/keys.ts';
import type { TabId } from '../workbook/model/tab.ts';
import { forecastOnly } from '../workbook/tabs/tracking/words.ts';
import { findTabs, isCurrent } from './find-tabs.ts';
import { readBook } from './read-book.ts';
import { type PlacesRead, readPlaces } from './read-places.ts';
import { type Carrying, carryingIn } from './result/assumptions.ts';
import { type Comparison, comparisonIn } from './result/comparison.ts';
import { type Explanation, explanationIn } from './result/explanation.ts';
import { type MissingItem, missingIn, type Way } from './result/missing.ts';
import { type ResultPlace, resultPlaces } from './result/places.ts';
import { type Review, reviewIn } from './result/review.ts';
import { type ChartPoint, chartPointsIn } from './result/running-chart.ts';

export type Result =
  /** Nothing of ours is here. */
  | { readonly is: 'no workbook' }
  /** Tabs of another version, or of a run that was cut: Start can mend both. */
  | { readonly is: 'not current'; readonly sheets: readonly string[] }
  /** Without these there is nothing to show. */
  | { readonly is: 'tabs missing'; readonly tabs: readonly TabId[] }
  /** A label stands elsewhere than in its column and order: nobody can say which cell is which. */
  | { readonly is: 'moved'; readonly sheet: string; readonly label: string }
  | WorkbookResult;

export interface WorkbookResult {
  readonly is: 'result';
  readonly currency: string;
  readonly headline: Headline;
  /** Figures or words, as the Dashboard has them. */
  readonly payback: {
    readonly planned: number | string | null;
    /** A day, or what there is to say of it. */
    readonly note: number | string | null;
    readonly measured: string;
  };
  readonly verdict: Verdict;
  readonly comparison: Comparison;
  readonly explanation: Explanation | null;
  /** The most important first. */
  readonly missing: readonly MissingItem[];
  readonly review: Review;
  readonly chart: { readonly title: string; readonly points: readonly ChartPoint[] };
  readonly carrying: Carrying;
}

/** From so many measured days on what it is on course for is the large figure; the workbook says when. */
export interface Headline {
  readonly is: 'on course' | 'plan' | 'not known';
  readonly roi: number | null;
  readonly low: number | null;
  /** As approved. */
  readonly plannedROI: number | null;
  readonly measuredROI: number | null;
  readonly measuredWeeks: number | null;
  readonly months: number | null;
  /** Of what is shown: of what was tracked, or of the plan. */
  readonly confidence: number | null;
  /** What the Dashboard says on top, and why. */
  readonly sentence: string;
  readonly reasons: string;
}

export type Verdict =
  | { readonly is: 'given'; readonly sentence: string; readonly why: readonly string[] }
  /** What it needs first. */
  | { readonly is: 'none yet'; readonly needs: 'pilot' | 'workflow' | 'weeks'; readonly way: Way };

/** What is read of the workbook, and where its sheets are. */
export interface ReadBook {
  readonly read: PlacesRead<ResultPlace>;
  readonly sheets: ReadonlyMap<TabId, string>;
}

/**
 * What the workbook says of itself, in whichever rows: one request for the book, and one for all cells; two where rows moved.
 * @param today for which weeks a row may be missing
 * @throws PortError where the host failed.
 */
export async function readResult(port: SheetPort, today: number): Promise<Result> {
  const { tabs, sheets } = await findTabs(port, await readBook(port));
  if (tabs.size === 0) return { is: 'no workbook' };
  const notCurrent = [...tabs.values()].filter((tab) => !isCurrent(tab));
  if (notCurrent.length > 0) return { is: 'not current', sheets: notCurrent.map(({ sheet }) => sheet) };
  const needed = ['dashboard', 'workings', 'assumptions'] as const;
  const missingTabs = needed.filter((tab) => !sheets.has(tab));
  if (missingTabs.length > 0) return { is: 'tabs missing', tabs: missingTabs };

  const read = await readPlaces(port, sheets, resultPlaces(), {
    needed: ['dashboard', 'assumptions', 'pilot'],
    followed: ['costs', 'value', 'baseline', 'tracking'],
  });
  if ('moved' in read) return { is: 'moved', sheet: read.sheet, label: read.label };
  const book: ReadBook = { read, sheets };
  return {
    is: 'result',
    currency: read.words('assumptions.currency'),
    headline: headlineIn(book),
    payback: {
      planned: read.figureOrWords('dashboard.cards.payback'),
      note: read.figureOrWords('dashboard.cards.payback.plan'),
      measured: read.words('dashboard.cards.payback.measured'),
    },
    verdict: verdictIn(book),
    comparison: comparisonIn(book),
    explanation: explanationIn(book),
    missing: missingIn(book, today),
    review: reviewIn(book),
    chart: { title: read.words('dashboard.runningTitle'), points: chartPointsIn(book) },
    carrying: carryingIn(book),
  };
}

function headlineIn({ read }: ReadBook): Headline {
  const isMeasured = read.number('dashboard.isMeasured') === 1;
  const plan = read.number('dashboard.AIR_ROI');
  const roi = isMeasured ? read.number('dashboard.AIR_OnCourseROI') : plan;
  return {
    is: roi === null ? 'not known' : isMeasured ? 'on course' : 'plan',
    roi,
    low: isMeasured ? read.number('dashboard.AIR_OnCourseROILow') : null,
    plannedROI: read.number('dashboard.plannedROI'),
    measuredROI: read.number('dashboard.AIR_MeasuredROI'),
    measuredWeeks: read.number('dashboard.measuredWeeks'),
    months: read.number('assumptions.horizon'),
    confidence: read.number(isMeasured ? 'assumptions.trackedConfidence' : 'assumptions.confidence'),
    sentence: read.words('dashboard.sentence'),
    reasons: read.words('dashboard.reasons'),
  };
}

function verdictIn({ read, sheets }: ReadBook): Verdict {
  const sheet = sheets.get('pilot');
  if (sheet === undefined) return { is: 'none yet', needs: 'pilot', way: { page: 'start' } };
  const sentence = read.words('pilot.sentence');
  const isForecast = read.words('pilot.verdict') === forecastOnly && sentence.endsWith(forecastOnly);
  if (read.words('pilot.workflow') === '')
    return {
      is: 'none yet',
      needs: 'workflow',
      way: { target: { sheet, at: read.cellNow(placeOfKey('pilot.workflow')) } },
    };
  if (isForecast || sentence === '') return { is: 'none yet', needs: 'weeks', way: { page: 'week' } };
  const why = (['pilot.why', 'pilot.facts', 'pilot.change'] as const).map((key) => read.words(key));
  return { is: 'given', sentence, why: why.filter((each) => each !== '') };
}
