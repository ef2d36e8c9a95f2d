import { firstThatHolds } from '../../../methods/first-that-holds.ts';
import { caseQuadrantFormula, type Quadrant, quadrants } from '../../../methods/use-case-quadrant.ts';
import { caseScoreFormula } from '../../../methods/use-case-score.ts';
import {
  dayInput,
  figureInput,
  oneOf,
  result,
  textInput,
  working,
  workingText,
} from '../../declare/columns.ts';
import { log } from '../../declare/log.ts';
import { scaleCells } from '../../shared/scale-cells.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { blockNumbers, ways } from '../buy-or-build/ways.ts';
import { scoreRule, scores } from './quadrants.ts';

const score = { ...figureInput, format: 'quantity', ...scoreRule } as const;
const ratio = { ...working, format: 'ratio' } as const;

const scoresOfRow = {
  impact: '[@impact]',
  effort: '[@effort]',
  risk: '[@risk]',
  data: '[@data]',
  time: '[@time]',
} as const;
const span = '[@impact]:[@time]';
/** Of effort and risk the lowest score is the best. */
const feasible = '({lowest}+{highest}-[@effort])+({lowest}+{highest}-[@risk])+[@data]+[@time]' as const;
const ifNumber = <Name extends string, Formula extends string>(name: Name, formula: Formula) =>
  `IF(ISNUMBER([@${name}]), ${formula}, "")` as const;
/** A point of the chart, in the column of its quadrant. */
const impactOf = <Which extends Quadrant>(quadrant: Which) =>
  ({
    label: `Impact, ${quadrant.toLowerCase()}`,
    ...ratio,
    formula: `IF([@quadrant]="${quadrant}", [@impact], NA())`,
  }) as const;

/** Candidate workflows: what is known of each, its scores, and what follows from them. */
export const candidateLog = log(
  { at: 'B14', count: 20, more: 10, room: 52, workingsAt: `B${workingsRows.scorecard + 9}` },
  {
    rank: { label: 'Rank', width: 50, ...result, format: 'whole', shows: 'rank' },
    workflow: { reads: 'text', label: 'Candidate workflow', width: 170, ...textInput },
    problem: { label: 'Business problem', width: 200, ...textInput },
    owner: { label: 'Owner', width: 170, ...textInput },
    volume: {
      label: 'Volume a year',
      width: 110,
      ...figureInput,
      format: 'money',
      rule: { allow: 'number', from: 0 },
      message: 'Type how many a year.',
    },
    impact: { reads: 'number', label: 'Impact', width: 60, ...score },
    effort: { reads: 'number', label: 'Effort', width: 60, ...score },
    risk: { reads: 'number', label: 'Risk', width: 60, ...score },
    data: { reads: 'number', label: 'Data ready', width: 60, ...score },
    time: { reads: 'number', label: 'Time to value (5 is fast)', width: 90, ...score },
    score: { label: 'Score, 0 to 100', width: 75, ...result, format: 'whole', shows: 'score' },
    feasibility: { label: 'Feasible', width: 72, ...result, format: 'hours', shows: 'feasibility' },
    quadrant: {
      label: 'What to do',
      width: 98,
      style: 'status',
      header: 'headerCenter',
      shows: 'quadrant',
    },
    why: { label: 'Assumption behind the scores', width: 240, ...textInput },
    previous: { label: 'Score before', width: 65, ...figureInput, format: 'whole' },
    changed: { label: 'Why it changed', width: 140, ...textInput },
    delivery: { label: 'Way of delivery', width: 110, ...textInput, ...oneOf(ways) },
    recommended: {
      label: 'Way by Buy or build',
      width: 160,
      style: 'fromOtherTabText',
      header: 'header',
      shows: 'recommended',
    },
    outcome: { label: 'Expected outcome', width: 210, ...textInput },
    metric: { label: 'Success metric', width: 140, ...textInput },
    date: { label: 'Date', width: 90, ...dayInput },
  },
  {
    score: {
      label: 'Score, 0 to 100',
      ...ratio,
      // rounded, so that equal candidates share their rank
      formula: `
      IF([@workflow]="", IF([@impact]&[@effort]&[@risk]&[@data]&[@time]="", "", "complete: workflow"),
      IF(COUNT(${span})<${scores.length}, "score "&COUNT(${span})&" of ${scores.length}",
      IF(NOT(AND(MIN(${span})>={lowest}, MAX(${span})<={highest})), "1 to 5 only",
      ROUND(${caseScoreFormula(scoresOfRow, scaleCells, `COUNT(${span})`)}, 9))))`,
    },
    rank: {
      label: 'Rank',
      ...working,
      format: 'whole',
      formula: ifNumber('score', '1+COUNTIF([score], ">"&[@score])'),
    },
    feasibility: {
      label: 'Feasible',
      ...ratio,
      formula: ifNumber('score', `(${feasible})/(COUNT(${span})-1)`),
    },
    quadrant: {
      label: 'What to do',
      ...workingText,
      formula: ifNumber(
        'score',
        `IF(ISNUMBER({cut}),
        ${caseQuadrantFormula({ impact: '[@impact]', feasibility: '[@feasibility]', cut: '{cut}' })},
        "fill in: cut")`,
      ),
    },
    order: {
      label: 'Order without ties',
      ...ratio,
      formula: ifNumber('rank', '[@rank]+COUNTIF([first rank]:[@rank], [@rank])-1'),
    },
    place: {
      label: 'Place, none to skip',
      ...ratio,
      formula: ifNumber(
        'rank',
        `IF([@quadrant]="${quadrants.skip}", "",
        COUNTIFS([order], "<="&[@order], [quadrant], "<>${quadrants.skip}"))`,
      ),
    },
    firstOrder: {
      label: 'Order, to do first',
      ...ratio,
      formula: `IF([@quadrant]="${quadrants.doFirst}", [@order], "")`,
    },
    x: {
      label: 'Chart: feasible',
      ...ratio,
      formula: 'IF(ISNUMBER([@feasibility]), [@feasibility], NA())',
    },
    doFirst: impactOf(quadrants.doFirst),
    plan: impactOf(quadrants.plan),
    fillIn: impactOf(quadrants.fillIn),
    skip: impactOf(quadrants.skip),
    recommended: {
      label: 'Way by Buy or build',
      ...workingText,
      formula: firstThatHolds(
        [
          ['[@workflow]=""', '""'],
          ...blockNumbers.map(
            (number) =>
              [
                `{buy_or_build.summaries.workflow.${number}}=[@workflow]`,
                `{buy_or_build.summaries.made.${number}}`,
              ] as const,
          ),
        ],
        '""',
      ),
      without: { buy_or_build: '""' },
    },
  },
);
export type CandidateColumn = (typeof candidateLog.typed.columns)[number];
