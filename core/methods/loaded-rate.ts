/** What an hour of an employee costs, with overhead, a share on top of pay. Source: fully loaded labour cost. */
export const loadedRateFormula = (given: {
  yearlyPay: string;
  overhead: string;
  productiveHours: string;
}): string => `${given.yearlyPay}*(1+${given.overhead})/${given.productiveHours}`;
