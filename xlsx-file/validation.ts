import type { DataValidation } from 'hucre';
import type { OperationOf } from '../core/sheet-port/operations.ts';

export function validation({ rule, message }: OperationOf<'validate'>, range: string): DataValidation {
  const shared = {
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Not accepted',
    errorMessage: message,
  };
  if (rule.allow === 'list') return { ...shared, type: 'list', values: rule.values };
  // without a leading "=": with it Google Sheets drops the list when it imports the file
  if (rule.allow === 'listFrom') return { ...shared, type: 'list', formula1: rule.range };
  const type = rule.allow === 'number' ? 'decimal' : rule.allow;
  const [from, to] = [rule.from, rule.to];
  if (from !== undefined && to !== undefined)
    return { ...shared, type, operator: 'between', formula1: String(from), formula2: String(to) };
  if (to !== undefined) return { ...shared, type, operator: 'lessThanOrEqual', formula1: String(to) };
  // any number: the widest range that every program reads
  return { ...shared, type, operator: 'greaterThanOrEqual', formula1: String(from ?? -1e15) };
}
