import { working, workingText } from '../../declare/columns.ts';
import { rightOf } from '../../declare/series.ts';
import { table, withoutSpare } from '../../declare/table.ts';
import { deciding } from './evidence.ts';

/**
 * The share of the tracked value at which a value covers its cost; what was taken away counts in full. Rounded, so that two
 * figures that cross at the same share do so in every spreadsheet.
 */
const crossing = (value: string, taken: string, cost: string) => `
  IF(AND(COUNT(${value}, ${taken}, ${cost})=3, N(AIR_TrackedConfidence)>0),
    IF(${value}+${taken}>0, ROUND(AIR_TrackedConfidence*(${cost}+${taken})/(${value}+${taken}), 9), ""),
    "")`;
const of = (key: string) => `{tracking.ofPilot.${key}}`;
/** Whether a figure is above 0 at the confidence of a row, or just under it. */
const isOver = <Line extends 1 | 2 | 3, Sign extends '>=' | '>'>(line: Line, sign: Sign) =>
  `IF(COUNT([@at], {turns.at.${line}})=2, [@at]${sign}{turns.at.${line}}, FALSE())` as const;
const verdictAt = <Sign extends '>=' | '>'>(sign: Sign) =>
  `IF(ISNUMBER([@at]),
    IF(${isOver(2, sign)},
      IF(${isOver(1, sign)}, {payingSurely}, {payingPerhaps}),
      IF(${isOver(3, sign)}, {losingButEarning}, {losingStill})),
    "")` as const;

/** At which share of the tracked value each figure of the verdict crosses 0, and what the verdict is on either side. */
export const turns = withoutSpare(
  table(rightOf(deciding), 3, {
    figure: {
      label: 'What crosses 0',
      ...workingText,
      contents: ['Low return', 'Return that it is on course for', 'What it earns a week'],
    },
    below: { label: 'Verdict under it', ...workingText, formula: verdictAt('>') },
    at: {
      label: 'At this tracked confidence',
      ...working,
      format: 'percent',
      formulas: [
        crossing(of('lowValue'), of('courseTaken'), of('highCost')),
        crossing(of('courseValue'), of('courseTaken'), of('courseCost')),
        crossing(of('runValue'), of('runTaken'), of('runCost')),
      ],
    },
    turn: {
      label: 'The verdict changes',
      ...working,
      format: 'percent',
      formula: 'IF(AND(ISNUMBER([@at]), [@above]<>[@below]), IF(AND([@at]>=0, [@at]<=1), [@at], ""), "")',
    },
    above: { label: 'Verdict from it on', ...workingText, formula: verdictAt('>=') },
  }),
);
