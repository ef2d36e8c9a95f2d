import { kpiEvidenceFormula } from '../../../methods/kpi-evidence.ts';

interface Readings {
  readonly before: string;
  readonly since: string;
  readonly fewestReadings: string;
  readonly chance: string;
  readonly isLower: string;
}

/** KPI_EVIDENCE of two ranges of readings, with this workbook's own bounds. */
export const evidenceWord = ({ fewestReadings, isLower, ...given }: Readings): string =>
  kpiEvidenceFormula({
    ...given,
    // The test itself needs two readings a side, whatever is asked for.
    fewestReadings: ['2', fewestReadings],
    higherIsBetter: `NOT(${isLower})`,
  });
