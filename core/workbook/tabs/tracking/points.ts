import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { inCurrency } from '../../model/page.ts';
import { trackingLog } from './log.ts';
import { adoptionIn, costsAnything, type Scope } from './running.ts';

/** Every week where they are few, else spread evenly: 1 is the first tracked one. */
export const weekOfPoint = (scope: Scope): string => `
  IF(ISNUMBER({tracking.${scope}.weeks}),
    IF({tracking.${scope}.weeks}>COUNT([filled point]),
      1+ROUND([@point]*({tracking.${scope}.weeks}-1)/MAX([filled point]), 0),
      IF([@point]<{tracking.${scope}.weeks}, [@point]+1, "")),
    "")`;
export const mondayOfPoint = (scope: Scope): string =>
  `IF(ISNUMBER([@week]), {tracking.${scope}.first}+([@week]-1)*{assumptions.daysInWeek}, "")`;

/** So far, by that week. */
const shown = (sum: 'value' | 'cost'): string =>
  `IF(AND(ISNUMBER([@monday]), ISNUMBER({tracking.ofAll.${sum}})),
    SUMIF({weeks.monday}, [@monday], {weeks.${sum}SoFar}), "")`;
const money = { ...working, format: 'money' } as const;
const share = { ...working, format: 'percent' } as const;

/** Weeks spread over the tracked ones, so that the charts are full whether it is a quarter or five years. */
export const points = table(`B${trackingLog.lastWorkedRow + 4}`, 26, {
  point: { label: 'Point', width: 50, ...working, format: 'whole' },
  monday: { label: 'Monday', width: 85, ...working, format: 'date', formula: mondayOfPoint('ofAll') },
  week: { label: 'Week', width: 60, ...working, format: 'whole', formula: weekOfPoint('ofAll') },
  value: {
    label: inCurrency('Value so far'),
    width: 85,
    ...money,
    formula: shown('value'),
  },
  cost: {
    label: inCurrency('Cost so far'),
    width: 85,
    ...money,
    formula: shown('cost'),
  },
  roi: {
    label: 'ROI so far',
    width: 75,
    ...share,
    formula: `
        IF(COUNT([@value], [@cost])=2,
          IF(${costsAnything('[@cost]')}, ([@value]-[@cost])/[@cost], NA()),
          NA())`,
  },
  adoption: { label: 'Adoption', width: 75, ...share, formula: adoptionIn('ofAll', '[@monday]') },
  needed: {
    label: 'Needed to scale',
    width: 75,
    ...share,
    formula: `
        IF(AND(ISNUMBER([@monday]), ISNUMBER({pilot.adoptionNeeded})), {pilot.adoptionNeeded}, NA())`,
    without: { pilot: 'NA()' },
  },
});
