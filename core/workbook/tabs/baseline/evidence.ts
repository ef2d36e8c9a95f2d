import { textLiteral } from '../../../cells/wording.ts';
import { baselineEstimated, kpiEvidenceFormula } from '../../../methods/kpi-evidence.ts';
import {
  effectiveCountFormula,
  oneSampleChanceFormula,
  orConstant,
  resemblanceFormula,
  welchChanceFormula,
} from '../../../methods/resembling.ts';

/** The readings of one side, and where its sums are worked out. */
interface Side {
  readonly readings: string;
  /** How far each reading is from their mean, the last one again in weeks without, 0 before the first. */
  readonly off: { readonly toLastButOne: string; readonly fromSecond: string };
  readonly readingsFromSecond: string;
  readonly mean: string;
  /** How many readings it is worth. */
  readonly worth: string;
}
interface Terms {
  /** Its mean is what was typed where there are no readings. */
  readonly before: Side;
  readonly since: Side;
  readonly enough: string;
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
export function evidenceSteps({ before, since, enough, resembling, byChance, bounds, isLower }: Terms) {
  const [a, b] = [before.readings, since.readings];
  const isTyped = `AND(COUNT(${a})=0,ISNUMBER(${before.mean}))`;
  // The test itself needs two readings a side, whatever is asked for.
  const fewest = `MAX(2,${bounds.fewestReadings})`;
  const varies = `OR(MAX(${a})>MIN(${a}),MAX(${b})>MIN(${b}))`;
  const isTested = `ISNUMBER(${resembling})`;
  const terms = [before, since].map(seriesOf);
  const resemblance = (series: typeof terms) => resemblanceFormula(series, bounds.mostResembling);
  const effective = { before: before.worth, since: since.worth };
  const figure = before.mean;
  const againstTyped = oneSampleChanceFormula({ since: b, figure, effective: since.worth });
  const againstReadings = welchChanceFormula({ before: a, since: b, effective });
  return {
    enough: `IF(IF(${isTyped},COUNT(${b})>=${bounds.fewestAgainstTyped},MIN(COUNT(${a}),COUNT(${b}))>=${fewest}),1,0)`,
    resembling: `
      IF(${enough}=1,
        IF(${varies}, IF(COUNT(${a})=0, ${resemblance(terms.slice(1))}, ${resemblance(terms)}), 0),
        "")`,
    worthBefore: `IF(AND(${isTested}, COUNT(${a})>0), ${effectiveCountFormula(a, resembling, bounds.fewestEffective)}, "")`,
    worthSince: `IF(${isTested}, ${effectiveCountFormula(b, resembling, bounds.fewestEffective)}, "")`,
    byChance: `
      IF(${isTested},
        IF(COUNT(${a})=0,
          ${orConstant(againstTyped, figure, b)},
          ${orConstant(againstReadings, a, b)}),
        "")`,
    word: `IF(AND(${isTested}, COUNT(${a})=0), ${textLiteral(baselineEstimated)}, "")&${kpiEvidenceFormula({
      isTooFew: `NOT(${isTested})`,
      chance: byChance,
      noiseAbove: bounds.chance,
      before: figure,
      since: since.mean,
      higherIsBetter: `NOT(${isLower})`,
    })}`,
  };
}

const seriesOf = ({ readings, readingsFromSecond, off }: Side) => ({
  readings,
  neighbours: `SUMPRODUCT((${readingsFromSecond}<>"")*${off.toLastButOne}*${off.fromSecond})`,
});
