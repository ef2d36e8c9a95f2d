import type { ReadBook } from '../read-result.ts';

/** A point of the running chart: amounts so far by a month of the plan; null where there is none. */
export interface ChartPoint {
  readonly month: number;
  readonly value: number | null;
  readonly cost: number | null;
  readonly measuredValue: number | null;
  readonly measuredCost: number | null;
}

const series = ['value', 'cost', 'measuredValue', 'measuredCost'] as const;

/** As the Dashboard's chart has them; none where there is no plan yet. */
export function chartPointsIn({ read }: ReadBook): ChartPoint[] {
  const columns = Object.fromEntries(
    series.map((name) => [name, read.numbers(`dashboard.chartPoints.${name}`)]),
  ) as Readonly<Record<(typeof series)[number], (number | null)[]>>;
  const points = read.numbers('dashboard.chartPoints.month').flatMap((month, index) =>
    month === null
      ? []
      : [
          {
            month,
            value: columns.value[index] ?? null,
            cost: columns.cost[index] ?? null,
            measuredValue: columns.measuredValue[index] ?? null,
            measuredCost: columns.measuredCost[index] ?? null,
          },
        ],
  );
  return points.some((point) => series.some((name) => point[name] !== null)) ? points : [];
}
