import { figure, header, headerRight, heading, label, quiet, type Rows } from '../to-sign/rows.ts';
import type { FinanceFigures } from './figures.ts';

/** What the figures rest on, and who says so. */
export function putAssumptions(rows: Rows, { assumptions }: FinanceFigures): void {
  rows.add({ B: heading('What is assumed, and who says so') });
  rows.wide({
    B: header('Assumption'),
    C: header('Where it comes from'),
    D: headerRight('Figure'),
    F: header('Unit'),
    H: headerRight('Set on'),
    J: header('Set by'),
  });
  for (const { what, figure: held, format, unit, source, who, when } of assumptions)
    rows.wide({
      B: label(what),
      C: source === '' ? quiet('no source') : label(source),
      D: figure(held, format),
      F: { content: unit, style: 'unit' },
      H: figure(when, 'date'),
      J: who === '' ? quiet('nobody: a proposal') : label(who),
    });
}

/** What was measured before and since, and who measured it. */
export function putMetrics(rows: Rows, { metrics }: FinanceFigures): void {
  rows.add({ B: heading('What was measured, and who measured it') });
  rows.wide({
    B: header('Workflow'),
    C: header('Metric'),
    D: header('Where it comes from'),
    F: headerRight('Mean before'),
    G: headerRight('Mean since'),
    H: headerRight('+ is better'),
    J: header('Measured by'),
  });
  for (const { workflow, metric, source, before, since, change, who } of metrics)
    rows.wide({
      B: label(workflow),
      C: label(metric),
      D: source === '' ? quiet('not said') : label(source),
      F: figure(before, 'figure'),
      G: figure(since, 'figure'),
      H: figure(change, 'percent'),
      J: who === '' ? quiet('nobody named') : label(who),
    });
  if (metrics.length === 0) rows.wide({ B: label('Nothing: Baseline has no metric.') });
}
