import { figureInput, working, workingText } from '../declare/columns.ts';
import { firstIncomplete } from './line-table.ts';

/*
 * Columns and rows of the tables of lines that count, of cost or of value: a line without a quantity counts nowhere, and
 * one that lacks something is said to be incomplete.
 */

/** A workflow that Start knows, or none; any where Start knows none, or is not there. */
export const isKnownWorkflow = `
  IF(ISERROR(SUM({start.workflows.isNamed})), TRUE(),
  IF(OR([@workflow]="", SUM({start.workflows.isNamed})=0), TRUE(),
    SUMPRODUCT(({start.workflows.name}=[@workflow])*1)>0))` as const;

/** Of the pilot's workflow; where Start has no other, lines without one are its own. */
export const isPilotLine = `
  IF({tracking.ofPilot.workflow}="", 0,
  IF(OR([@workflow]={tracking.ofPilot.workflow}, AND([@workflow]="", {tracking.soleWorkflow}=1)), 1, 0))` as const;

export const isPilotColumn = {
  label: 'Of the pilot (1)',
  width: 60,
  ...working,
  format: 'whole',
  formula: isPilotLine,
  without: { tracking: '0' },
} as const;

export const statusColumn = {
  label: 'Status',
  width: 158,
  style: 'status',
  header: 'headerCenter',
} as const;
export const statusInWords = {
  label: 'Status',
  ...workingText,
  formula: 'IF([@state]=1, "counts", IF([@state]=-1, "complete: "&[@missing], ""))',
} as const;

export const stateColumn = {
  label: 'Counts (1), incomplete (-1)',
  width: 80,
  ...working,
  format: 'whole',
  formula: 'IF([@quantity]="", 0, IF([@missing]="", 1, -1))',
} as const;

const proposed = { width: 80, ...figureInput, format: 'percent' } as const;
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

/** In a summary, where no line is to be completed first; the sentence above it says which. */
export const unlessProblem = (formula: string) => `IF({problem}="", ${formula}, "–")`;

/** Which line is to be completed first, or what else is missing before there is a total. */
export const problemOf = (tab: string, line: string) => `
  IF({below}>0, "complete: ${tab} has lines below those that count: add rows",
  IF({incomplete}>0, ${firstIncomplete(tab, '[state]', '[missing]')},
  IF({counted}=0, "fill in: ${line}",
  IF(ISNUMBER({assumptions.horizon}), "", "fill in: horizon"))))`;

const counted = { labelStyle: 'workingsLabel', style: 'workings', format: 'whole' } as const;
/** How many lines count, and how many lack something. */
export const countRows = {
  mostShare: { ...counted, label: 'Low or high, at most so many times the line', figure: 10 },
  counted: { ...counted, label: 'Lines that count', formula: 'COUNTIF([state], 1)' },
  incomplete: { ...counted, label: 'Lines to complete', formula: 'COUNTIF([state], -1)' },
  below: { ...counted, label: 'Cells typed below the last line that counts', formula: '{typedBelow}' },
} as const;
