/* What docs/workbook.md says of the cells and columns of this tab, where their declarations say too little. */

export const meanings = {
  tabsState: 'Which tab was deleted; nothing can be said then',
  sentence: 'What the figures say, or what is missing first; once Tracking has rows, the verdict of Pilot',
  reasons: 'How much of the claim must be real; once Tracking has rows, the ROI so far beside the plan',
  forgottenCosts: 'Which of setup, training and upkeep are not in the costs yet',
  AIR_UpfrontCost: '"Once" of Costs',
  AIR_TotalCost: 'All charges over the horizon',
  AIR_MonthlyCost: '(AIR_TotalCost - AIR_UpfrontCost) / AIR_Months',
  AIR_GrossValue: 'All lines of Value over the horizon',
  AIR_Value:
    'What lines bring with their ramps × AIR_Confidence, less what lines take away: doubt makes no cost smaller',
  AIR_NetBenefit: 'AIR_Value - AIR_TotalCost',
  AIR_ROI: 'AIR_NetBenefit / AIR_TotalCost; on the page also as "times" from 1000%',
  AIR_BenefitCostRatio: 'AIR_Value / AIR_TotalCost',
  AIR_BreakEvenConfidence:
    '(AIR_TotalCost + what lines take away) / what they bring with their ramps; above 100% it does not pay even if all is real',
  AIR_PaybackWeeks:
    '52/12 × (k - 1 + shortfall after the charges of month k / (its value less its monthly costs)), k the first month of the plan that ends at or above zero after it was below; 0 where it never is below, #N/A where it stays below',
  AIR_PaybackDate: 'AIR_StartDate + 7 × AIR_PaybackWeeks, rounded up to a day',
  AIR_NPV: 'Sum over months k from 0: (value of month k - its costs) / (1 + AIR_DiscountRate)^(k/12)',
  AIR_DiscountedROI: 'AIR_NPV / costs of all months k / (1 + AIR_DiscountRate)^(k/12)',
  AIR_ROILow: 'Low value with high cost, at your confidence',
  AIR_ROIHigh: 'High value with low cost, at your confidence',
  AIR_AgreedROI:
    'Lines agreed or in budget with their ramps, in full, against AIR_TotalCost: agreement takes the place of confidence',
  AIR_CashROI: 'Lines marked Cash, at your confidence with their ramps, against AIR_TotalCost',
  AIR_CashOnCashROI: 'The same against the lines of cost that are not labour',
  AIR_MeasuredValue: 'Value at your confidence, less the cost of incidents',
  AIR_MeasuredCost: 'One-off costs so far, and for each week what was typed or else its share of the plan',
  AIR_MeasuredROI: '(AIR_MeasuredValue - AIR_MeasuredCost) / AIR_MeasuredCost',
  AIR_Verdict:
    'The verdict of Pilot, with thresholds and budget, once a row of Tracking counts; else, and always without the tab Pilot, "Forecast: nothing measured yet"',
  'published.meaning':
    'AIR_ROI against the range of the benchmark chosen: `Below`, `Within`, or `Above: check double counting`. Like BENCHMARK_POSITION()',
  trend:
    'The last six blocks of four weeks that have rows, the latest against those before. Like ROI_DRIFT()',
  measured: 'The measured value before confidence, after it, and less incidents',
  assumptionsState: '`complete` or the first thing to do',
  costsState: '`complete` or the first thing to do',
  categoriesState: 'Whether each of the three has a line that counts',
  valueState: '`complete` or the first thing to do',
  baselineState: 'Whether each metric has a baseline, and the shortest is long enough',
  measuredState: 'Tracking, with Costs and Risks as far as it needs them',
  'cards.roi': 'As planned',
  'cards.payback':
    'As planned, in weeks from the start; `not within it` where value does not cover cost within the horizon',
  'cards.presentValue': 'As planned',
  'cards.benefitCostRatio': 'As planned',
  'cards.roi.plan': 'At which confidence; from 1000% also how many times',
  'cards.payback.plan': 'The day on which it has paid back, or what is to be known of it',
  'cards.presentValue.plan': 'At which discount rate',
  'cards.benefitCostRatio.plan': 'What the ratio is',
  'cards.roi.measured':
    'AIR_MeasuredROI, and how many weeks there are from the first to the last tracked one',
  'cards.payback.measured':
    '"Value covers cost in week" of Tracking, counted from the first tracked week; or `not yet`',
  'cards.netBenefit.measured': 'AIR_MeasuredValue - AIR_MeasuredCost',
  'cards.totalCost.measured': 'AIR_MeasuredCost: of these weeks, beside a plan over the horizon',
  'cards.benefitCostRatio.measured': 'AIR_MeasuredValue / AIR_MeasuredCost',
  'justEnough.share': 'AIR_BreakEvenConfidence: a share, no return; `under 1%` where it is less',
  'justEnough.meaning': 'Of what it is a share, and whether all of the claim is enough',
  'moves.what': 'The inputs, the one that moves the return most on top',
  'moves.lower': 'The return with that input so much lower. Like ROI_SENSITIVITY()',
  'moves.higher': 'The return with that input so much higher',
  'workflows.workflow': 'Those of Start; "Of no workflow" shows what is left over, where there is something',
  'workflows.net': 'Its lines of Value at your confidence with the ramp, less its lines of Costs',
  'workflows.return': 'The same as a share of its costs; `no cost` where there is value and no cost',
} as const satisfies Readonly<Record<string, string>>;
