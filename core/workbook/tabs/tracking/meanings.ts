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
  leftOut: 'Rows after AIR_AsOf, and for the pilot those whose week ends before its start',
  gross: 'Hours saved × redirected × AIR_HourlyRate + other value',
  value: 'Each row × AIR_TrackedConfidence; what a row takes away counts in full',
  taken: 'Rows below 0, which no doubt makes smaller',
  once: 'Lines of Costs that come once and whose month has begun by the last tracked day, in full. Month 0 has been paid by any day; months here are a twelfth of 52 weeks',
  plan: 'Each calendar week at the running cost of the month of the plan into which its Monday falls, a yearly charge spread over the twelve months from its own on; weeks after the horizon as its last month',
  adjusted:
    'What was typed of spend, review and upkeep less what the plan has for it, spread over the weeks that it covers; the part after the last tracked week waits. Hours replace the planned hours of review and upkeep alone, spend all the rest of its workflow; of several rows of a week and workflow the first takes the plan away',
  incidents:
    'Costs on Risks from the first tracked Monday to the last tracked day, in full. 0 where there is no tab Risks',
  cost: 'One-off costs so far + all weeks as planned + typed less planned + incidents',
  typed: 'How much of the cost rests on what was typed and not on the plan',
  net: 'Value - cost',
  roi: '(value - cost) / cost; `no cost` where the cost is 0. Like AI_ROI()',
  ratio: 'Value / cost. Like BENEFIT_COST_RATIO()',
  payback:
    'The first calendar week, counted from the first tracked one, from which value so far has not fallen below cost so far again; else `not yet`',
  elapsed: 'Days from the start to the last tracked one / (364 / 12), from 0 to the horizon',
  planValue:
    'What the schedule has by then at AIR_Confidence: whole months, the share of the one that has begun, and what comes once in months that have',
  planCost: 'The same of the costs, yearly charges spread',
  runWeeks: 'The last 8 calendar weeks; all, where there are fewer; blank under 4',
  runValue: 'Their value / their number',
  runTaken: 'Rows below 0 of these weeks / their number',
  runCost:
    'The planned running cost of the last tracked week + (typed less planned + incidents) / all calendar weeks',
  runNet: 'Value less running cost of a week: one-off costs are spent and do not count',
  weeksLeft: 'From the last tracked day to the end of the horizon',
  laterCost: 'All costs of the schedule less those of the plan to date',
  courseValue: 'Value so far + value of a week, lately × weeks left',
  courseTaken: 'Taken away so far, and of a week, lately × weeks left',
  courseCost:
    'Cost so far + planned costs still to come + (typed less planned + incidents) a week × weeks left',
  onCourse: '(value - cost) / cost at the horizon, if it goes on as lately',
  spreadFrom: 'The last 26 weeks with rows',
  spreadWeeks: 'How many they are; under 4 nothing is known',
  spread: 'Standard deviation of their value',
  lowValue:
    "The same as on course for, with the value of a week lowered by Student's t (90%, one side) × spread / square root of the weeks",
  highCost: 'The same with the planned costs still to come as dear as the high costs of the plan',
  low: 'Return of the two, never above that on course for. What was tracked is not made uncertain again',
};
const ofAll = Object.fromEntries(Object.entries(sums).map(([key, meaning]) => [`ofAll.${key}`, meaning]));

export const meanings = {
  'ofAll.approvedElapsed': 'From the start and to the horizon that were approved',
  'ofAll.costToDate': 'By the costs as they are planned now; what is still to come is the rest of them',
  shownValue: 'Of all workflows: at your tracked confidence. A dash until it is a figure',
  shownCost:
    'Of all workflows: one-off costs so far + all weeks as planned + typed less planned + incidents. A dash until it is a figure',
  shownWeeks: 'All calendar weeks from the first tracked one to the last, those without a row too',
  shownPayback:
    'The week from which value so far has not fallen below cost so far again, counted from the first tracked one. A dash until then',
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
    'What was paid, in place of the plan of its workflow but for hours of review and upkeep. Blank: as planned',
  'log.covers': 'The weeks of which it takes the place of the plan: 1, 52/12 or 52. Blank: Week',
  'log.reviewHours':
    'Hours of review, priced at AIR_HourlyRate, in place of those planned. Blank: as planned',
  'log.upkeepHours':
    'Hours of upkeep, priced at AIR_HourlyRate, in place of those planned. Blank: as planned',
  'log.status':
    '`counts`, `no value typed`, `after the as-of day`, or `complete: redirected` where something is missing',
  'log.value':
    'Of this row: (hours saved × redirected × AIR_HourlyRate + other value) × AIR_TrackedConfidence. Like TIME_SAVED_VALUE()',
  'log.cost': "What was typed, else its workflow's week of the plan",
  'log.valueSoFar': "Everything by the end of that row's week, by date, whatever the order of the rows",
  'log.costSoFar': 'The same of the cost, one-off costs and weeks without a row included',
  'log.adoption': 'Active / licensed; `check users` where there are more active ones. Like ADOPTION_RATE()',
  'log.defectRate': '(errors + the four classes) / volume',
  'log.note': 'In your words; nothing is computed from it',
  ...ofAll,
} as const satisfies Readonly<Record<string, string>>;
