import { namedRows } from '../../declare/rows.ts';
import { inCurrency } from '../../model/page.ts';
import { effort } from './effort.ts';
import { figureColumns, typed } from './figure-columns.ts';

const money = { ...typed, format: 'money' } as const;

/** What it costs to do the same everywhere, and whether there is money for it. */
export const scaling = namedRows(`B${effort.nextRow + 2}`, 'figure', figureColumns, {
  cost: { what: { content: inCurrency('Cost of scaling') }, figure: money },
  budget: { what: { content: inCurrency('Budget left') }, figure: money },
  state: {
    what: 'Does it fit the budget?',
    figure: {
      style: 'status',
      formula: `
        IF(COUNT({scaling.cost}, {scaling.budget})=2,
          IF({scaling.cost}<={scaling.budget}, "fits", "over budget"),
          "not known")`,
    },
    note: 'over budget, Scale becomes "Scale later"',
  },
});
