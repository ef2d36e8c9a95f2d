import { working, workingText } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { inCurrency } from '../../model/page.ts';
import { workflowCount } from '../start/workflows.ts';
import { swings } from './swings.ts';

const money = { ...working, format: 'money' } as const;

/** Without any cost there is no return, but a net benefit. */
const within = <Formula extends string>(formula: Formula) =>
  `IF(AND(ISNUMBER(AIR_NetBenefit), [@workflow]<>""), ${formula}, "")` as const;
/** What is left of the whole, without what rounding leaves. */
const rest = <Whole extends string, Name extends string>(whole: Whole, name: Name) =>
  within(`ROUND(${whole}-SUM([header ${name}]:[above ${name}]), 6)`);

/** The workflows of Start, and what belongs to none of them. */
export const byWorkflow = table(`${swings.letter('what')}${swings.spareRow + 3}`, workflowCount + 1, {
  workflow: { label: 'Workflow', ...workingText, format: 'general', formula: '{@start.workflows.once}&""' },
  value: {
    label: inCurrency('Value'),
    ...money,
    formula: within('SUMPRODUCT(({value.lines.workflow}=[@workflow])*{value.lines.believed})'),
    last: rest('AIR_Value', 'value'),
  },
  cost: {
    label: inCurrency('Cost'),
    ...money,
    formula: within('SUMPRODUCT(({costs.lines.workflow}=[@workflow])*{costs.lines.totalUsed})'),
    last: rest('AIR_TotalCost', 'cost'),
  },
  net: { label: inCurrency('Net benefit'), ...money, formula: within('[@value]-[@cost]') },
  return: {
    label: 'Return',
    ...working,
    format: 'percent',
    formula: within('IF([@cost]>0, [@net]/[@cost], "no cost")'),
  },
});

/** Where no formula says the name. */
export const typedWorkflow =
  (hasStart: boolean) =>
  (column: (typeof byWorkflow.columns)[number], index: number): string | undefined => {
    if (column !== 'workflow') return undefined;
    if (index === workflowCount) return 'Of no workflow';
    return hasStart ? undefined : '';
  };
