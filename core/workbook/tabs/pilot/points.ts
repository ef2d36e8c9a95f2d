import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { mondayOfPoint, weekOfPoint } from '../tracking/points.ts';
import { adoptionIn, costsAnything } from '../tracking/running.ts';
import { readings } from './evidence.ts';

const share = { ...working, format: 'percent' } as const;

const soFar = (sum: 'Value' | 'Cost') =>
  `SUMIF({tracking.weeks.monday}, [@monday], {tracking.weeks.pilot${sum}SoFar})`;

/** Weeks spread over those that were tracked, with what was asked of them: what the charts show. */
export const pilotPoints = table(`B${readings.lastRow + 4}`, 26, {
  point: { label: 'Point', ...working, format: 'whole' },
  monday: { label: 'Monday', ...working, format: 'date', formula: mondayOfPoint('ofPilot') },
  week: { label: 'Week', ...working, format: 'whole', formula: weekOfPoint('ofPilot') },
  roi: {
    label: 'ROI so far',
    ...share,
    formula: `
      IF(AND(ISNUMBER([@monday]), ISNUMBER({tracking.ofPilot.cost})),
        IF(${costsAnything(soFar('Cost'))}, (${soFar('Value')}-${soFar('Cost')})/${soFar('Cost')}, NA()),
        NA())`,
  },
  wanted: {
    label: 'ROI wanted',
    ...share,
    formula: 'IF(AND(ISNUMBER([@monday]), ISNUMBER({limitROI})), {limitROI}, NA())',
  },
  adoption: { label: 'Adoption', ...share, formula: adoptionIn('ofPilot', '[@monday]') },
  needed: {
    label: 'Needed',
    ...share,
    formula: 'IF(ISNUMBER([@monday]), {adoptionNeeded}, NA())',
  },
});
