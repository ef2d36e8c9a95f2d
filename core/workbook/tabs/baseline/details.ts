import { kpiChangeFormula } from '../../../methods/kpi-change.ts';
import { xmrLimitFormula } from '../../../methods/xmr-limits.ts';
import { figureInput, oneOf, result, textInput, working } from '../../declare/columns.ts';
import { anyFigure, since } from './metrics.ts';
import { lowerIsBetter, ofOneThatCounts, sources } from './words.ts';

/** More that is typed of a metric: where it comes from, a figure where there are no readings, and a group without AI. */
export const detailInputs = {
  source: { reads: 'text', label: 'Where it comes from', width: 125, ...textInput, ...oneOf(sources) },
  who: { label: 'Who measured', width: 125, ...textInput },
  typedBefore: { reads: 'number', label: 'Before, typed', width: 85, ...figureInput, ...anyFigure },
  typedWeeks: {
    reads: 'number',
    label: 'Weeks it covers',
    width: 85,
    ...figureInput,
    format: 'whole',
    rule: { allow: 'number', from: 0 },
    message: 'Type how many weeks the figure covers.',
  },
  groupBefore: { reads: 'number', label: 'Others before', width: 85, ...figureInput, ...anyFigure },
  groupSince: { reads: 'number', label: 'Others since', width: 85, ...figureInput, ...anyFigure },
  note: { label: 'Note', width: 220, ...textInput },
} as const;

const shown = { ...result, width: 90, format: 'figure' } as const;

/** The phases apart, the variation that was usual before, and the change beyond that of others. */
export const detailResults = {
  pilot: { label: 'Mean in pilot', ...shown, shows: 'pilot' },
  production: { label: 'Mean in production', ...shown, shows: 'production' },
  lower: { label: 'Usual from', ...shown, shows: 'lower' },
  upper: { label: 'Usual to', ...shown, shows: 'upper' },
  beyond: { label: 'Change beyond theirs', ...shown, format: 'percent', shows: 'beyond' },
} as const;

/** Figures of a phase; IronCalc's SUMPRODUCT takes no ISNUMBER. */
const countIn = <Phase extends string>(phase: Phase) =>
  `(COUNTIFS({phases}, "${phase}", ${since}, ">=0")+COUNTIFS({phases}, "${phase}", ${since}, "<0"))` as const;
const meanIn = <Phase extends string>(phase: Phase) =>
  ofOneThatCounts(`
    IF(${countIn(phase)}>0,
      SUMIF({phases}, "${phase}", ${since})/${countIn(phase)},
      "not yet")`);

const before = '[@before1]:[@before8]';
const moved = '[@moved1]:[@moved7]';
const usual = {
  mean: `AVERAGE(${before})`,
  meanMovingRange: `AVERAGE(${moved})`,
  factor: '{limitFactor}',
} as const;
const limit = (side: '-' | '+') =>
  ofOneThatCounts(`
    IF(AND(COUNT(${moved})>0, COUNT(${before})>={fewestForLimits}),
      IF(ISNUMBER({limitFactor}),
        ${xmrLimitFormula(side, usual)},
        "no factor"),
      "too few")`);

/** The same on Workings (XmR limits: Wheeler, Understanding Variation). */
export const detailWorkings = {
  pilot: { label: 'Mean in pilot', ...working, formula: meanIn('Pilot') },
  production: { label: 'Mean in production', ...working, formula: meanIn('Production') },
  lower: { label: 'Usual from', ...working, formula: limit('-') },
  upper: { label: 'Usual to', ...working, formula: limit('+') },
  beyond: {
    label: 'Change beyond theirs',
    ...working,
    format: 'percent',
    formula: ofOneThatCounts(`
      IF(AND(ISNUMBER([@groupBefore]), ISNUMBER([@groupSince])),
        IF(ISNUMBER([@change]),
          IF([@groupBefore]=0,
            "from 0",
            [@change]-${kpiChangeFormula({
              baseline: '[@groupBefore]',
              current: '[@groupSince]',
              higherIsBetter: `NOT([@direction]="${lowerIsBetter}")`,
            })}),
          "not yet"),
        "no group")`),
  },
} as const;
