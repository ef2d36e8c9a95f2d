import { notAvailableError } from '../../cells/cell.ts';
import { roundTo } from '../../finance/round-to.ts';
import { thresholds } from '../../finance/verdict.ts';
import { define } from '../../function-kit/define.ts';
import { flag } from '../../function-kit/inputs/flag.ts';
import { fraction, number, signed } from '../../function-kit/inputs/number.ts';

const notMeasured = () => notAvailableError('not measured: roi is 0, or its cell is blank');

export const roiDiagnosis = define({
  name: 'ROI_DIAGNOSIS',
  summary: 'The likeliest reason why it does not pay yet.',
  inputs: {
    roi: signed({ description: 'The ROI so far.', unit: 'ratio', blank: notMeasured }),
    days: number({ description: 'Days since it began.', unit: 'days' }),
    adoption: fraction({ description: 'The share of people who really use it.' }),
    tool_fits: flag({ description: 'FALSE where the tool cannot do the task well.' }),
    process_ready: flag({ description: 'FALSE where the work itself must change first.' }),
  },
  result: {
    kind: 'text',
    description:
      '"Positive", "Window too short" (under 60 days), "Process not ready", "Tool does not fit", "Low adoption" (under 50%) or "Costs exceed value"',
  },
  compute: ({ roi, days, adoption, tool_fits, process_ready }) => {
    const gain = roundTo(roi, 9);
    if (gain === 0) throw notMeasured();
    if (gain > 0) return 'Positive';
    if (roundTo(days, 9) < thresholds.earlyDays) return 'Window too short';
    if (!process_ready) return 'Process not ready';
    if (!tool_fits) return 'Tool does not fit';
    return roundTo(adoption, 9) < thresholds.adoption ? 'Low adoption' : 'Costs exceed value';
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
      `IF(ROUND(${roi},9)>0,"Positive",IF(ROUND(${days},9)<${thresholds.earlyDays},"Window too short",IF(NOT(${process_ready}),"Process not ready",` +
      `IF(NOT(${tool_fits}),"Tool does not fit",IF(ROUND(${adoption},9)<${thresholds.adoption},"Low adoption","Costs exceed value")))))`,
  },
});
