/* What docs/workbook.md says of the cells and columns of this tab, where their declarations say too little. */

export const meanings = {
  'rows.area': 'Data, workflow, technology, goals, team, vendor, budget or governance',
  'rows.question': 'One of 27',
  'rows.score': 'Blank: not scored, and no verdict of the whole',
  'rows.owner': 'Who mends it',
  'rows.due': 'By when',
  'rows.status': '`ready`, `to fix`, `not scored`, or `1 to 5 only`',
  'rows.note': 'In your words',
  'fixes.area': 'Of the lowest scores, of equal ones the upper first; only when every question has its score',
  'fixes.question': 'Of the same question',
  'fixes.score': 'Of the same question',
  'fixes.owner': 'Of the same question',
  'fixes.due': 'Of the same question',
  verdict:
    '`Wait` where the mean is under 2.5, or two or more scores are 1; else `Fix first` where any is 2 or lower; else `Ready`; until all are scored `12 of 27 scored`. Like READINESS_VERDICT()',
  score: '(mean - 1) / 4 × 100, when every question has its score. Like READINESS_SCORE()',
  fixUnder: 'Under which score a question is to fix',
} as const satisfies Readonly<Record<string, string>>;
