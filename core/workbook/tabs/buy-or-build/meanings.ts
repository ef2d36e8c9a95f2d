/* What docs/workbook.md says of the cells and columns of this tab, where their declarations say too little. */

export const meanings = {
  'block1.way': 'Service, Custom or Hybrid',
  'block1.upfront': 'Paid at the start. Blank: line to complete',
  'block1.monthly': 'Of the first month. Blank: line to complete',
  'block1.growth': 'Of the monthly cost',
  'block1.lockIn': '5 is free to leave',
  'block1.control': '5 is the most say in what it does',
  'block1.integration': '5 fits best with other systems',
  'block1.skill': '5 is all that it takes, in the house',
  'block1.partner': '5 is the best partner for it',
  'block1.cost1':
    'Over 12, 24 and 36 months: upfront + monthly × (1 + (1 + growth) + ... + (1 + growth)^(n - 1))',
  'block1.chosen': 'The same over the months to compare',
  'block1.score': '(mean of the five - 1) / 4 × 100; `3 of 5` where some are missing',
  'block1.crossover':
    'The first month by whose end it has cost no more than the service; `from the start`; `never in 36 months`. With growth it may become dearer again later. Without growth, compare BUY_OR_BUILD_MONTHS(), which gives parts of a month',
  'block1.status': '`counts`, or `complete: monthly` where something is missing',
  'line1.workflow': "One of Start's",
  'line1.months': 'How many months to compare',
  'line1.review': 'The day of the last review',
  'line1.advice':
    'Where at least two ways count, the cheapest over the chosen months, of equal ones the upper; but `Close: choose by fit` where another costs at most 20% more and has the higher score, both having all five',
  within: 'A dearer way is close within this share',
  chartOf: 'Which workflow the chart shows',
} as const satisfies Readonly<Record<string, string>>;
