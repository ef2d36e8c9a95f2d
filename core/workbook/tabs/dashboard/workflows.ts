import { rightOf } from '../../declare/series.ts';
import { table } from '../../declare/table.ts';
import { formula, inCurrency } from '../../model/page.ts';
import { byWorkflow } from './by-workflow.ts';
import { moves } from './moves.ts';

const shown = <Name extends 'workflow' | 'net' | 'return'>(name: Name) =>
  ({
    width: 180,
    formula: `IF({@byWorkflow.workflow}<>"", {@byWorkflow.${name}}, "")`,
    // What belongs to no workflow is shown only where there is something of it.
    last: `
      IF(ISNUMBER({@byWorkflow.net}),
        IF({@byWorkflow.value}^2+{@byWorkflow.cost}^2>0, {@byWorkflow.${name}}, ""),
        "")`,
  }) as const;
const figure = { style: 'computed', header: 'headerRight' } as const;

/** On the page, beside what moves the return: how each workflow does. */
export const workflows = table(rightOf(moves), byWorkflow.rows.length, {
  workflow: { label: 'Workflow', style: 'fromOtherTabText', header: 'headerPlain', ...shown('workflow') },
  net: { label: inCurrency('Net benefit'), ...figure, format: 'money', ...shown('net') },
  return: {
    label: formula('"ROI, "&AIR_Months&" months"'),
    ...figure,
    format: 'percent',
    ...shown('return'),
  },
});
