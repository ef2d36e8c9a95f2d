import { listFrom, tableAt } from '../../addresses.ts';

export const valueLines = tableAt(
  'B5',
  [
    'workflow',
    'what',
    'kind',
    'quantity',
    'hoursEach',
    'rate',
    'periods',
    'comes',
    'share',
    'margin',
    'low',
    'high',
    'yearly',
    'discount',
    'overHorizon',
    'status',
    'evidence',
    'cash',
    'standing',
    'link',
    'gap',
    // workings, right of the print area
    'missing',
    'state',
    'hoursUsed',
    'marginUsed',
    'yearUsed',
    'horizonUsed',
    'lowUsed',
    'highUsed',
    'timeSaved',
    'capacity',
    'firstOfWorkflow',
    'twice',
    'atRate',
    'atRedirected',
    'atAttribution',
  ],
  20,
);
export type ValueColumn = (typeof valueLines.columns)[number];

export const valueTotalRow = valueLines.spareRow + 1;

export const valueKinds = [
  'Time saved',
  'Revenue uplift',
  'Rework and errors avoided',
  'Capacity',
  'Retention',
  'Outsourcing',
] as const;

export const valueSummary = listFrom(valueTotalRow + 3, [
  'problem',
  'gross',
  'atConfidence',
  'low',
  'high',
  'kind0',
  'kind1',
  'kind2',
  'kind3',
  'kind4',
  'kind5',
  'cash',
  'claimed',
  'agreed',
  'inBudget',
  'twice',
]);

export const valueSettings = listFrom(valueSummary.nextRow + 2, [
  'lowProposed',
  'highProposed',
  'fullShare',
  'counted',
  'incomplete',
  'markedCash',
  'standingAgreed',
]);

export const notCounted = tableAt(`B${valueSettings.nextRow + 2}`, ['workflow', 'what'], 5);

export const valueColumn = { label: 'B', value: 'E' };
const summary = (key: (typeof valueSummary.keys)[number]) => valueSummary.cell(valueColumn.value, key);
const setting = (key: (typeof valueSettings.keys)[number]) => valueSettings.cell(valueColumn.value, key);

/** Cells that other tabs read. */
export const valueAt = {
  problem: summary('problem'),
  gross: summary('gross'),
  low: summary('low'),
  high: summary('high'),
  byKind: [
    summary('kind0'),
    summary('kind1'),
    summary('kind2'),
    summary('kind3'),
    summary('kind4'),
    summary('kind5'),
  ],
  cash: summary('cash'),
  agreed: summary('agreed'),
  inBudget: summary('inBudget'),
  twice: summary('twice'),
  markedCash: setting('markedCash'),
  standingAgreed: setting('standingAgreed'),
  workflows: valueLines.range('workflow'),
  overHorizon: valueLines.range('horizonUsed'),
  /** What hangs on an input of Assumptions, because the line still proposes it. */
  atRate: valueLines.range('atRate'),
  atRedirected: valueLines.range('atRedirected'),
  atAttribution: valueLines.range('atAttribution'),
};
