import { placeOfKey } from '../keys.ts';
import type { Content } from '../model/tab.ts';
import { assumedRedirected, type FirstAnswers, type HourWorth } from './answers.ts';

/** Where each answer stands in the workbook. The day of the start is one of the options of every workbook. */
export const contentsOf = (answers: FirstAnswers): Readonly<Record<string, Content>> => ({
  ...rateOf(answers.hourWorth),
  'assumptions.redirected': assumedRedirected.share,
  'assumptions.redirected.source': assumedRedirected.source,
  'costs.lines.quantity.1': 1,
  'costs.lines.price.1': answers.costAMonth,
  'costs.lines.quantity.2': answers.setupHours,
  'costs.lines.quantity.3': answers.trainingHours,
  'value.lines.quantity.1': answers.hoursSavedAWeek,
  'value.lines.evidence.1': 'Estimated',
});

/** The helper on Assumptions goes on working the rate out, so that its parts can be checked. */
function rateOf(worth: HourWorth): Readonly<Record<string, Content>> {
  switch (worth.from) {
    case 'rate':
      return { 'assumptions.hourlyRate': worth.hourlyRate };
    case 'pay':
      return {
        'assumptions.yearlyPay': worth.yearlyPay,
        'assumptions.hourlyRate': reference('assumptions.loadedRate'),
        'assumptions.hourlyRate.source': 'Loaded rate, worked out below',
      };
    case 'revenue':
      return {
        'assumptions.yearlyRevenue': worth.yearlyRevenue,
        'assumptions.ownerHours': worth.ownerHours,
        'assumptions.hourlyRate': reference('assumptions.ownerRate'),
        'assumptions.hourlyRate.source': "Owner's rate, worked out below",
      };
  }
}

const reference = (key: string): Content => ({ formula: `=${placeOfKey(key).at}` });
