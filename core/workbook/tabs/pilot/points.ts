import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { mondayOfPoint, weekOfPoint } from '../tracking/points.ts';
import { adoptionIn, costsAnything, costUpTo, valueUpTo, worthUpTo } from '../tracking/running.ts';
import { readings } from './evidence.ts';

const share = { ...working, format: 'percent' } as const;

const roiSoFar = (value: string) => {
  const cost = `(${costUpTo('ofPilot', '[@monday]')})`;
  return `
    IF(AND(ISNUMBER([@monday]), ISNUMBER({tracking.ofPilot.cost})),
      IF(${costsAnything(cost)}, ((${value})-${cost})/${cost}, NA()),
      NA())`;
};

/** Weeks spread over those that were tracked, with what was asked of them: what the charts show. */
export const pilotPoints = table(`B${readings.lastRow + 4}`, 26, {
  point: { label: 'Point', ...working, format: 'whole' },
  monday: { label: 'Monday', ...working, format: 'date', formula: mondayOfPoint('ofPilot') },
  week: { label: 'Week', ...working, format: 'whole', formula: weekOfPoint('ofPilot') },
  roi: {
    label: 'ROI so far',

    ...share,
    formula: roiSoFar(valueUpTo('ofPilot', '[@monday]')),
    without: { costs: 'NA()', risks: roiSoFar(worthUpTo('ofPilot', '[@monday]')) },
  },
  wanted: {
    label: 'ROI wanted',

    ...share,
    formula: 'IF(AND(ISNUMBER([@monday]), ISNUMBER({thresholds.roi})), {thresholds.roi}, NA())',
  },
  adoption: { label: 'Adoption', ...share, formula: adoptionIn('ofPilot', '[@monday]') },
  needed: {
    label: 'Needed',

    ...share,
    formula: 'IF(ISNUMBER([@monday]), {adoptionNeeded}, NA())',
  },
});
