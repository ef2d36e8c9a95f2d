import { call } from '../../core/function-kit/calling/call.ts';
import { pilotVerdict } from '../../core/functions/decide/pilot-verdict.ts';
import { kits } from '../../core/workbook/kits.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { readingsBefore } from '../../core/workbook/tabs/baseline/readings.ts';
import { answers } from '../../core/workbook/tabs/pilot/answers.ts';
import type { results as pilotResults } from '../../core/workbook/tabs/pilot/results.ts';
import { type Threshold, thresholds } from '../../core/workbook/tabs/pilot/thresholds.ts';
import type { workings as pilotWorkings } from '../../core/workbook/tabs/pilot/workings.ts';
import { incidentClasses } from '../../core/workbook/tabs/risks/classes.ts';
import { cellOf, typingAt } from '../support/by-key.ts';
import { blank, operationsOf, shortLog } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { rowTypings } from './logs.ts';

type Result = (typeof pilotResults.keys)[number];
type Work = (typeof pilotWorkings.keys)[number];

/* A pilot as people type it, one thing of it changed at a time. */

export const start = exampleStartDate; // a Monday
const mostWeeks = 26;
const mostIncidents = 2;
export const workflow = 'Proposals';

export interface Incident {
  readonly day: number;
  readonly class?: (typeof incidentClasses)[number];
  readonly severity?: number;
  readonly workflow?: string;
}
type Typed = number | string | null;

export interface Planted {
  /** Rows of Tracking, a week each; hours saved are worth 100. */
  readonly weeks: number;
  readonly hours: Typed;
  readonly active: readonly Typed[];
  readonly licensed: Typed;
  /** Paid before the start. */
  readonly onceCost: number;
  /** What a week costs by the plan. */
  readonly weeklyCost: number;
  /** Low value and high cost of the plan, as shares. */
  readonly low: number;
  readonly high: number;
  readonly planned: Typed;
  readonly redirected: Typed;
  readonly startDate: Typed;
  readonly asOf: Typed;
  readonly decides: 'Yes' | null;
  readonly before: readonly number[];
  readonly since: readonly number[];
  readonly phases: readonly ('Pilot' | 'Production' | null)[];
  readonly typedBefore: Typed;
  readonly typedWeeks: Typed;
  readonly target: Typed;
  readonly direction: 'Lower is better' | 'Higher is better';
  readonly source: 'Measured' | 'Reconstructed' | 'Estimated' | null;
  readonly criteria: Partial<Record<(typeof incidentClasses)[number], { most?: Typed; highest?: Typed }>>;
  readonly incidents: readonly Incident[];
  readonly pilotStart: Typed;
  readonly thresholds: Partial<Record<Threshold, Typed>>;
  readonly toolFits: 'Yes' | 'No' | null;
  readonly processReady: 'Yes' | 'No' | null;
  readonly scaling: { readonly cost: Typed; readonly budget: Typed };
}

/** On course for ROI 3, low 2.01; the metric better than chance allows; 126 days; 7 of 10 use it: "Scale". */
export const scaling: Planted = {
  weeks: 18,
  hours: 4,
  active: [7],
  licensed: 10,
  onceCost: 0,
  weeklyCost: 100,
  low: 0.7,
  high: 1.5,
  planned: 1,
  redirected: 1,
  startDate: start,
  asOf: start + 400,
  decides: 'Yes',
  before: [6, 6.2, 5.8, 6.1, 5.9, 6],
  since: [4, 4.1, 3.9, 4.2, 3.8, 4],
  phases: [],
  typedBefore: null,
  typedWeeks: null,
  target: 4,
  direction: 'Lower is better',
  source: 'Measured',
  criteria: {},
  incidents: [],
  pilotStart: null,
  thresholds: {},
  toolFits: null,
  processReady: null,
  scaling: { cost: null, budget: null },
};

/** Readings that got worse, and some that say nothing. */
export const worse = [8, 8.1, 7.9, 8.2, 7.8, 8];
export const noise = [5, 7.2, 6.1, 5.2, 7.4, 5.1];

const weeksTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/** Everything of it, over whatever was typed before. */
export function typingsOf(planted: Planted): Typing[] {
  const typing = (key: string, typed: Typed | undefined): Typing => typingAt(key, typed ?? '');
  const assumed = (key: string, typed: Typed) => typing(`assumptions.${key}`, typed);
  const onCosts = (column: string, typed: Typed) => typing(`costs.lines.${column}.1`, typed);
  const onValue = (column: string, typed: Typed) => typing(`value.lines.${column}.1`, typed);
  const onBaseline = (column: string, typed: Typed) => typing(`baseline.metrics.${column}.1`, typed);
  const detail = (column: string, typed: Typed) => typing(`baseline.details.${column}.1`, typed);
  const onPilot = (key: string, typed: Typed) => typing(`pilot.${key}`, typed);
  return [
    assumed('hourlyRate', 100),
    assumed('confidence', 1),
    assumed('redirected', planted.redirected),
    assumed('startDate', planted.startDate),
    assumed('asOf', planted.asOf),
    onCosts('workflow', workflow),
    onCosts('quantity', 1),
    onCosts('price', (planted.weeklyCost * 52) / 12),
    onCosts('high', planted.high),
    ...(['workflow', 'quantity', 'price', 'high'] as const).map((column) =>
      typing(`costs.lines.${column}.2`, { workflow, quantity: 1, price: planted.onceCost, high: 1 }[column]),
    ),
    onValue('workflow', workflow),
    onValue('quantity', planted.planned),
    onValue('share', 1),
    onValue('low', planted.low),
    onBaseline('workflow', workflow),
    onBaseline('metric', 'Handling time'),
    onBaseline('direction', planted.direction),
    onBaseline('target', planted.target),
    onBaseline('decides', planted.decides),
    ...weeksTo(readingsBefore).map((week) =>
      typing(`baseline.readings.before${week}.1`, planted.before[week - 1]),
    ),
    ...weeksTo(mostWeeks).flatMap((week) => [
      typing(`baseline.readings.since${week}.1`, planted.since[week - 1]),
      typing(`baseline.phases.${week}`, planted.phases[week - 1]),
    ]),
    detail('source', planted.source),
    detail('typedBefore', planted.typedBefore),
    detail('typedWeeks', planted.typedWeeks),
    ...Array.from({ length: mostWeeks }, (_, week) =>
      rowTypings(
        week < planted.weeks
          ? {
              week: start + 7 * week + (week % 7),
              workflow,
              hours: planted.hours,
              otherValue: planted.hours === null ? 0 : null,
              active:
                planted.active[week] ?? (planted.active.length === 1 ? (planted.active[0] ?? null) : null),
              licensed: planted.licensed,
            }
          : {},
        week,
      ),
    ).flat(),
    ...incidentClasses.flatMap((name, index): Typing[] => {
      const { most, highest } = planted.criteria[name] ?? {};
      return [
        typing(`risks.criteria.most.${index + 1}`, most),
        typing(`risks.criteria.highest.${index + 1}`, highest),
      ];
    }),
    ...Array.from({ length: mostIncidents }, (_, index): Typing[] => {
      const incident = planted.incidents[index];
      const onRisks = (column: string, typed: Typed | undefined) =>
        typing(`risks.incidents.${column}.${index + 1}`, typed);
      return [
        onRisks('date', incident && start + incident.day),
        onRisks('workflow', incident && (incident.workflow ?? workflow)),
        onRisks('class', incident && (incident.class ?? 'Compliance')),
        onRisks('severity', incident?.severity),
      ];
    }).flat(),
    onPilot('workflow', workflow),
    onPilot('start', planted.pilotStart),
    ...thresholds.keys.map((key) => onPilot(`thresholds.${key}`, planted.thresholds[key] ?? null)),
    ...answers.keys.map((key) => onPilot(key, planted[key])),
    onPilot('scaling.cost', planted.scaling.cost),
    onPilot('scaling.budget', planted.scaling.budget),
  ];
}

const results: readonly Result[] = [
  'days',
  'roi',
  'roiLow',
  'adoption',
  'baselineWeeks',
  'evidence',
  'guardrail',
  'diagnosis',
  'weeksNeeded',
];
const workings: readonly Work[] = ['table', 'own', 'verdict', 'likely', 'low'];
const runRate = cellOf('tracking.ofPilot.runNet');

/** What Pilot says of it. */
export interface Said {
  readonly result: (key: Result) => number | string;
  readonly work: (key: Work) => number | string;
  /** AIR_Verdict. */
  readonly verdict: string;
  readonly state: (key: Threshold) => number | string;
  /** On top of the page, and below it. */
  readonly sentence: string;
  /** What it earns a week now. */
  readonly runRate: number | string;
  readonly why: string;
}

const sentenceCell = cellOf('pilot.sentence');
const whyCell = cellOf('pilot.facts');
const resultCell = (key: Result) => cellOf(`pilot.results.${key}`);
const workCell = (key: Work) => cellOf(`pilot.${key}`);
const stateCell = (key: Threshold) => cellOf(`pilot.thresholds.${key}.state`);

/** A workbook of the kit Pilot into which one pilot after the other is typed. */
export class PilotBook {
  private readonly book = new Book(operationsOf({ ...blank, tabs: kits.pilot, rows: shortLog }));
  private readonly cells = [
    'AIR_Verdict',
    sentenceCell,
    whyCell,
    ...results.map(resultCell),
    ...workings.map(workCell),
    ...thresholds.keys.map(stateCell),
    runRate,
  ];

  constructor() {
    this.book.values(this.cells);
  }

  saysOf(planted: Planted, ...more: readonly Typing[]): Said {
    this.book.typeAll([...typingsOf(planted), ...more]);
    const values = new Map(
      this.book.values(this.cells).map((value, index) => [this.cells[index] ?? '', value]),
    );
    const found = (cell: string) => values.get(cell) ?? 'not read';
    return {
      result: (key) => found(resultCell(key)),
      work: (key) => found(workCell(key)),
      verdict: String(found('AIR_Verdict')),
      state: (key) => found(stateCell(key)),
      sentence: String(found(sentenceCell)),
      runRate: found(runRate),
      why: String(found(whyCell)),
    };
  }
}

/** What stands on the page, or null where it is words. */
export const figureIn = (found: number | string): number | null => (typeof found === 'number' ? found : null);
const flagOf = (answer: Planted['toolFits']) => (answer === null ? null : answer === 'Yes');

/** PILOT_VERDICT of the figures that the page shows. */
export function byFunction(said: Said, planted: Planted): string {
  const guardrail = said.result('guardrail');
  const evidence = String(said.result('evidence'));
  const outcome = call(pilotVerdict, [
    figureIn(said.result('days')),
    figureIn(said.work('low')),
    figureIn(said.work('likely')),
    figureIn(said.result('baselineWeeks')),
    evidence === 'no metric' ? null : evidence,
    figureIn(said.result('adoption')),
    guardrail === 'no criteria' ? null : guardrail === 'within',
    flagOf(planted.toolFits),
    flagOf(planted.processReady),
    figureIn(said.runRate),
  ]);
  return typeof outcome === 'string' ? outcome : JSON.stringify(outcome);
}
