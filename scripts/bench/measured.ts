export interface Measured {
  what: string;
  ours: number;
  /** What it is compared with; null where it stands alone. */
  theirs: number | null;
  unit: string;
  /** Ours to theirs, or to the aim where it stands alone. */
  ratio: number;
  aim: { most: number; words: string };
}

/** Two median times in milliseconds of interleaved runs, after a few that warm up: what else the machine does falls on both. */
export function medianTimes(one: () => void, other: () => void, runs = 15): [number, number] {
  for (let index = 0; index < 5; index++) {
    one();
    other();
  }
  const times = Array.from({ length: runs }, () => [timeOf(one), timeOf(other)] as const);
  return [median(times.map(([time]) => time)), median(times.map(([, time]) => time))];
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(times: number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
