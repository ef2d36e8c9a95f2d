import { kpiChangeFormula } from '../../../methods/kpi-change.ts';
import { xmrLimitFormula } from '../../../methods/xmr-limits.ts';
import { figureInput, oneOf, result, textInput } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { anyFigure, before, metrics, since } from './metrics.ts';
import { lowerIsBetter, sources } from './words.ts';

const said = { style: 'computedText', header: 'header' } as const;
const figure = { ...result, format: 'figure' } as const;
const moved = '{@limits.moved1}:{@limits.moved7}';

const named = <Result extends string>(text: Result) => `IF({@metrics.metric}="", "", ${text})` as const;
/** Figures of a phase; IronCalc's SUMPRODUCT takes no ISNUMBER. */
const countIn = <Phase extends string>(phase: Phase) =>
  `(COUNTIFS({phases}, "${phase}", ${since}, ">=0")+COUNTIFS({phases}, "${phase}", ${since}, "<0"))` as const;
const meanIn = <Phase extends string>(phase: Phase) =>
  named(`
    IF(${countIn(phase)}>0,
      SUMIF({phases}, "${phase}", ${since})/${countIn(phase)},
      "not yet")`);
const usual = {
  mean: `AVERAGE(${before})`,
  meanMovingRange: `AVERAGE(${moved})`,
  factor: '{limitFactor}',
} as const;
const limit = (side: '-' | '+') =>
  named(`
    IF(AND(COUNT(${moved})>0, COUNT(${before})>={fewestForLimits}),
      IF(ISNUMBER({limitFactor}),
        ${xmrLimitFormula(side, usual)},
        "no factor"),
      "too few")`);

/**
 * More about each metric, a row for each of the rows above, so that both print in a readable size: where it comes from,
 * a figure typed where there are no readings, the phases apart, the variation that was usual before (XmR limits: Wheeler,
 * Understanding Variation), and a group that did not use AI.
 */
export const details = table(`B${metrics.spareRow + 3}`, metrics.rows.length, {
  workflow: { label: 'Workflow', ...said, formula: '{@metrics.workflow}&""' },
  metric: { label: 'Metric', ...said, formula: '{@metrics.metric}&""' },
  source: { label: 'Where it comes from', ...textInput, ...oneOf(sources) },
  who: { label: 'Who measured', ...textInput },
  typedBefore: { label: 'Before, typed', ...figureInput, ...anyFigure },
  typedWeeks: {
    label: 'Weeks it covers',
    ...figureInput,
    format: 'whole',
    rule: { allow: 'number', from: 0 },
    message: 'Type how many weeks the figure covers.',
  },
  pilot: { label: 'Mean in pilot', ...figure, formula: meanIn('Pilot') },
  production: { label: 'Mean in production', ...figure, formula: meanIn('Production') },
  lower: { label: 'Usual from', ...figure, formula: limit('-') },
  upper: { label: 'Usual to', ...figure, formula: limit('+') },
  groupBefore: { label: 'Others before', ...figureInput, ...anyFigure },
  groupSince: { label: 'Others since', ...figureInput, ...anyFigure },
  beyond: {
    label: 'Change beyond theirs',
    ...result,
    format: 'percent',
    formula: named(`
      IF(AND(ISNUMBER([@groupBefore]), ISNUMBER([@groupSince])),
        IF(ISNUMBER({@metrics.change}),
          IF([@groupBefore]=0,
            "from 0",
            {@metrics.change}-${kpiChangeFormula({
              baseline: '[@groupBefore]',
              current: '[@groupSince]',
              higherIsBetter: `NOT({@metrics.direction}="${lowerIsBetter}")`,
            })}),
          "not yet"),
        "no group")`),
  },
  note: { label: 'Note', ...textInput },
});
export type DetailColumn = (typeof details.columns)[number];
