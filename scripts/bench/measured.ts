export interface Measured {
  what: string;
  ours: number;
  /** What it is compared with in the same run; null where it stands alone. */
  theirs: number | null;
  unit: string;
  /** Ours to theirs, or to the goal where it stands alone. */
  ratio: number;
  /** null where it is told and not judged. */
  goal: { most: number; words: string } | null;
}

export const isMissed = ({ ratio, goal }: Measured): boolean => goal !== null && ratio > goal.most;

/** What is compared with something done in the same run. */
export function compared(
  what: string,
  [ours, theirs]: readonly [number, number],
  unit: string,
  goal: Measured['goal'],
): Measured {
  return { what, ours, theirs, unit, ratio: ours / theirs, goal };
}

/** What is counted against a figure of its own. */
export function counted(what: string, ours: number, unit: string, most: number): Measured {
  const goal = { most: 1, words: `at most ${most}${unit && ` ${unit}`}` };
  return { what, ours, theirs: null, unit, ratio: ours / most, goal };
}

/** What is told and not judged. */
export const told = (what: string, ours: number, unit: string): Measured => ({
  what,
  ours,
  theirs: null,
  unit,
  ratio: 0,
  goal: null,
});

/** Two median times in milliseconds of interleaved runs, after a few that warm up: what else the machine does falls on both. */
export function medianTimes(one: () => void, other: () => void, runs = 15): [number, number] {
  for (let index = 0; index < 5; index++) {
    one();
    other();
  }
  const times = Array.from({ length: runs }, () => [timeOf(one), timeOf(other)] as const);
  return [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
}

/** The same of what is waited for. */
export async function medianTimesOf(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
  runs = 15,
  warm = 5,
): Promise<[number, number]> {
  const times: [number, number][] = [];
  for (let index = 0; index < warm + runs; index++) {
    const pair: [number, number] = [await timeUntil(one), await timeUntil(other)];
    if (index >= warm) times.push(pair);
  }
  return [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

async function timeUntil(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
