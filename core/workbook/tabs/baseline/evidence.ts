import { textLiteral } from '../../../cells/wording.ts';
import { baselineEstimated, kpiEvidenceFormula } from '../../../methods/kpi-evidence.ts';
import {
  effectiveCountFormula,
  errorFormula,
  oneSampleChanceFormula,
  welchChanceFormula,
} from '../../../methods/resembling.ts';

/** The readings of one side, and where its sums are worked out. */
interface Side {
  readonly readings: string;
  /** The last reading up to each week, their mean before the first. */
  readonly filled: { readonly toLastButOne: string; readonly fromSecond: string };
  readonly readingsFromSecond: string;
  readonly mean: string;
  /** How many readings it is worth, and the square of its mean's standard error. */
  readonly worth: string;
  readonly error: string;
}
interface Terms {
  /** Its mean is what was typed where there are no readings. */
  readonly before: Side;
  readonly since: Side;
  readonly resembling: string;
  readonly byChance: string;
  readonly bounds: {
    readonly fewestReadings: string;
    readonly fewestAgainstTyped: string;
    readonly chance: string;
    readonly mostResembling: string;
    readonly fewestEffective: string;
  };
  /** A condition. */
  readonly isLower: string;
}

/** KPI_EVIDENCE of two ranges of readings in steps, each in a cell of its own, with this workbook's own bounds. */
export function evidenceSteps({ before, since, resembling, byChance, bounds, isLower }: Terms) {
  const [a, b] = [before.readings, since.readings];
  const hasNone = `COUNT(${a})=0`;
  // The test itself needs two readings a side, whatever is asked for.
  const isEnough = `
    IF(AND(${hasNone}, ISNUMBER(${before.mean})),
      COUNT(${b})>=${bounds.fewestAgainstTyped},
      MIN(COUNT(${a}), COUNT(${b}))>=MAX(2,${bounds.fewestReadings}))`;
  const varies = `OR(MAX(${a})>MIN(${a}), MAX(${b})>MIN(${b}))`;
  const isTested = `ISNUMBER(${resembling})`;
  return {
    resembling: `
      IF(${isEnough},
        IF(${varies},
          MAX(0,MIN(${bounds.mostResembling},
            (${neighboursOf(before)}+${neighboursOf(since)})/(IF(${hasNone},0,DEVSQ(${a}))+DEVSQ(${b}))
              +IF(${hasNone},1,2)/COUNT(${a},${b}))),
          0),
        "")`,
    worthBefore: `IF(AND(${isTested}, NOT(${hasNone})), ${effectiveCountFormula(a, resembling, bounds.fewestEffective)}, "")`,
    worthSince: `IF(${isTested}, ${effectiveCountFormula(b, resembling, bounds.fewestEffective)}, "")`,
    errorBefore: `IF(ISNUMBER(${before.worth}), ${errorFormula(a, before.worth)}, "")`,
    errorSince: `IF(${isTested}, ${errorFormula(b, since.worth)}, "")`,
    // Where neither side varies there is no test: other figures are a change, equal ones chance.
    byChance: `
      IF(${isTested},
        IF(${varies},
          IF(${hasNone},
            ${oneSampleChanceFormula(since, before.mean)},
            ${welchChanceFormula(before, since)}),
          IF(${before.mean}=${since.mean}, 1, 0)),
        "")`,
    word: `IF(AND(${isTested}, ${hasNone}), ${textLiteral(baselineEstimated)}, "")&${kpiEvidenceFormula({
      isTooFew: `NOT(${isTested})`,
      chance: byChance,
      noiseAbove: bounds.chance,
      before: before.mean,
      since: since.mean,
      higherIsBetter: `NOT(${isLower})`,
    })}`,
  };
}

/** The products of neighbouring deviations; the first reading has none before it, and its product is 0. */
const neighboursOf = ({ readingsFromSecond, filled, mean }: Side) =>
  `SUMPRODUCT((${readingsFromSecond}<>"")*(${filled.toLastButOne}-${mean})*(${filled.fromSecond}-${mean}))`;
