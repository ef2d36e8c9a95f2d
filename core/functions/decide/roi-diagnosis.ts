import { notAvailableError } from '../../cells/cell.ts';
import { roundTo } from '../../finance/round-to.ts';
import { thresholds } from '../../finance/verdict.ts';
import { define } from '../../function-kit/define.ts';
import { flag } from '../../function-kit/inputs/flag.ts';
import { fraction, number, signed } from '../../function-kit/inputs/number.ts';
import { isAdoptionLow } from '../../methods/pilot-verdict.ts';
import { diagnoses, roiDiagnosisFormula } from '../../methods/roi-diagnosis.ts';
import { decide } from '../../methods/rules.ts';

const { positive, early, processUnready, toolUnfit, adoptionLow } = diagnoses.rows;
const notMeasured = () => notAvailableError('not measured: roi is 0, or its cell is blank');

export const roiDiagnosis = define({
  name: 'ROI_DIAGNOSIS',
  summary: 'The likeliest reason why it does not pay yet.',
  keywords: ['diagnosis', 'why negative', 'why does it not pay', 'negative ROI', 'root cause', 'loss'],
  inputs: {
    roi: signed({
      description: 'The ROI that it is on course for at the horizon.',
      unit: 'ratio',
      blank: notMeasured,
    }),
    days: number({ description: 'Days since it began.', unit: 'days' }),
    adoption: fraction({ description: 'The share of people who really use it.' }),
    tool_fits: flag({ description: 'FALSE where the tool cannot do the task well.' }),
    process_ready: flag({ description: 'FALSE where the work itself must change first.' }),
  },
  result: {
    kind: 'text',
    description: `"${positive}", "${early}" (under 60 days), "${processUnready}", "${toolUnfit}", "${adoptionLow}" (under 50%) or "${diagnoses.otherwise}"`,
  },
  compute: ({ roi, days, adoption, tool_fits, process_ready }) => {
    const gain = roundTo(roi, 9);
    if (gain === 0) throw notMeasured();
    return decide(diagnoses, {
      positive: gain > 0,
      early: roundTo(days, 9) < thresholds.earlyDays,
      processUnready: !process_ready,
      toolUnfit: !tool_fits,
      adoptionLow: roundTo(adoption, 9) < thresholds.adoption,
    });
  },
  errors: ['#N/A "not measured" where roi is blank or 0', '#NUM! where days is below 0'],
  examples: [
    { arguments: [0.4, 30, 0.2, false, false], gives: 'Positive' },
    { arguments: [-0.4, 30, 0.2, false, false], gives: 'Window too short' },
    { arguments: [-0.4, 60, 0.2, false, false], gives: 'Process not ready' },
    { arguments: [-0.4, 60, 0.2, false, true], gives: 'Tool does not fit' },
    { arguments: [-0.4, 60, 0.49, true, true], gives: 'Low adoption' },
    { arguments: [-0.4, 60, 0.5, true, true], gives: 'Costs exceed value' },
    { arguments: [0, 60, 0.5, true, true], gives: { error: '#N/A' } },
    { arguments: [-0.4, 60, 0.5, 1, true], gives: { error: '#VALUE!' } },
  ],
  source:
    'The first cause that holds, in the order in which it pays to look: time, process, tool, people, cost.',
  twin: {
    where: ({ roi }) => [`ROUND(${roi},9)<>0`],
    formula: ({ roi, days, adoption, tool_fits, process_ready }) =>
      roiDiagnosisFormula({
        roi: `${roi}`,
        isEarly: `ROUND(${days},9)<${thresholds.earlyDays}`,
        isProcessUnready: `NOT(${process_ready})`,
        isToolUnfit: `NOT(${tool_fits})`,
        isAdoptionLow: isAdoptionLow(`${adoption}`, `${thresholds.adoption}`),
      }),
  },
});
