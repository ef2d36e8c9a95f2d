import { kpiEvidenceFormula } from '../../../methods/kpi-evidence.ts';
import { orConstant } from '../../../methods/resembling.ts';

interface Readings {
  readonly before: string;
  readonly since: string;
  readonly fewestReadings: string;
  readonly chance: string;
  readonly isLower: string;
}

/** Welch's t test of two ranges of readings, with this workbook's own bounds. */
export const evidenceWord = ({ before, since, fewestReadings, chance, isLower }: Readings): string => {
  const fewest = `MIN(COUNT(${before}),COUNT(${since}))`;
  return kpiEvidenceFormula({
    // The test itself needs two readings a side, whatever is asked for.
    isTooFew: `OR(${fewest}<2,${fewest}<${fewestReadings})`,
    chance: orConstant(`TTEST(${before},${since},2,3)`, before, since),
    noiseAbove: chance,
    before: `AVERAGE(${before})`,
    since: `AVERAGE(${since})`,
    higherIsBetter: `NOT(${isLower})`,
  });
};
