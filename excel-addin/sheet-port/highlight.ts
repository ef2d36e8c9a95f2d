import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { namedOnce } from './named-once.ts';
import { worksheetOf } from './worksheet.ts';

/** Several rules lie on one range. */
const formatsOf = namedOnce((sheet, address) => sheet.getRange(address).conditionalFormats);

export function highlight(context: Excel.RequestContext, operation: OperationOf<'highlight'>): void {
  const { custom } = formatsOf(worksheetOf(context, operation.sheet), operation.range).add('Custom');
  custom.rule.formula = operation.formula;
  custom.format.font.color = `#${operation.colour}`;
  custom.format.fill.color = `#${operation.fill}`;
}
