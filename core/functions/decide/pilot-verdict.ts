import { numError, valueError } from '../../cells/cell.ts';
import { numberInWords } from '../../cells/wording.ts';
import { roundTo } from '../../finance/round-to.ts';
import { define } from '../../function-kit/define.ts';
import { flag } from '../../function-kit/inputs/flag.ts';
import { lazy, orBlankCell, orNull, withDefault } from '../../function-kit/inputs/modifiers.ts';
import { fraction, number, signed } from '../../function-kit/inputs/number.ts';
import { text } from '../../function-kit/inputs/text.ts';
import { baselineEstimated, type Evidence, evidence, evidenceTexts } from '../../methods/kpi-evidence.ts';
import { ifLosing, ifPaying, provisional, withoutVerdict } from '../../methods/pilot-rules.ts';
import { pilotTwin } from '../shared/pilot-twin.ts';
import { missingData, verdict } from '../shared/pilot-verdict-of.ts';

/** What KPI_EVIDENCE said, and whether against a typed baseline; null where it can have said no such thing. */
function evidenceIn(text: string): { word: Evidence; isEstimated: boolean } | null {
  const said = evidenceTexts.find((each) => each.toLowerCase() === text.toLowerCase());
  const word = Object.values(evidence).find((each) => said?.endsWith(each));
  return said && word ? { word, isEstimated: said.startsWith(baselineEstimated) } : null;
}

export const pilotVerdict = define({
  name: 'PILOT_VERDICT',
  summary:
    'Scale, keep measuring, redesign or stop, with the reason; no verdict before there is enough data.',
  keywords: [
    'pilot',
    'verdict',
    'scale or stop',
    'go or no go',
    'continue',
    'stop',
    'decision',
    'proof of concept',
  ],
  inputs: {
    days: lazy(number({ description: 'Days of use measured so far.', unit: 'days' })),
    roi_low: lazy(
      orBlankCell(signed({ description: 'The low of the ROI it is on course for.', unit: 'ratio' })),
    ),
    roi_likely: lazy(
      orBlankCell(signed({ description: 'The ROI that it is on course for at the horizon.', unit: 'ratio' })),
    ),
    baseline_weeks: lazy(orNull(number({ description: 'Weeks measured before the start.', unit: 'weeks' }))),
    kpi_evidence: lazy(
      orNull(text({ description: 'What KPI_EVIDENCE says: better, worse, noise or too few.' })),
    ),
    adoption: lazy(
      orNull(fraction({ description: 'The share of people who really use it; 0 is not known.' })),
    ),
    guardrail_ok: orNull(
      flag({
        description: 'FALSE where quality fell below the limit, or after a severe incident or breach.',
      }),
    ),
    tool_fits: lazy(
      withDefault(true, flag({ description: 'FALSE where the tool cannot do the task well.' })),
    ),
    process_ready: lazy(
      withDefault(true, flag({ description: 'FALSE where the work itself must change first.' })),
    ),
    run_rate: lazy(
      orNull(
        signed({
          description:
            'What it earns a week now, running cost off; one-off costs are spent and do not count.',
          unit: 'money a week',
        }),
      ),
    ),
  },
  result: {
    kind: 'text',
    description: `"${ifPaying.otherwise}", or "Keep measuring", "Redesign", "Keep, do not expand", "${ifLosing.otherwise}", "Not enough data" and why; from day 60 to 89 "${provisional}" before it`,
  },
  compute: (given) => {
    if (given.guardrail_ok === false) return withoutVerdict.guardrail;
    const text = given.kpi_evidence();
    const said = text === null ? null : evidenceIn(text);
    if (text !== null && said === null) {
      const words = Object.values(evidence).join(', ');
      throw valueError(`kpi_evidence must be one of ${words}, got text '${text.slice(0, 40)}'`);
    }
    const facts = {
      days: given.days(),
      roiLow: given.roi_low(),
      roiLikely: given.roi_likely(),
      baselineWeeks: given.baseline_weeks(),
      evidence: said?.word ?? null,
      baselineEstimated: said?.isEstimated ?? false,
      adoption: given.adoption(),
      toolFits: given.tool_fits(),
      processReady: given.process_ready(),
      runRate: given.run_rate(),
    };
    const missing = missingData(facts);
    if (missing !== null) return missing;
    const [low, likely] = [facts.roiLow ?? 0, facts.roiLikely ?? 0];
    if (roundTo(low - likely, 9) > 0) {
      throw numError(
        `roi_low (${numberInWords(low)}) must not be more than roi_likely (${numberInWords(likely)})`,
      );
    }
    return verdict(facts);
  },
  errors: [
    '#NUM! where roi_low is more than roi_likely, or days is below 0',
    '#VALUE! where days is blank, or kpi_evidence is another word',
    'None of these where guardrail_ok is FALSE: that stops it on any day',
  ],
  examples: [
    { arguments: [120, 0.8, 2.1, 6, 'better', 0.7, true], gives: 'Scale' },
    { arguments: [120, -0.1, 0.9, 6, 'better', 0.7], gives: 'Keep measuring: uncertain' },
    { arguments: [120, 0.8, 2.1, 6, 'noise', 0.7], gives: 'Keep measuring: noise' },
    { arguments: [120, 0.8, 2.1, 6, 'better', 0.3], gives: 'Keep measuring: adoption' },
    { arguments: [120, 0.8, 2.1, 6, 'worse', 0.7], gives: 'Redesign: money and measurement disagree' },
    { arguments: [120, -0.6, -0.3, 6, 'noise', 0.2], gives: 'Redesign: adoption' },
    {
      arguments: [120, -0.6, -0.3, 6, 'noise', 0.7, true, true, true, 400],
      gives: 'Keep, do not expand: it earns more than it runs on, but not its set-up',
    },
    { arguments: [21, -1, -0.9, 6, 'noise', 0.5], gives: 'Keep measuring: too early' },
    { arguments: [75, 0.8, 2.1, 6, 'better', 0.7], gives: 'Provisional: Scale' },
    {
      arguments: [120, 0.8, 2.1, 6, 'Provisional (baseline estimated): better', 0.7],
      gives: 'Provisional (baseline estimated): Scale',
    },
    { arguments: [10, 3, 5, 6, 'better', 0.9, false], gives: 'Stop: guardrail' },
    { arguments: [120, 2, 1, 6], gives: { error: '#NUM!' } },
    { arguments: [120, 1, 2, 6, 'fine'], gives: { error: '#VALUE!' } },
  ],
  source:
    'A decision table, the first row that holds: enough data first, then money, evidence and adoption together.',
  notes: [
    'It scales only with roi_low above 0, kpi_evidence "better" and adoption of 50% or more.',
    'Of evidence against a typed baseline, "Provisional (baseline estimated)" stands before the verdict.',
    'Adoption 0, and roi figures that are both 0, count as not measured: a blank cell may arrive as 0.',
    'A blank guardrail_ok stops nothing; a blank tool_fits or process_ready counts as TRUE; a blank run_rate is not above 0.',
  ],
  twin: pilotTwin,
});
