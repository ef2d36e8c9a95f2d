import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { worksheetOf } from './worksheet.ts';

export function setUpPrint(context: Excel.RequestContext, operation: OperationOf<'print'>): void {
  const { pageLayout } = worksheetOf(context, operation.sheet);
  pageLayout.setPrintArea(operation.area);
  pageLayout.orientation = operation.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  // Always both sides: one alone is not applied (office-js issue 1860). 0 is as many pages as it takes.
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: operation.pagesTall };
}
