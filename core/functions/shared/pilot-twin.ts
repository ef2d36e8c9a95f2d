import { thresholds } from '../../finance/verdict.ts';
import type { Term } from '../../function-kit/twin/term.ts';
import { isBlankTest, isFalseTest, written } from '../../function-kit/twin/terms.ts';
import type { TwinFormula } from '../../function-kit/twin/twin.ts';

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
}

/** The verdict table as one formula; row 1 stands before all that is checked. */
export const pilotTwin = {
  first: ({ guardrail_ok }: PilotTerms) =>
    guardrail_ok.constant === null || guardrail_ok.constant === true
      ? null
      : { condition: isFalseTest(guardrail_ok), formula: '"Stop: guardrail"' },
  where: ({ kpi_evidence }: PilotTerms): string[] => {
    const e = written(kpi_evidence);
    return [`OR(${e}="",${e}="better",${e}="worse",${e}="noise",${e}="too few")`];
  },
  formula: (t: PilotTerms): TwinFormula => {
    const [days, low, likely] = [written(t.days), written(t.roi_low), written(t.roi_likely)];
    const [weeks, e, adoption] = [written(t.baseline_weeks), written(t.kpi_evidence), written(t.adoption)];
    const isUnknown = `OR(${isBlankTest(t.adoption)},${adoption}=0)`;
    const isFew = `ROUND(${adoption},9)<${thresholds.adoption}`;
    const adopted = `IF(${isUnknown},"Keep measuring: adoption not known",IF(${isFew},"Keep measuring: adoption","Scale"))`;
    const known = `IF(${e}="noise","Keep measuring: noise",${adopted})`;
    const certain = `IF(OR(${e}="",${e}="too few"),"Keep measuring: KPI not known",${known})`;
    const right = `IF(ROUND(${low},9)<=0,"Keep measuring: uncertain",${certain})`;
    const paying = `IF(${e}="worse","Redesign: money and measurement disagree",${right})`;
    const tool = `IF(${isFalseTest(t.tool_fits)},"Stop: switch tool","Stop")`;
    const process = `IF(${isFalseTest(t.process_ready)},"Redesign: process first",${tool})`;
    const losing = `IF(IF(${isUnknown},FALSE(),${isFew}),"Redesign: adoption",${process})`;
    const rows = `IF(ROUND(${days},9)<${thresholds.provisionalDays},"Provisional: ","")&IF(ROUND(${likely},9)>0,${paying},${losing})`;
    const timely = `IF(ROUND(${days},9)<${thresholds.earlyDays},"Keep measuring: too early",${rows})`;
    const enough = `IF(ROUND(${weeks},9)<${thresholds.baselineWeeks},"Not enough data: baseline under 4 weeks",${timely})`;
    const ordered = `IF(ROUND(${low}-${likely},9)>0,NA(),${enough})`;
    const isUnmeasured = `OR(${isBlankTest(t.roi_low)},${isBlankTest(t.roi_likely)},AND(ROUND(N(${low}),9)=0,ROUND(N(${likely}),9)=0))`;
    const measured = `IF(${isUnmeasured},"Not enough data: value or cost",${ordered})`;
    return `IF(OR(${isBlankTest(t.baseline_weeks)},${weeks}=0),"Not enough data: baseline",${measured})`;
  },
};
