import { fewestEffective, mostResembling } from '../finance/resembling.ts';

/*
 * Tests of a mean over readings of which neighbours resemble each other, as formulas; finance/resembling and finance/welch
 * say where they come from.
 */

interface SeriesTerms {
  /** A range of readings. */
  readonly readings: string;
  /** The sum of the products of neighbouring deviations from their mean. */
  readonly neighbours: string;
}

/** The lag-1 autocorrelation of all series together, each about its own mean, less its bias; 0 to 0.8. */
export function resemblanceFormula(series: readonly SeriesTerms[]): string {
  const sum = (term: (each: SeriesTerms) => string) => series.map(term).join('+');
  const products = sum(({ neighbours }) => neighbours);
  const squares = sum(({ readings }) => `DEVSQ(${readings})`);
  const count = sum(({ readings }) => `COUNT(${readings})`);
  return `MAX(0,MIN(${mostResembling},(${products})/(${squares})+${series.length}/(${count})))`;
}

/** How many readings that do not resemble each other they are worth. */
export const effectiveCountFormula = (
  readings: string,
  resembling: string,
  fewest: string = `${fewestEffective}`,
): string => `MAX(${fewest},COUNT(${readings})*(2/(1+${resembling})-1))`;

/** Of one side: the mean, the square of its standard error, and how many readings they are worth. */
interface MeanTerms {
  readonly mean: string;
  readonly error: string;
  readonly worth: string;
}

export const errorFormula = (readings: string, worth: string): string => `VAR(${readings})/${worth}`;

/** Two-sided p of Welch's t test. BETADIST takes any degrees of freedom, TDIST whole ones only. */
export function welchChanceFormula(before: MeanTerms, since: MeanTerms): string {
  const sum = `(${before.error}+${since.error})`;
  // The sum squared over this is the degrees of freedom.
  const spread = `(${before.error}^2/(${before.worth}-1)+${since.error}^2/(${since.worth}-1))`;
  return `BETADIST(1/(1+(${before.mean}-${since.mean})^2*${spread}/${sum}^3),${sum}^2/${spread}/2,0.5)`;
}

/** Two-sided p of Student's t test of one mean against a figure. */
export const oneSampleChanceFormula = ({ mean, error, worth }: MeanTerms, figure: string): string =>
  `BETADIST(1/(1+(${mean}-${figure})^2/${error}/(${worth}-1)),(${worth}-1)/2,0.5)`;

/** The chance where neither side varies, for which there is no test: other figures are a change, equal ones chance. */
export const orConstant = (chance: string, before: string, since: string): string =>
  `IF(AND(MAX(${before})=MIN(${before}),MAX(${since})=MIN(${since})),IF(MAX(${before})=MAX(${since}),1,0),${chance})`;
