import { firstThatHolds } from '../../../methods/first-that-holds.ts';
import {
  dayInput,
  figureInput,
  oneOf,
  textInput,
  wordInput,
  working,
  workingText,
} from '../../declare/columns.ts';
import { log } from '../../declare/log.ts';
import { exampleWorkflow } from '../../example/workflow.ts';
import { isNotNegative } from '../../model/conditions.ts';
import type { BookOptions } from '../../model/options.ts';
import { inCurrency, words } from '../../model/page.ts';
import type { Content } from '../../model/tab.ts';
import { isKnownWorkflow, isPilotColumn } from '../../shared/line-columns.ts';
import { firstWith } from '../../shared/line-table.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { isDay } from '../assumptions/inputs.ts';
import { incidentClasses, severityRule } from './classes.ts';
import { exampleIncidents } from './example.ts';

const counted = { ...working, format: 'whole' } as const;

const typed = '[@date]&[@class]&[@severity]&[@cost]';
/** The number of its class; 0 where it has none. */
const classNo = firstThatHolds(
  incidentClasses.map((name, index) => [`[@class]=${words(name)}`, `{limits.classNo.${index + 1}}`]),
  '0',
) as '[@class]';
/** Where a limit stands in {limits}, after the number of the class. */
const limits = { most: 2, highest: 3 } as const;
const limit = <Which extends keyof typeof limits>(which: Which) =>
  `VLOOKUP([@classNo], {limitTable}, ${limits[which]}, FALSE())` as const;
const isOver = <Name extends string>(name: Name, which: keyof typeof limits) =>
  `IF(ISNUMBER(${limit(which)}), [@${name}]>${limit(which)}, FALSE())` as const;

/** The incidents, a row each: what was typed, how each stands, and the workings on Workings. */
export const incidentLog = log(
  { at: 'B12', count: 100, more: 20, room: 104, workingsAt: `B${workingsRows.risks + 20}` },
  {
    date: { reads: 'number', label: 'Date', width: 95, ...dayInput, ...wordInput },
    workflow: { reads: 'text', label: 'Workflow', width: 110, ...textInput },
    class: { reads: 'text', label: 'Class', width: 130, ...textInput, ...oneOf(incidentClasses) },
    severity: {
      reads: 'number',
      label: 'Severity (5 is worst)',
      width: 80,
      ...wordInput,
      format: 'quantity',
      ...severityRule,
    },
    cost: {
      reads: 'number',
      label: inCurrency('Cost'),
      width: 85,
      ...figureInput,
      format: 'money',
      rule: { allow: 'number', from: 0 },
      message: 'Type what it cost, 0 or more.',
    },
    mendedOn: { reads: 'number', label: 'Mended on', width: 95, ...dayInput, ...wordInput },
    foundBy: { label: 'Found by', width: 125, ...textInput },
    status: {
      label: 'Status',
      width: 130,
      style: 'status',
      header: 'headerCenter',
      shows: 'status',
    },
    note: { label: 'What happened', width: 420, ...textInput },
    state: { ...counted, label: 'Counts (1), incomplete (-1)', width: 80, shows: 'state' },
  },
  {
    missing: {
      label: 'Missing',
      width: 80,
      ...workingText,
      format: 'whole',
      formula: `
      IF(${typed}="", "",
      IF(NOT(${isDay('[@date]')}), "date",
      IF([@classNo]=0, "class",
      IF(NOT(${isKnownWorkflow}), "workflow",
      IF(NOT(OR([@severity]="",
        IF(ISNUMBER([@severity]), AND([@severity]>0, [@severity]<={worst}), FALSE()))), "severity",
      IF(NOT(OR([@cost]="", ${isNotNegative('[@cost]')})), "cost",
      IF(NOT(OR([@mendedOn]="", ${isDay('[@mendedOn]')})), "mended on", "")))))))`,
    },
    state: {
      label: 'Counts (1), incomplete (-1)',
      width: 80,
      ...counted,
      formula: `IF(${typed}="", 0, IF([@missing]="", 1, -1))`,
    },
    day: {
      label: 'Day',
      width: 85,
      ...working,
      format: 'date',
      formula: 'IF([@state]=1, INT([@date]), "")',
    },
    classNo: { label: 'Class no.', width: 60, ...counted, formula: classNo },
    workflowNo: {
      label: 'Workflow no.',
      width: 70,
      ...counted,
      formula: firstWith('[@workflow]', '[workflow]'),
    },
    isPilot: isPilotColumn,
    costUsed: { label: 'Cost used', width: 70, ...working, formula: 'IF([@state]=1, N([@cost]), 0)' },
    severityUsed: {
      label: 'Severity used',
      width: 70,
      ...counted,
      formula: 'IF([@state]=1, N([@severity]), 0)',
    },
    inFourWeeks: {
      label: 'Of its class in four weeks',
      width: 80,
      ...counted,
      formula: `
      IF([@state]=1,
        COUNTIFS([classNo], [@classNo], [workflowNo], [@workflowNo],
          [day], ">"&([@day]-{days}), [day], "<="&[@day]),
        0)`,
    },
    isOver: {
      label: 'Over what is tolerated',
      width: 80,
      ...counted,
      formula: `
      IF([@state]=1,
        IF(OR(${isOver('inFourWeeks', 'most')}, ${isOver('severityUsed', 'highest')}), 1, 0),
        0)`,
    },
    status: {
      label: 'Status',
      ...workingText,
      formula: `
      IF([@state]=0, "",
      IF([@state]=-1, "complete: "&[@missing],
      IF([@isOver]=1, "not tolerated",
      IF([@mendedOn]="", "open",
      "mended"))))`,
    },
  },
);
export type IncidentColumn = (typeof incidentLog.typed.columns)[number];

/** What stands in the rows before anybody types: the example's incidents. */
export function typedIncidents(options: BookOptions) {
  const all = options.example ? exampleIncidents(options) : [];
  return (column: IncidentColumn, index: number): Content | undefined => {
    const incident = all[index];
    switch (column) {
      case 'workflow':
        return incident && exampleWorkflow;
      case 'date':
      case 'class':
      case 'severity':
      case 'cost':
      case 'mendedOn':
      case 'foundBy':
      case 'note':
        return incident?.[column];
      default:
        return undefined;
    }
  };
}
