import { fixed } from '../../addresses.ts';
import { summaries } from './summaries.ts';

/** What Scorecard reads: the workflow of each block, and its recommendation or "". */
export const recommendations = summaries.rows.map((row) => ({
  workflow: fixed(summaries.cell('workflow', row)),
  made: fixed(summaries.cell('made', row)),
}));

/** The same by name: workflow1, made1 and so on. */
export const buyOrBuildAt: Readonly<Record<string, string>> = Object.fromEntries(
  recommendations.flatMap(({ workflow, made }, index) => [
    [`workflow${index + 1}`, workflow],
    [`made${index + 1}`, made],
  ]),
);
