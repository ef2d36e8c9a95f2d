import { it } from 'vitest';
import { cellOf } from './support/by-key.ts';
import { blank, example, operationsOf } from './workbook/books.ts';
import { Book } from './workbook/ironcalc.ts';
import { kits } from '../core/workbook/kits.ts';
import { visibleErrors } from './workbook/visible-errors.ts';
it('x', () => {
  for (const options of [example, blank]) {
    const book = new Book(operationsOf({ ...options, tabs: kits['first-check'] }));
    const keys = ['costs.total','costs.upfront','costs.problem','costs.below','costs.lines.price.2','costs.lines.status.1','costs.lines.state.1','costs.atRate','value.gross','value.lines.status.1','value.lines.atRate.1','costs.lines.atRate.2','value.twice','dashboard.AIR_ROI','dashboard.AIR_PaybackWeeks','dashboard.AIR_NPV','value.atConfidence'];
    for (const k of keys) { try { console.log(k, cellOf(k), book.value(cellOf(k))); } catch (e) { console.log(k, String(e)); } }
    console.log(visibleErrors(book));
  }
});
