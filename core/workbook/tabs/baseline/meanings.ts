/* What docs/workbook.md says of the cells and columns of this tab, where their declarations say too little. */

export const meanings = {
  'metrics.workflow': "One of Start's",
  'metrics.metric': 'Its name; a row without one says nothing',
  'metrics.unit': 'In your words: hours, euros, days, complaints',
  'metrics.direction': 'Which way is better. Blank: higher',
  'metrics.target': 'Where it is to get to',
  'metrics.decides':
    'Yes for the one metric of its workflow on which the verdict of Pilot hangs; of several the upper one decides',
  'metrics.before': 'Mean of the readings before; without any, the figure typed; else `no baseline`',
  'metrics.since': 'Mean of the readings since the start; else `not yet`',
  'metrics.change':
    '(since - before) / size of before, the sign turned where lower is better; `from 0` where before is 0. Like KPI_CHANGE()',
  'metrics.progress':
    '(since - before) / (target - before); `no target`, `at target` where target equals before. Like KPI_PROGRESS()',
  'metrics.status':
    '`Met` from 100% of the way, `On track` from 50%, `Behind` above 0, else `No better`; or what is missing: `complete: reading`, `No baseline`, `Not measured yet`, `No target`. Like KPI_STATUS()',
  'metrics.evidence':
    '`better`, `worse`, `noise`, or `too few` under 4 readings on either side; weeks that resemble each other count as fewer. Against a typed figure from 6 readings since on, after `Provisional (baseline estimated): `. Like KPI_EVIDENCE()',
  'metrics.weeks': 'Number of readings before, or the weeks typed',
  'metrics.enough':
    '`yes` from 4 weeks, else `no: 4 weeks needed`; and `it was moving before the start` where the readings before have a slope that chance gives in under 20%. Like BASELINE_STATUS()',
  'readings.before1': 'One a week before the start, oldest first',
  'readings.since1': 'One a week since the start, oldest first',
  phases:
    "Above each week since the start: the pilot's verdict takes the weeks of the phase Pilot. Blank is neither",
  'details.source': 'How the baseline came about; the last two make the verdict of Pilot provisional',
  'details.who': 'A name',
  'details.typedBefore':
    'For a metric without readings; as soon as there is one reading before the start, this does not count',
  'details.typedWeeks': 'The weeks of that figure',
  'details.pilot': 'Mean of the readings under weeks of the phase Pilot',
  'details.production': 'Mean of the readings under weeks of the phase Production',
  'details.lower':
    'The lower end of what was usual before: mean - 2.66 × mean moving range; `too few` under 3 readings, `no factor` where the 2.66 is gone. Like XMR_LIMITS()',
  'details.upper': 'The upper end of the same. Like XMR_LIMITS()',
  'details.groupBefore': 'Mean of a group that did not use AI, if there is one',
  'details.groupSince': 'Of the same group since the start',
  'details.beyond': 'The change, less the change of the group without AI; `no group` where there is none',
  'details.note': 'In your words',
  fewestWeeks: 'Fewer are no baseline for the verdict',
  fewestReadings: 'Fewer on either side: `too few`',
  fewestAgainstTyped: 'Fewer against a typed figure: `too few`',
  mostResembling: 'Short series tell no more of it',
  fewestEffective: 'However much its weeks resemble each other',
  movingChance: 'The p-value of the slope before, under which it was moving',
  chance: 'The p-value from which a change may be chance',
  onTrack: 'The share of the way from before to the target',
  limitFactor: 'How far from the mean the usual limits are',
  fewestForLimits: 'Fewer: no usual limits',
  meanwhile: 'In words: anything else that may have moved the figures',
  bottlenecks: 'In words: where the work waits',
  errors: 'In words: what goes wrong again and again',
  limits: 'In words: what the readings leave out',
  risk: 'In words: what may go wrong with the figures',
} as const satisfies Readonly<Record<string, string>>;
