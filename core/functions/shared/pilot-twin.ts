import { textLiteral } from '../../cells/wording.ts';
import { thresholds } from '../../finance/verdict.ts';
import type { Term } from '../../function-kit/twin/term.ts';
import { isBlankTest, isFalseTest, written } from '../../function-kit/twin/terms.ts';
import type { TwinFormula } from '../../function-kit/twin/twin.ts';
import {
  baselineEstimated,
  evidence,
  evidenceTexts,
  isEstimatedFormula,
} from '../../methods/kpi-evidence.ts';
import { provisional, withoutVerdict } from '../../methods/pilot-rules.ts';
import {
  isAdoptionLow,
  isEarning,
  losingVerdictFormula,
  payingVerdictFormula,
  pilotVerdictFormula,
} from '../../methods/pilot-verdict.ts';

interface PilotTerms {
  days: Term;
  roi_low: Term;
  roi_likely: Term;
  baseline_weeks: Term;
  kpi_evidence: Term;
  adoption: Term;
  guardrail_ok: Term;
  tool_fits: Term;
  process_ready: Term;
  run_rate: Term;
}

/** The verdict table as one formula; row 1 stands before all that is checked. */
export const pilotTwin = {
  first: ({ guardrail_ok }: PilotTerms) =>
    guardrail_ok.constant === null || guardrail_ok.constant === true
      ? null
      : { condition: isFalseTest(guardrail_ok), formula: textLiteral(withoutVerdict.guardrail) },
  where: ({ kpi_evidence }: PilotTerms): string[] => {
    const e = written(kpi_evidence);
    return [`OR(${['', ...evidenceTexts].map((word) => `${e}=${textLiteral(word)}`).join(',')})`];
  },
  formula: (t: PilotTerms): TwinFormula => {
    const [days, low, likely] = [written(t.days), written(t.roi_low), written(t.roi_likely)];
    const [weeks, e, adoption] = [written(t.baseline_weeks), written(t.kpi_evidence), written(t.adoption)];
    const isAdoptionUnknown = `OR(${isBlankTest(t.adoption)},${adoption}=0)`;
    const adoptionNeeded = `${thresholds.adoption}`;
    const isUnder = (needed: number) => `ROUND(${days},9)<${needed}`;
    return pilotVerdictFormula({
      hasNoBaseline: `OR(${isBlankTest(t.baseline_weeks)},${weeks}=0)`,
      hasNoMoney: `OR(${isBlankTest(t.roi_low)},${isBlankTest(t.roi_likely)},AND(ROUND(N(${low}),9)=0,ROUND(N(${likely}),9)=0))`,
      contradiction: [`ROUND(${low}-${likely},9)>0`, 'NA()'],
      baselineWeeks: weeks,
      weeksNeeded: `${thresholds.baselineWeeks}`,
      isEarly: isUnder(thresholds.earlyDays),
      roiLikely: likely,
      paying: payingVerdictFormula({
        evidence: e,
        isEvidenceUnknown: `OR(${e}="",${e}=${textLiteral(evidence.tooFew)})`,
        roiLow: low,
        adoption,
        isAdoptionUnknown,
        adoptionNeeded,
      }),
      losing: losingVerdictFormula({
        isAdoptionLow: `IF(${isAdoptionUnknown},FALSE(),${isAdoptionLow(adoption, adoptionNeeded)})`,
        isProcessUnready: isFalseTest(t.process_ready),
        isToolUnfit: isFalseTest(t.tool_fits),
        isEarning: t.run_rate.constant === null ? 'FALSE()' : isEarning(written(t.run_rate)),
      }),
      prefix: `IF(${isEstimatedFormula(e)},${textLiteral(baselineEstimated)},IF(${isUnder(thresholds.provisionalDays)},${textLiteral(provisional)},""))`,
    });
  },
};
