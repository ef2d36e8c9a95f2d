import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { dateFromDay } from '../dates.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = OperationOf<'validate'>['rule'];

export function validate(book: Spreadsheet, operation: OperationOf<'validate'>): null {
  const sheet = sheetNamed(book, operation.sheet);
  const rule = required(book, SpreadsheetApp.newDataValidation(), operation.rule)
    .setHelpText(operation.message)
    .setAllowInvalid(false)
    .build();
  for (const range of operation.ranges) sheet.getRange(range).setDataValidation(rule);
  return null;
}

function required(book: Spreadsheet, builder: Builder, rule: Rule): Builder {
  if (rule.allow === 'list') return builder.requireValueInList(rule.values, true);
  if (rule.allow === 'listFrom') {
    const range = book.getRangeByName(rule.range) ?? book.getRange(rule.range.replaceAll('$', ''));
    return builder.requireValueInRange(range, true);
  }
  const { from, to } = rule;
  if (rule.allow === 'date') return builder.requireDateOnOrAfter(dateFromDay(from ?? 61));
  // Sheets has no rule for whole numbers alone; the bounds are kept.
  if (from !== undefined && to !== undefined) return builder.requireNumberBetween(from, to);
  if (from !== undefined) return builder.requireNumberGreaterThanOrEqualTo(from);
  return builder.requireNumberLessThanOrEqualTo(to ?? 1e15);
}
