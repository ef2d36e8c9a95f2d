/**
 * What lines that run cost in a month, a yearly charge spread over the twelve months from its own on: in any month the last
 * charge counts that was due by then, which is the month's own where a line is charged monthly.
 */
export const runningOf = <Amount extends string, Month extends string>(amount: Amount, month: Month) =>
  runningIn(amount, month, '{lines') as `${Amount}${Month}`;

/** The same in a formula of another tab. */
export const runningCostOf = <Amount extends string, Month extends string>(amount: Amount, month: Month) =>
  runningIn(amount, month, '{costs.lines') as `${Amount}${Month}`;

function runningIn(amount: string, month: string, lines: string): string {
  const [start, end, months, growth] = ['startUsed', 'endUsed', 'months', 'growthUsed'].map(
    (column) => `${lines}.${column}}`,
  );
  // Rows that stand ready for more lines are blank.
  const every = `(${months}+(${months}=0))`;
  const since = `${months}*INT((${month}-${start})/${every})`;
  return `SUMPRODUCT(
    ${amount}/${every}
    *(${start}<=${month})*(${start}+${since}<=${end})
    *(1+${growth})^(${since}*(${start}<=${month})))`;
}
