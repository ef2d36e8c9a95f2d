import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { PortError } from '../../core/sheet-port/port.ts';
import { addressesOf } from './address.ts';
import { worksheetOf } from './worksheet.ts';

type Rule = OperationOf<'validate'>['rule'];

export function validate(context: Excel.RequestContext, operation: OperationOf<'validate'>): void {
  const sheet = worksheetOf(context, operation.sheet);
  for (const addresses of addressesOf(operation.ranges)) {
    const { dataValidation } = sheet.getRanges(addresses);
    dataValidation.rule = ruleOf(operation.rule);
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: operation.message };
  }
}

function ruleOf(rule: Rule): Excel.DataValidationRule {
  switch (rule.allow) {
    case 'list':
      return { list: { inCellDropDown: true, source: listOf(rule.values) } };
    case 'listFrom':
      return { list: { inCellDropDown: true, source: `=${rule.range}` } };
    case 'number':
      return { decimal: limits(rule.from, rule.to, lowestNumber) };
    case 'whole':
      return { wholeNumber: limits(rule.from, rule.to, lowestNumber) };
    case 'date': {
      const { operator, formula1, formula2 } = limits(rule.from, rule.to, firstDay);
      // Dates are given as formulas, for a text would be read in the user's own order of day and month.
      const day = { operator, formula1: `=${formula1}` };
      return { date: formula2 === undefined ? day : { ...day, formula2: `=${formula2}` } };
    }
  }
}

/** Where a rule has no bounds, the least that a cell can hold: Excel wants one. */
const lowestNumber = -1e307;
const firstDay = 1;

type Limits = { operator: 'Between' | 'GreaterThanOrEqualTo' | 'LessThanOrEqualTo'; formula1: number };

function limits(
  from: number | undefined,
  to: number | undefined,
  lowest: number,
): Limits & { formula2?: number } {
  if (from !== undefined && to !== undefined) return { operator: 'Between', formula1: from, formula2: to };
  if (to !== undefined) return { operator: 'LessThanOrEqualTo', formula1: to };
  return { operator: 'GreaterThanOrEqualTo', formula1: from ?? lowest };
}

function listOf(values: string[]): string {
  const divided = values.find((value) => value.includes(','));
  if (divided) throw new PortError(`Excel would divide "${divided}" at its comma`);
  return values.join(',');
}
