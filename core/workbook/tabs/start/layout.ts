import { listFrom } from '../../addresses.ts';

/** Where things stand on Start; other tabs choose from its workflows. */
export const orderRows = listFrom(8, [
  'scorecard',
  'readiness',
  'buy_or_build',
  'assumptions',
  'baseline',
  'costs',
  'value',
  'tracking',
  'risks',
  'pilot',
  'dashboard',
]);
export const legendRows = listFrom(orderRows.nextRow + 2, [
  'input',
  'proposal',
  'computed',
  'fromOtherTab',
  'status',
]);
export const workflowRows = listFrom(legendRows.nextRow + 3, ['w1', 'w2', 'w3', 'w4', 'w5']);
export const statusRows = listFrom(workflowRows.nextRow + 3, [
  'hourlyRate',
  'redirected',
  'weeks',
  'confidence',
  'attribution',
  'rampWeeks',
  'discountRate',
  'months',
  'setup',
  'training',
  'upkeep',
  'costs',
  'value',
  'missing',
]);
export const namesFirstRow = statusRows.nextRow + 3;

export const startAt = {
  workflows: `$B$${workflowRows.firstRow}:$B$${workflowRows.nextRow - 1}`,
  missing: statusRows.cell('C', 'missing'),
};
