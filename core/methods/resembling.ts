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
export function resemblanceFormula(
  series: readonly SeriesTerms[],
  most: string = `${mostResembling}`,
): string {
  const sum = (term: (each: SeriesTerms) => string) => series.map(term).join('+');
  const products = sum(({ neighbours }) => neighbours);
  const squares = sum(({ readings }) => `DEVSQ(${readings})`);
  const count = sum(({ readings }) => `COUNT(${readings})`);
  return `MAX(0,MIN(${most},(${products})/(${squares})+${series.length}/(${count})))`;
}

/** How many readings that do not resemble each other they are worth. */
export const effectiveCountFormula = (
  readings: string,
  resembling: string,
  fewest: string = `${fewestEffective}`,
): string => `MAX(${fewest},COUNT(${readings})*(2/(1+${resembling})-1))`;

interface WelchTerms {
  readonly before: string;
  readonly since: string;
  /** What each is worth. */
  readonly effective: { readonly before: string; readonly since: string };
}

/** Two-sided p of Welch's t test. BETADIST takes any degrees of freedom, TDIST whole ones only. */
export function welchChanceFormula({ before, since, effective }: WelchTerms): string {
  const error = { before: `VAR(${before})/${effective.before}`, since: `VAR(${since})/${effective.since}` };
  const sum = `(${error.before}+${error.since})`;
  // The sum squared over this is the degrees of freedom.
  const spread = `((${error.before})^2/(${effective.before}-1)+(${error.since})^2/(${effective.since}-1))`;
  const square = `(AVERAGE(${before})-AVERAGE(${since}))^2`;
  return `BETADIST(1/(1+${square}*${spread}/${sum}^3),${sum}^2/${spread}/2,0.5)`;
}

interface OneSampleTerms {
  readonly since: string;
  /** What its mean is held against. */
  readonly figure: string;
  readonly effective: string;
}

/** Two-sided p of Student's t test of one mean against a figure. */
export const oneSampleChanceFormula = ({ since, figure, effective }: OneSampleTerms): string =>
  `BETADIST(1/(1+(AVERAGE(${since})-${figure})^2*${effective}/VAR(${since})/(${effective}-1)),(${effective}-1)/2,0.5)`;

/** The chance where neither side varies, for which there is no test: other figures are a change, equal ones chance. */
export const orConstant = (chance: string, before: string, since: string): string =>
  `IF(AND(MAX(${before})=MIN(${before}),MAX(${since})=MIN(${since})),IF(MAX(${before})=MAX(${since}),1,0),${chance})`;
