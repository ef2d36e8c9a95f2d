/**
 * Whether weekly readings in a row moved already: 1 where a slope as steep comes about by chance in fewer cases than asked for.
 *
 * Method: the t test of a least-squares slope; of its square, t^2 = (n - 2) R^2/(1 - R^2), so that n - 2 over itself and t^2 is
 * 1 - R^2. Source: ordinary least squares, as any textbook has it.
 */
export const movingFormula = (readings: string, weeks: string, chance: string): string => `
  IF(COUNT(${readings})>2,
    IF(MAX(${readings})>MIN(${readings}),
      IF(ROUND(BETADIST(MAX(0,1-RSQ(${readings},${weeks})),(COUNT(${readings})-2)/2,0.5),9)<${chance}, 1, 0),
      0),
    0)`;
