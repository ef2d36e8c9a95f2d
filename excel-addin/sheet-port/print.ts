import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { worksheetOf } from './worksheet.ts';

export function setUpPrint(context: Excel.RequestContext, operation: OperationOf<'print'>): void {
  const { pageLayout } = worksheetOf(context, operation.sheet);
  pageLayout.setPrintArea(operation.area);
  pageLayout.orientation = operation.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.zoom =
    operation.pagesTall > 0
      ? { horizontalFitToPages: 1, verticalFitToPages: operation.pagesTall }
      : { horizontalFitToPages: 1 };
}
