const steady = <Range extends string>(range: Range) => `MAX(${range})=MIN(${range})` as const;
const steadyBoth = <Before extends string, Since extends string>(before: Before, since: Since) =>
  `${steady(before)},${steady(since)}` as const;

interface Readings {
  readonly before: string;
  readonly since: string;
  readonly fewestReadings: string;
  readonly chance: string;
  readonly isLower: string;
}

/** KPI_EVIDENCE of two ranges of readings, with this workbook's own bounds. */
export function evidenceWord<const Given extends Readings>({
  before,
  since,
  fewestReadings,
  chance,
  isLower,
}: Given) {
  const fewer = `MIN(COUNT(${before}),COUNT(${since}))` as const;
  // The test itself needs two readings a side, whatever is asked for.
  const areTooFew = `OR(${fewer}<2,${fewer}<${fewestReadings})` as const;
  const areAllSame = `AND(${steadyBoth(before, since)},MAX(${before})=MAX(${since}))` as const;
  // A side that never varies has no t test: differing means are a change then.
  const isByChance =
    `IF(AND(${steadyBoth(before, since)}),FALSE(),ROUND(TTEST(${before},${since},2,3),9)>${chance})` as const;
  const isHigher = `AVERAGE(${since})>AVERAGE(${before})` as const;
  const direction =
    `IF(${isHigher},IF(${isLower},"worse","better"),IF(${isLower},"better","worse"))` as const;
  return `IF(${areTooFew},"too few",IF(${areAllSame},"noise",IF(${isByChance},"noise",${direction})))` as const;
}
