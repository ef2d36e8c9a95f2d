import { mondayIn, mondayOf, sameWord, saysSomething, type TrackedRow, wordIn } from './tracked-rows.ts';

export interface OfWorkflow {
  readonly workflow: string;
  readonly today: number;
  /** No week before that of this day is the plan's. */
  readonly startDate: number | null;
}

const daysInWeek = 7;

/** Mondays of weeks without a row of the workflow, the earliest first: from its first tracked week to the last that has ended. */
export function missedWeeks(
  rows: readonly TrackedRow[],
  { workflow, today, startDate }: OfWorkflow,
): readonly number[] {
  const tracked = mondaysOf(rows, workflow);
  if (tracked.size === 0) return [];
  const first = Math.max(Math.min(...tracked), startDate === null ? 0 : mondayOf(startDate));
  const missed: number[] = [];
  for (let monday = first; monday < mondayOf(today); monday += daysInWeek)
    if (!tracked.has(monday)) missed.push(monday);
  return missed;
}

/** The week that a person most likely comes for: the last that has ended, else this one, else the last missed one. */
export function likelyWeek(rows: readonly TrackedRow[], of: OfWorkflow): number | null {
  const tracked = mondaysOf(rows, of.workflow);
  const thisWeek = mondayOf(of.today);
  const lastWeek = thisWeek - daysInWeek;
  const isOfPlan = (monday: number) => of.startDate === null || monday >= mondayOf(of.startDate);
  const wanted = [lastWeek, thisWeek].find((monday) => !tracked.has(monday) && isOfPlan(monday));
  return wanted ?? missedWeeks(rows, of).at(-1) ?? null;
}

function mondaysOf(rows: readonly TrackedRow[], workflow: string): Set<number> {
  const own = rows.filter(
    (row) => saysSomething(row) && wordIn(row.cells, 'workflow') === sameWord(workflow),
  );
  return new Set(own.flatMap(({ cells }) => mondayIn(cells) ?? []));
}

/** What the last row of a workflow says that hardly changes. */
export function lastOf(
  rows: readonly TrackedRow[],
  workflow: string,
): Pick<TrackedRow['cells'], 'phase' | 'team' | 'licensed'> {
  const last = rows.findLast(({ cells }) => wordIn(cells, 'workflow') === sameWord(workflow));
  const { phase, team, licensed } = last?.cells ?? {};
  return {
    ...(phase === undefined ? {} : { phase }),
    ...(team === undefined ? {} : { team }),
    ...(licensed === undefined ? {} : { licensed }),
  };
}
