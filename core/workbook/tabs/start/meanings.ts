/* What docs/workbook.md says of the cells and columns of this tab, where their declarations say too little. */

export const meanings = {
  'workflows.name':
    'The other tabs offer these in their lists. Blank: the lists have nothing to choose from; the totals do not need a workflow',
  'workflows.business': 'Who answers for what it brings',
  'workflows.process': 'Who answers for how the work is done, and reads the weekly figures',
  'workflows.technical': 'Who answers for the tool',
  workflows: '`check` where one is typed below the last row that is read',
  'workflows.advice': 'What to do about it',
  hourlyRate: 'How the input stands on Assumptions',
  redirected: 'How the input stands on Assumptions',
  weeks: 'How the input stands on Assumptions',
  confidence: 'How the input stands on Assumptions',
  attribution: 'How the input stands on Assumptions',
  rampWeeks: 'How the input stands on Assumptions',
  discountRate: 'How the input stands on Assumptions',
  months: 'How the input stands on Assumptions',
  setup: '`filled` as soon as one line of that category on Costs counts; its quantity may be 0',
  training: '`filled` as soon as one line of that category on Costs counts; its quantity may be 0',
  upkeep: '`filled` as soon as one line of that category on Costs counts; its quantity may be 0',
  costs: '`missing` where no line counts yet, or one is to complete',
  value: '`missing` where no line counts yet, or one is to complete',
  'hourlyRate.advice': 'The next step for an input of Assumptions',
  'setup.advice': 'The next step for a category of cost',
  'costs.advice': 'What Costs says is to complete first',
  'value.advice': 'What Value says is to complete first',
  missing: 'How many are `missing` or `check`',
} as const satisfies Readonly<Record<string, string>>;
