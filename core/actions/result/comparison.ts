import type { ReadBook } from '../read-result.ts';

/** A figure as planned and as measured; null where one is not known. */
export interface Pair {
  readonly plan: number | null;
  readonly measured: number | null;
}

/** Of all workflows, to the last tracked day, but for the last two. */
export interface Comparison {
  readonly value: Pair;
  readonly cost: Pair;
  readonly roi: Pair;
  /** Over the horizon: the plan's as approved, and what it is on course for. */
  readonly roiAtEnd: Pair;
  /** What Pilot needs to scale, and of its last weeks; without it of the last tracked week of all. */
  readonly adoption: Pair & { readonly isPilot: boolean };
}

export function comparisonIn({ read, sheets }: ReadBook): Comparison {
  const planned = {
    value: read.number('dashboard.AIR_PlanToDateValue'),
    cost: read.number('dashboard.AIR_PlanToDateCost'),
  };
  return {
    value: { plan: planned.value, measured: read.number('dashboard.AIR_MeasuredValue') },
    cost: { plan: planned.cost, measured: read.number('dashboard.AIR_MeasuredCost') },
    roi: {
      plan: returnOn(planned.value, planned.cost),
      measured: read.number('dashboard.AIR_MeasuredROI'),
    },
    roiAtEnd: {
      plan: read.number('dashboard.plannedROI'),
      measured: read.number('dashboard.AIR_OnCourseROI'),
    },
    adoption: sheets.has('pilot')
      ? {
          isPilot: true,
          plan: read.number('pilot.adoptionNeeded'),
          measured: read.number('pilot.results.adoption'),
        }
      : {
          isPilot: false,
          plan: null,
          measured: read.numbers('tracking.points.adoption').findLast((each) => each !== null) ?? null,
        },
  };
}

/** No cell of the workbook has that of the plan to date. */
const returnOn = (value: number | null, cost: number | null) =>
  value !== null && cost !== null && cost > 0 ? (value - cost) / cost : null;
