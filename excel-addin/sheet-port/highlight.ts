import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { namedOnce } from './named-once.ts';
import { worksheetOf } from './worksheet.ts';

/** Several rules lie on one range. */
const formatsOf = namedOnce((sheet, address) => sheet.getRange(address).conditionalFormats);

/** Excel puts each rule that is added above those before it: the first to win is added last. */
export function addHighlights(context: Excel.RequestContext, operation: OperationOf<'highlights'>): void {
  const sheet = worksheetOf(context, operation.sheet);
  for (const { range, formula, colour, fill } of [...operation.rules].reverse()) {
    const { custom } = formatsOf(sheet, range).add('Custom');
    custom.rule.formula = formula;
    custom.format.font.color = `#${colour}`;
    custom.format.fill.color = `#${fill}`;
  }
}
