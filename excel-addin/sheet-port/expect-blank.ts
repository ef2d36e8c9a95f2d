import type { Operation } from '../../core/sheet-port/operations.ts';
import { PortError } from '../../core/sheet-port/port.ts';
import { worksheetOf } from './worksheet.ts';

/**
 * Looks before anything else of a run is put into the request.
 * @throws PortError where something stands in cells that are to be blank.
 */
export async function lookAtBlanks(
  context: Excel.RequestContext,
  operations: readonly Operation[],
): Promise<void> {
  const wanted = operations.flatMap((each) => (each.do === 'expectBlank' ? [each] : []));
  if (wanted.length === 0) return;
  const ranges = wanted.flatMap(({ sheet, ranges: addresses }) =>
    addresses.map((address) => worksheetOf(context, sheet).getRange(address).load('formulas')),
  );
  await context.sync();
  const isFilled = ranges.some(({ formulas }) => formulas.flat().some((each) => each !== ''));
  if (isFilled)
    throw new PortError('somebody has just typed there: look at it and try again', { code: 'cells-changed' });
}

/** Looked at already. */
export function expectBlank(): void {}
