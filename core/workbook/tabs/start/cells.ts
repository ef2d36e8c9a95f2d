import { workflows } from './workflows.ts';

/** Cells that other tabs read. */
export const startAt = { workflows: workflows.range('name') };
