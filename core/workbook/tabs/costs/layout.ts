import { listFrom, tableAt } from '../../addresses.ts';

export const costLines = tableAt(
  'B5',
  [
    'workflow',
    'what',
    'kind',
    'category',
    'quantity',
    'price',
    'howOften',
    'start',
    'end',
    'growth',
    'low',
    'high',
    'monthAtStart',
    'total',
    'status',
    'renewal',
    'cancelBy',
    'note',
    'gap',
    // workings, right of the print area
    'missing',
    'state',
    'every',
    'startUsed',
    'endUsed',
    'growthUsed',
    'amount',
    'times',
    'factor',
    'totalUsed',
    'lowUsed',
    'highUsed',
    'earlyUsed',
    'atRate',
    'weekShare',
    'onceOn',
  ],
  20,
);

export const costTotalRow = costLines.spareRow + 1;

export const costSummary = listFrom(costTotalRow + 3, [
  'problem',
  'upfront',
  'running',
  'total',
  'low',
  'high',
  'software',
  'labour',
  'other',
  'earlyLabour',
  'earlySoftware',
  'adoptionRatio',
  'perTask',
  'perUser',
  'renewals',
]);

export const costSettings = listFrom(costSummary.nextRow + 2, [
  'lowProposed',
  'highProposed',
  'earlyMonths',
  'renewalDays',
  'counted',
  'incomplete',
]);

export const costSchedule = tableAt(
  `B${costSettings.nextRow + 2}`,
  ['month', 'begins', 'once', 'running', 'total', 'soFar'],
  61,
);

/** Column of labels and of figures in the lists below the lines. */
export const costColumn = { label: 'B', value: 'E' };
const summary = (key: (typeof costSummary.keys)[number]) => costSummary.cell(costColumn.value, key);

/** Cells that other tabs read. */
export const costsAt = {
  problem: summary('problem'),
  upfront: summary('upfront'),
  total: summary('total'),
  low: summary('low'),
  high: summary('high'),
  byKind: { Software: summary('software'), Labour: summary('labour'), Other: summary('other') },
  categories: costLines.range('category'),
  states: costLines.range('state'),
  workflows: costLines.range('workflow'),
  overHorizon: costLines.range('totalUsed'),
  /** What hangs on the hourly rate, because the line still proposes it. */
  atRate: costLines.range('atRate'),
  /** What a line costs in a week of the plan, whether it counts, and the day from which a one-off line counts. */
  weekShares: costLines.range('weekShare'),
  onceOn: costLines.range('onceOn'),
  amounts: costLines.range('amount'),
  scheduleMonths: costSchedule.range('month'),
  scheduleOnce: costSchedule.range('once'),
  scheduleTotals: costSchedule.range('total'),
  scheduleSoFar: costSchedule.range('soFar'),
};
