import { textLiteral } from '../../cells/wording.ts';
import { type Line, lastFilled, lineOf } from '../../function-kit/twin/range.ts';
import { areRanges, holdsNoError } from '../../function-kit/twin/samples.ts';
import type { Term } from '../../function-kit/twin/term.ts';
import { plainText, written } from '../../function-kit/twin/terms.ts';
import type { TwinFormula } from '../../function-kit/twin/twin.ts';
import { baselineEstimated, evidenceNeeds, kpiEvidenceFormula } from '../../methods/kpi-evidence.ts';
import {
  effectiveCountFormula,
  errorFormula,
  oneSampleChanceFormula,
  orConstant,
  resemblanceFormula,
  welchChanceFormula,
} from '../../methods/resembling.ts';

interface EvidenceTerms {
  baseline_series: Term;
  current_series: Term;
  higher_is_better: Term;
  typed_baseline: Term;
}

/** KPI_EVIDENCE as one formula: neighbours are cells beside each other, so that only blanks at the end are passed over. */
export const evidenceTwin = {
  where: ({ baseline_series, current_series }: EvidenceTerms): string[] =>
    [baseline_series, current_series].flatMap((term) => [holdsNoError(term), ...hasNoGap(term)]),
  formula: (given: EvidenceTerms): TwinFormula => {
    const [before, since] = [lineOf(given.baseline_series), lineOf(given.current_series)];
    if (!areRanges(given.baseline_series, given.current_series) || !before || !since) return null;
    const higherIsBetter = plainText(given.higher_is_better);
    const measured = againstReadings(before, since, higherIsBetter);
    if (given.typed_baseline.constant === null) return measured;
    const typed = written(given.typed_baseline);
    return `IF(AND(COUNT(${before.text})=0,ISNUMBER(${typed})),${againstTyped(typed, since, higherIsBetter)},${measured})`;
  },
};

function hasNoGap(term: Term): string[] {
  const line = lineOf(term);
  return line && line.length > 1 ? [`COUNT(${line.text})=${lastFilled(line)}`] : [];
}

const seriesOf = (line: Line) => ({ readings: line.text, neighbours: neighboursOf(line) });

/** Past the last reading a product counts nothing. */
function neighboursOf(line: Line): string {
  if (line.length < 2) return '0';
  const [each, next] = [line.part(1, line.length - 1), line.part(2, line.length - 1)];
  const middle = `AVERAGE(${line.text})`;
  return `SUMPRODUCT((${each}-${middle})*(${next}-${middle})*(${next}<>""))`;
}

/** The mean with its error, where neighbours resemble each other so. */
function meanOf(line: Line, resembling: string) {
  const worth = effectiveCountFormula(line.text, resembling);
  return { mean: `AVERAGE(${line.text})`, error: `(${errorFormula(line.text, worth)})`, worth };
}

function againstReadings(before: Line, since: Line, higherIsBetter: string) {
  const resembling = resemblanceFormula([seriesOf(before), seriesOf(since)]);
  const [one, other] = [meanOf(before, resembling), meanOf(since, resembling)];
  return kpiEvidenceFormula({
    isTooFew: `MIN(COUNT(${before.text}),COUNT(${since.text}))<${evidenceNeeds.fewestReadings}`,
    chance: orConstant(welchChanceFormula(one, other), before.text, since.text),
    noiseAbove: `${evidenceNeeds.chance}`,
    before: one.mean,
    since: other.mean,
    higherIsBetter,
  });
}

function againstTyped(typed: string, since: Line, higherIsBetter: string) {
  const isTooFew = `COUNT(${since.text})<${evidenceNeeds.fewestAgainstTyped}`;
  const found = meanOf(since, resemblanceFormula([seriesOf(since)]));
  const word = kpiEvidenceFormula({
    isTooFew,
    chance: orConstant(oneSampleChanceFormula(found, typed), typed, since.text),
    noiseAbove: `${evidenceNeeds.chance}`,
    before: typed,
    since: found.mean,
    higherIsBetter,
  });
  return `IF(${isTooFew},"",${textLiteral(baselineEstimated)})&${word}`;
}
