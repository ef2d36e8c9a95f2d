import { namedRows, type Own } from '../../declare/rows.ts';
import { inPercent, words } from '../../model/page.ts';
import { positionOf } from './benchmarks.ts';
import { chartRows } from './chart-rows.ts';

const believing = (belief: Own, roi: string, meaning: string, otherwise = 'not yet') => ({
  belief,
  roi: {
    formula: `
      IF(ISNUMBER(${roi}), ${roi},
      IF(ISNUMBER(AIR_ROI), ${words(otherwise)},
      IF(ISNUMBER(AIR_TotalCost), IF(AIR_TotalCost=0, "no cost", "not yet"), "not yet")))`,
  },
  meaning,
});

/** The same return under different beliefs. */
export const beliefs = namedRows(
  `B${chartRows.running.to + 4}`,
  'roi',
  {
    belief: { label: 'If you believe', header: 'headerPlain', style: 'label', over: 1 },
    roi: { label: 'ROI', header: 'headerRight', style: 'computed', format: 'percent' },
    // No return: also what keeps a figure from the words that would touch it.
    share: { label: 'Share', header: 'headerCenter', style: 'unit' },
    meaning: { label: 'What it means', header: 'headerPlain', style: 'unit', over: 1 },
  },
  {
    wholeClaim: believing('All of the claim', '{allROI}', 'confidence of 100%'),
    atConfidence: believing(
      { formula: `"The claim at "&${inPercent('N(AIR_Confidence)')}` },
      'AIR_ROI',
      'the plan',
    ),
    agreed: believing(
      'Only what finance agreed to',
      'AIR_AgreedROI',
      'agreed or in budget, in full',
      'none agreed yet',
    ),
    cash: believing('Only cash', 'AIR_CashROI', 'cash value against all cost', 'none marked yet'),
    cashOnCash: believing('Cash on cash', 'AIR_CashOnCashROI', 'own hours are not cash', 'none marked yet'),
    lowFigures: believing('The low figures', 'AIR_ROILow', 'low value with high cost'),
    highFigures: believing('The high figures', 'AIR_ROIHigh', 'high value with low cost'),
    countedOnce: believing('Nothing counted twice', '{onceROI}', 'less time claimed as capacity too'),
    discounted: believing('In the money of the start', 'AIR_DiscountedROI', 'value and cost discounted'),
    justEnough: {
      belief: 'Just enough to pay',
      roi: { style: 'unit', format: 'general' },
      share: {
        style: 'status',
        format: 'percent',
        formula: `
          IF(ISNUMBER(AIR_BreakEvenConfidence),
            IF(AND(AIR_BreakEvenConfidence>0, AIR_BreakEvenConfidence<{leastShare}), "under "&${inPercent('{leastShare}')}, AIR_BreakEvenConfidence),
            IF(ISNUMBER(AIR_ROI), "never", "not yet"))`,
      },
      meaning: {
        formula: `
          IF(ISNUMBER(AIR_BreakEvenConfidence),
            IF(AIR_BreakEvenConfidence>1, "does not pay even if all of it is real", "of the claim must be real"),
            "of the claim must be real")`,
      },
    },
    published: {
      belief: 'Published returns of its kind',
      roi: {
        format: 'general',
        formula: `
          IF(ISNUMBER({benchmarkLow}),
            ${inPercent('{benchmarkLow}')}&" to "&${inPercent('{benchmarkHigh}')}, "none chosen")`,
      },
      share: { style: 'computedText' },
      meaning: { style: 'computedText', formula: positionOf('AIR_ROI') },
    },
  },
);
