import { aboutAll } from '../rows/published-tables.ts';
import type { Database } from '../store/database.ts';
import { type Case, type Estimate, estimateAll, estimateGroups } from './estimate.ts';

/** With fewer nobody can tell a habit from chance. */
export const fewestWorkbooks = 8;
export const fewestWeeks = 13;

export interface CameTrue {
  readonly workbooks: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** null where there are too few. */
  readonly all: Estimate | null;
  readonly kinds: readonly Estimate[];
  readonly evidence: readonly Estimate[];
}

/** Workbooks with enough tracked weeks, each once for each of a column's values. */
const casesSql = (column: string) => `
  SELECT workbook, ${column} AS name, sum(realised) / sum(claimed) AS ratio, min(year) AS year
  FROM claim
  WHERE weeks >= ${fewestWeeks} AND claimed > 0 AND realised IS NOT NULL
  GROUP BY 1, 2
  ORDER BY 1, 2`;

/** What came true of what was claimed, and puts it into the database. */
export async function addCameTrue(database: Database): Promise<CameTrue> {
  const casesBy = async (column: string): Promise<(Case & { year: number })[]> =>
    (await database.rows(casesSql(column))).map(({ workbook, name, ratio, year }) => ({
      workbook: String(workbook),
      group: String(name),
      ratio: Number(ratio),
      year: Number(year),
    }));
  const whole = await casesBy("'all'");
  const isEnough = whole.length >= fewestWorkbooks;
  const years = whole.map(({ year }) => year);
  const found: CameTrue = {
    workbooks: whole.length,
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    all: isEnough ? estimateAll(whole) : null,
    kinds: isEnough ? estimateGroups(await casesBy('kind')) : [],
    evidence: isEnough ? estimateGroups(await casesBy('evidence')) : [],
  };
  const row = (by: string) => (estimate: Estimate) => ({
    by,
    first_year: found.firstYear,
    last_year: found.lastYear,
    ...estimate,
  });
  await database.append('came_true', aboutAll.came_true, [
    ...(found.all ? [row('all')(found.all)] : []),
    ...found.kinds.map(row('kind')),
    ...found.evidence.map(row('evidence')),
  ]);
  return found;
}
