/* What docs/workbook.md says of the cells and columns of this tab, where their declarations say too little. */

export const meanings = {
  sentence:
    'The verdict; an incident that is not tolerated stops it at once, whether a week is tracked or not. Like PILOT_VERDICT()',
  why: 'Where the pilot is heading, what its plan said, and what it has returned so far, at which belief',
  change: 'The nearest tracked confidence above and below yours at which the verdict would be another',
  facts:
    'Value and cost beside the plan to date, all workflows, the metric that decides (whether it was moving before the start, and another one of the workflow that got worse), adoption and days',
  workflow: "One of Start's; all figures of this tab are of it alone",
  scope: 'To be read; nothing is computed from it',
  start: "Where it is not the plan's. Blank: AIR_StartDate",
  end: 'To be read; nothing is computed from it',
  people: 'Who looks at what the AI does, and when',
  businessOwner: 'Who answers for what it brings',
  workflowOwner: 'Who answers for how the work is done',
  technicalOwner: 'Who answers for the tool',
  'thresholds.roi.measured': 'The ROI that the pilot is on course for',
  'thresholds.metric.measured':
    "Share of the way from the mean before to the target, in the pilot's phase. Like KPI_PROGRESS()",
  'thresholds.adoption.measured': 'Adoption, as below',
  'thresholds.incidents.measured': 'Incidents of this workflow on Risks from its start to "As of"',
  'thresholds.roi': 'Blank asks for nothing. Where the plan is approved, the one that was approved counts',
  'thresholds.metric': 'The same',
  'thresholds.adoption': 'The same',
  'thresholds.incidents': 'The same',
  'thresholds.roi.state':
    'Against the threshold as approved, where the plan was. `met`, `missed`, `not known`, or `none set` where the threshold is blank',
  'thresholds.metric.state': 'The same',
  'thresholds.adoption.state': 'The same',
  'thresholds.incidents.state': 'The same; met where there are no more than the threshold',
  'effort.hours': 'Together; not yet a cost',
  'effort.cost': 'It counts as cost only once it is a line of Costs',
  'scaling.cost': 'What it costs to do the same everywhere',
  'scaling.budget': 'What is left for it',
  'results.days':
    'From the start to the last tracked day of this workflow, or to "As of" if that is earlier, both days counted',
  'results.gross': 'As Tracking has it, of this workflow alone',
  'results.value': 'The same at AIR_TrackedConfidence; beside it, that share',
  'results.cost': 'As Tracking has it, of this workflow alone; beside it, how much of it was typed',
  'results.beyondHours':
    'Share of what its lines bring, in full and with their ramps, that is of another kind than time saved',
  'results.planValue': 'Of its own lines, by the last tracked day; beside it, how far the value is from it',
  'results.planCost': 'Of its own lines, by the last tracked day; beside it, how far the cost is from it',
  'results.onCourse':
    'ROI at the horizon, if it goes on as in the last weeks; what PILOT_VERDICT() takes as likely. Until it is known, the ROI so far under 60 days, then nothing',
  'results.withShared': 'The same with the cost of all lines of no workflow; Scale needs it above 0',
  'results.net': 'Value - cost',
  'results.roi': 'Measured, of this workflow alone, as Tracking defines it. Like AI_ROI()',
  'results.roiLow': 'The same with a low value of a week and the high cost still to come; never above it',
  'results.ratio': 'Value / cost',
  'results.adoption':
    'Active of licensed users, together over the last four tracked weeks that have both. Like ADOPTION_RATE()',
  'results.baselineWeeks': '"Weeks before" of the metric that decides; 4 are needed',
  'results.source':
    'Reconstructed or Estimated make the verdict provisional, and so does a typed figure without readings',
  'results.metric': 'The first on Baseline that is',
  'results.evidence':
    'Of that metric, of the weeks marked Pilot on Baseline; of all weeks where none is marked. Like KPI_EVIDENCE()',
  'results.guardrail':
    '`exceeded` where an incident of this or of no workflow is `not tolerated` on Risks, whatever its date',
  'results.diagnosis':
    'The first that holds: `Positive` where ROI is over 0; `Window too short` under 60 days; `Process not ready`; `Tool does not fit`; `Low adoption`; `Costs exceed value`. Like ROI_DIAGNOSIS()',
  'results.weeksNeeded':
    '2 × (2.8 × s / (target - before))², rounded up, s being the standard deviation of the readings before. So many find the hoped effect four times in five. Never under 4',
  'due.weekly': 'The last of its kind in the log, else the start, plus 7 days. Like NEXT_REVIEW()',
  'due.monthly': 'The same plus 1 month. Like NEXT_REVIEW()',
  'due.quarterly': 'The same plus 3 months. Like NEXT_REVIEW()',
  'due.weekly.last': 'The latest of its kind in the log',
  'due.monthly.last': 'The latest of its kind in the log',
  'due.quarterly.last': 'The latest of its kind in the log',
  'due.state': '`overdue` before "As of", `due within a week` up to 7 days after it, else `later`',
  'reviews.date': 'The day of the review',
  'reviews.kind': 'The next one of its kind is counted from here',
  'reviews.changed': 'What was changed since the last review',
  'reviews.seen': 'In your words',
  'reviews.undo': 'The way back, should it prove wrong',
  'reviews.decision': 'In your words',
  'reviews.who': 'A name',
  'reviews.status':
    '`counts`, or `complete: date` where something is missing. Only reviews that count set the next dates',
} as const satisfies Readonly<Record<string, string>>;
