import type { Chart } from '../../book/extras.ts';
import type { SheetTarget } from '../targets.ts';

/** A chart that stays the same one while others are added or deleted. */
export interface ChartTarget {
  sheet: SheetTarget;
  chart: Chart;
}
