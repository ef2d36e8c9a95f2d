export { startAt } from './cells.ts';
export { workflows as workflowRows } from './workflows.ts';
