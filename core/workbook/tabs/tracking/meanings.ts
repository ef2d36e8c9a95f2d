/* What docs/workbook.md says of the cells and columns of this tab, where their declarations say too little. */

/** What the rows come to. The pilot's figures stand beside those of all workflows, and share their meanings. */
const sums = {
  workflow: 'Whose rows these are',
  problem: 'The first thing that keeps the sums from being figures; blank where there is none',
  rows: 'How many of its rows count',
  first: 'Monday of the first week with a row that counts',
  last: 'Monday of the last one',
  lastDay: 'The Sunday of that week',
  weeks: 'All calendar weeks between them, those without a row too',
  gross: 'Hours saved × redirected × AIR_HourlyRate + other value',
  believed: 'The same × AIR_Confidence',
  incidents:
    'Costs on Risks from the first tracked Monday to the last tracked day, in full: confidence does not apply. 0 where there is no tab Risks',
  value: 'At your confidence, less incidents. Like QUALITY_ADJUSTED_VALUE()',
  once: 'Lines of Costs that come once and whose month has begun by the last tracked day, in full. Month 0 has been paid by any day',
  planShare:
    'The total over the horizon of the monthly and yearly lines / (AIR_Months × 52 / 12), start, end and growth spread evenly',
  plan: 'Weeks × a week of the plan',
  adjusted:
    "For each row with spend or hours typed, what was typed less a week of the plan of its own workflow; only the first such row of a week takes the plan's share away",
  cost: 'One-off costs so far + all weeks as planned + typed less planned',
  net: 'Value - cost',
  roi: '(value - cost) / cost; `no cost` where the cost is 0. Like AI_ROI()',
  ratio: 'Value / cost. Like BENEFIT_COST_RATIO()',
  payback:
    'The first week with a row in which value so far is at least cost so far, counted from the first tracked week; else `not yet`. It may fall behind again later',
};
const ofAll = Object.fromEntries(Object.entries(sums).map(([key, meaning]) => [`ofAll.${key}`, meaning]));

export const meanings = {
  shownValue: 'Of all workflows: at your confidence, less incidents. A dash until it is a figure',
  shownCost:
    'Of all workflows: one-off costs so far + all weeks as planned + typed less planned. A dash until it is a figure',
  shownWeeks: 'All calendar weeks from the first tracked one to the last, those without a row too',
  shownPayback:
    'The first tracked week in which value so far covers cost so far, counted from the first. A dash until it does',
  shownROI: '(value - cost) / cost; a dash where the cost is 0. Like AI_ROI()',
  shownNet: 'Value - cost',
  'log.week': 'Any other day counts as the Monday of its week. Blank: line to complete',
  'log.workflow': "One of Start's. Blank: of no workflow; counts in the total",
  'log.phase': 'Nothing is computed from it',
  'log.team': 'In your words; nothing is computed from it',
  'log.hours': 'What is left after rework. Blank: no hours',
  'log.redirected': 'Blank: AIR_Redirected',
  'log.usedFor': 'In your words; nothing is computed from it',
  'log.otherValue': 'Only what is owed to AI, revenue at its margin. Blank: nothing',
  'log.volume': 'Tasks done. Blank: no defect rate',
  'log.errors': 'How many, for the defect rate. Blank: 0',
  'log.reworkHours': 'Kept to be read; nothing is computed from it',
  'log.wrongOutput': 'How many, for the defect rate. Blank: 0',
  'log.policyViolation': 'How many, for the defect rate. Blank: 0',
  'log.compliance': 'How many, for the defect rate. Blank: 0',
  'log.customerFacing': 'How many, for the defect rate. Blank: 0',
  'log.active': 'People who used it. Blank: no adoption of this row',
  'log.licensed': 'People who could have. Blank: no adoption of this row',
  'log.spend':
    'What the week really cost, all of it. All three of spend, review and upkeep blank: the week costs its share of the plan; else 0',
  'log.reviewHours': 'Hours of review, priced at AIR_HourlyRate',
  'log.upkeepHours': 'Hours of upkeep, priced at AIR_HourlyRate',
  'log.status': '`counts`, `no value typed`, or `complete: redirected` where something is missing',
  'log.value':
    'Of this row: (hours saved × redirected × AIR_HourlyRate + other value) × AIR_Confidence. Like TIME_SAVED_VALUE()',
  'log.cost': "What was typed, else its workflow's week of the plan",
  'log.valueSoFar': "Everything by the end of that row's week, by date, whatever the order of the rows",
  'log.costSoFar': 'The same of the cost, one-off costs and weeks without a row included',
  'log.adoption': 'Active / licensed; `check users` where there are more active ones. Like ADOPTION_RATE()',
  'log.defectRate': '(errors + the four classes) / volume',
  'log.note': 'In your words; nothing is computed from it',
  ...ofAll,
} as const satisfies Readonly<Record<string, string>>;
