/** What stands in for what nobody has said yet. */
export const usualOverhead = 0.3;
export const usualProductiveHours = 1800;

/** Money an hour. */
export const loadedRateOf = (
  yearlyPay: number,
  overhead: number = usualOverhead,
  productiveHours: number = usualProductiveHours,
): number => (yearlyPay * (1 + overhead)) / productiveHours;

/** What an hour of an employee costs, with overhead, a share on top of pay. Source: fully loaded labour cost. */
export const loadedRateFormula = (given: {
  yearlyPay: string;
  overhead: string;
  productiveHours: string;
}): string => `${given.yearlyPay}*(1+${given.overhead})/${given.productiveHours}`;
