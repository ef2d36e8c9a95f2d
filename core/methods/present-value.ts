/**
 * What money grows by in a period, so that it comes to the annual rate in a year. Shorter where a year is '1' period.
 *
 * Units: rates are shares a year. Source: Brealey, Myers and Allen, Principles of Corporate Finance.
 */
export const growthOfPeriodFormula = (annualRate: string, periodsPerYear: string): string =>
  periodsPerYear === '1' ? `(1+${annualRate})` : `(1+${annualRate})^(1/${periodsPerYear})`;

/** The rate a period that an annual rate is, as Excel's NPV takes it. */
export const rateOfPeriodFormula = (annualRate: string, periodsPerYear: string): string =>
  periodsPerYear === '1' ? annualRate : `${growthOfPeriodFormula(annualRate, periodsPerYear)}-1`;

/** What flows are worth today, the first of which is today's: Excel's NPV takes that as a period away. */
export const presentValueFormula = (flows: string, annualRate: string, periodsPerYear: string): string =>
  `NPV(${rateOfPeriodFormula(annualRate, periodsPerYear)},${flows})*${growthOfPeriodFormula(annualRate, periodsPerYear)}`;

/** The same of a single flow, so many periods from today. */
export const presentValueOfFlowFormula = (given: {
  flow: string;
  annualRate: string;
  period: string;
  periodsPerYear: string;
}): string => `${given.flow}/(1+${given.annualRate})^(${given.period}/${given.periodsPerYear})`;
