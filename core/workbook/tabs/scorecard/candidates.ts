import { firstThatHolds } from '../../../methods/first-that-holds.ts';
import { caseQuadrantFormula, type Quadrant, quadrants } from '../../../methods/use-case-quadrant.ts';
import { caseScoreFormula } from '../../../methods/use-case-score.ts';
import { dayInput, figureInput, oneOf, result, textInput } from '../../declare/columns.ts';
import { gap, table } from '../../declare/table.ts';
import { scaleCells } from '../../shared/scale-cells.ts';
import { blockNumbers, ways } from '../buy-or-build/ways.ts';
import { scoreRule, scores } from './quadrants.ts';

const score = { ...figureInput, format: 'quantity', ...scoreRule } as const;
/** Right of what is printed, all with the same width. */
const working = { style: 'workings', header: 'workingsHeader', format: 'ratio' } as const;

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
    ...working,
    formula: `IF([@quadrant]="${quadrant}", [@impact], NA())`,
  }) as const;

/** Candidate workflows: what is known of each, its scores, and what follows from them. */
export const candidates = table('B5', 20, {
  rank: {
    label: 'Rank',
    width: 50,
    ...result,
    format: 'whole',
    formula: ifNumber('score', '1+COUNTIF([score], ">"&[@score])'),
  },
  workflow: { label: 'Candidate workflow', width: 170, ...textInput },
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
  impact: { label: 'Impact', width: 60, ...score },
  effort: { label: 'Effort', width: 60, ...score },
  risk: { label: 'Risk', width: 60, ...score },
  data: { label: 'Data ready', width: 60, ...score },
  time: { label: 'Time to value (5 is fast)', width: 90, ...score },
  score: {
    label: 'Score, 0 to 100',
    width: 75,
    ...result,
    format: 'whole',
    // rounded, so that equal candidates share their rank
    formula: `
      IF([@workflow]="", "",
      IF(COUNT(${span})<${scores.length}, "score "&COUNT(${span})&" of ${scores.length}",
      IF(NOT(AND(MIN(${span})>={lowest}, MAX(${span})<={highest})), "1 to 5 only",
      ROUND(${caseScoreFormula(scoresOfRow, scaleCells, `COUNT(${span})`)}, 9))))`,
  },
  feasibility: {
    label: 'Feasible',
    width: 72,
    ...result,
    format: 'hours',
    formula: ifNumber('score', `(${feasible})/(COUNT(${span})-1)`),
  },
  quadrant: {
    label: 'What to do',
    width: 98,
    style: 'status',
    header: 'headerCenter',
    formula: ifNumber(
      'score',
      `IF(ISNUMBER({cut}),
        ${caseQuadrantFormula({ impact: '[@impact]', feasibility: '[@feasibility]', cut: '{cut}' })},
        "fill in: cut")`,
    ),
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
  },
  outcome: { label: 'Expected outcome', width: 210, ...textInput },
  metric: { label: 'Success metric', width: 140, ...textInput },
  date: { label: 'Date', width: 90, ...dayInput },
  gap: gap(30),
  order: {
    label: 'Order without ties',
    ...working,
    formula: ifNumber('rank', '[@rank]+COUNTIF([first rank]:[@rank], [@rank])-1'),
  },
  place: {
    label: 'Place, none to skip',
    ...working,
    formula: ifNumber(
      'rank',
      `IF([@quadrant]="${quadrants.skip}", "",
        COUNTIFS([order], "<="&[@order], [quadrant], "<>${quadrants.skip}"))`,
    ),
  },
  firstOrder: {
    label: 'Order, to do first',
    ...working,
    formula: `IF([@quadrant]="${quadrants.doFirst}", [@order], "")`,
  },
  x: {
    label: 'Chart: feasible',
    ...working,
    formula: 'IF(ISNUMBER([@feasibility]), [@feasibility], NA())',
  },
  doFirst: impactOf(quadrants.doFirst),
  plan: impactOf(quadrants.plan),
  fillIn: impactOf(quadrants.fillIn),
  skip: impactOf(quadrants.skip),
});
export type CandidateColumn = (typeof candidates.columns)[number];
