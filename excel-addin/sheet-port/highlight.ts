import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { worksheetOf } from './worksheet.ts';

export function highlight(context: Excel.RequestContext, operation: OperationOf<'highlight'>): void {
  const range = worksheetOf(context, operation.sheet).getRange(operation.range);
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = operation.formula;
  custom.format.font.color = `#${operation.colour}`;
  custom.format.fill.color = `#${operation.fill}`;
}
