import { figureInput, working } from '../declare/columns.ts';
import { firstIncomplete } from './line-table.ts';

/*
 * Columns and rows of the tables of lines that count, of cost or of value: a line without a quantity counts nowhere, and
 * one that lacks something is said to be incomplete.
 */

export const statusColumn = {
  label: 'Status',
  width: 150,
  style: 'status',
  header: 'headerCenter',
  formula: 'IF([@state]=1, "counts", IF([@state]=-1, "complete: "&[@missing], ""))',
} as const;

export const stateColumn = {
  label: 'Counts (1), incomplete (-1)',
  width: 80,
  ...working,
  format: 'whole',
  formula: 'IF([@quantity]="", 0, IF([@missing]="", 1, -1))',
} as const;

const proposed = { width: 65, ...figureInput, format: 'percent' } as const;
export const lowColumn = {
  label: 'Low, share of it',
  ...proposed,
  formula: 'IF([@quantity]="", "", {lowProposed})',
} as const;
export const highColumn = {
  label: 'High, share of it',
  ...proposed,
  formula: 'IF([@quantity]="", "", {highProposed})',
} as const;

const bound = <Which extends string>(which: Which) =>
  `IF([@state]=1, ${which}(IF(ISNUMBER([@low]),[@low],1), IF(ISNUMBER([@high]),[@high],1)), 1)` as const;
export const lowUsedColumn = { label: 'Low used', width: 70, ...working, formula: bound('MIN') } as const;
export const highUsedColumn = { label: 'High used', width: 70, ...working, formula: bound('MAX') } as const;

/** What stands beside the figures of the summary where there is one to complete first. */
export const unlessProblem = (formula: string) => `IF({problem}="", ${formula}, {problem})`;

/** The label and formula of the first row of the summary. */
export const problemRow = (tab: string, line: string) => ({
  label: 'To complete first',
  formula: `
    IF({incomplete}>0, ${firstIncomplete(tab, '[state]', '[missing]')},
    IF({counted}=0, "fill in: ${line}",
    IF(ISNUMBER({assumptions.horizon}), "", "fill in: horizon")))`,
});

const counted = { labelStyle: 'workingsLabel', style: 'workings', format: 'whole' } as const;
/** How many lines count, and how many lack something. */
export const countRows = {
  counted: { ...counted, label: 'Lines that count', formula: 'COUNTIF([state], 1)' },
  incomplete: { ...counted, label: 'Lines to complete', formula: 'COUNTIF([state], -1)' },
} as const;
