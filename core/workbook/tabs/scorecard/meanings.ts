/* What docs/workbook.md says of the cells and columns of this tab, where their declarations say too little. */

export const meanings = {
  'candidates.rank': 'By score; ties share a rank',
  'candidates.workflow': 'A workflow that may be given to AI',
  'candidates.problem': 'What is wrong with it today',
  'candidates.owner': 'Who would answer for it',
  'candidates.volume': 'How often it is done',
  'candidates.impact': '5 is the most impact',
  'candidates.effort': '5 is the most effort',
  'candidates.risk': '5 is the most risk',
  'candidates.data': '5 is the best data',
  'candidates.time': '5 is the fastest',
  'candidates.score':
    '(mean of impact, 6 - effort, 6 - risk, data and time, less 1) / 4 × 100; `score 3 of 5` where scores are missing, `1 to 5 only` where one is outside. Like USE_CASE_SCORE()',
  'candidates.feasibility': 'Mean of 6 - effort, 6 - risk, data, time',
  'candidates.quadrant':
    'Impact and feasible over the cut: `Do first`; impact alone `Plan`; feasible alone `Fill in`; neither `Skip`. Like USE_CASE_QUADRANT()',
  'candidates.why': 'In your words',
  'candidates.previous': 'Typed by hand when the scores change',
  'candidates.changed': 'In your words',
  'candidates.delivery': 'What was chosen',
  'candidates.recommended': 'What Buy or build recommends for a workflow of the same name',
  'candidates.outcome': 'What is to be better',
  'candidates.metric': 'By which figure one will know',
  'candidates.date': 'When it was scored',
  'backlog.order': 'Place on the list',
  'backlog.workflow': 'The first five in order of rank, without those to skip',
  'backlog.quadrant': 'Of that candidate',
  'backlog.who': 'Who takes it up',
  'backlog.day': 'By when',
  'backlog.outcome': 'Of that candidate',
  cut: 'A score over it is high',
} as const satisfies Readonly<Record<string, string>>;
