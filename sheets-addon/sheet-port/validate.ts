import { calendarDayOf } from '../../core/cells/serial.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { addressOf, areaOf, Block, cellAt } from './block.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type BuiltRule = GoogleAppsScript.Spreadsheet.DataValidation;
type Validate = OperationOf<'validate'>;
type Rule = Validate['rule'];
type Bounds = Extract<Rule, { allow: 'number' | 'whole' | 'date' }>;

export function validate(book: Spreadsheet, operation: Validate): null {
  setOnRanges(book, operation);
  return null;
}

/** No choices are on the sheet yet: all of them in one call, but for those whose formula hangs on its own range. */
export function validateFresh(book: Spreadsheet, operations: readonly Validate[]): void {
  const plain = operations.filter((each) => !takesBlankText(each));
  if (plain.length > 0) {
    const block = new Block<BuiltRule | null>(
      plain.flatMap(({ ranges }) => ranges.map(areaOf)),
      null,
    );
    for (const each of plain) {
      const rule = builtRule(book, each.rule, each.message);
      for (const range of each.ranges) block.fill(areaOf(range), rule);
    }
    block.rangeOn(sheetNamed(book, plain[0]?.sheet ?? '')).setDataValidations(block.table);
  }
  for (const each of operations) if (takesBlankText(each)) setOnRanges(book, each);
}

function setOnRanges(book: Spreadsheet, operation: Validate): void {
  const { sheet, ranges: addresses, rule, message } = operation;
  const whole = takesBlankText(operation) ? null : builtRule(book, rule, message);
  sheetNamed(book, sheet)
    .getRangeList(addresses)
    .getRanges()
    .forEach((range, index) => {
      range.setDataValidation(whole ?? boundedOrBlankRule(addresses[index] ?? '', operation));
    });
}

const takesBlankText = ({ takesBlankText: takes, rule }: Validate) => takes === true && isBounded(rule);
const isBounded = (rule: Rule): rule is Bounds => rule.allow !== 'list' && rule.allow !== 'listFrom';

/**
 * What this run of the script has built: every call of the service takes its time. One that is asked for again is set again;
 * one that differs by its message is a copy, and any is strict as the one that it copies.
 */
const known = new Map<string, BuiltRule>();

/** @param key of the rules that are like it; where there is none, a strict rule that may be asked for anything. */
function builderLike(key: string, others: string): { builder: Builder; isSame: boolean } {
  const alike = known.get(key);
  const builder = (alike ?? known.get(others))?.copy();
  return {
    builder: builder ?? SpreadsheetApp.newDataValidation().setAllowInvalid(false),
    isSame: alike !== undefined,
  };
}

/** Google refuses what a rule does not allow also where a script writes it or a formula gives it. */
function builtRule(book: Spreadsheet, rule: Rule, message: string): BuiltRule {
  const key = JSON.stringify(rule);
  // Google itself lists the words that it takes: lists have no message, nor do copies of them.
  const others = rule.allow === 'list' ? 'any list' : 'any other';
  const whole = rule.allow === 'list' ? key : `${key} ${message}`;
  const built = known.get(whole);
  if (built) return built;
  const { builder, isSame } = builderLike(key, others);
  const asking = isSame ? builder : required(book, builder, rule);
  const told = rule.allow === 'list' ? asking : asking.setHelpText(message);
  return kept(told.build(), key, whole, others);
}

/** A figure or date as asked for, or the empty text that a proposed formula may give. */
function boundedOrBlankRule(range: string, { rule, message }: Validate): BuiltRule {
  const { row, column } = areaOf(range);
  const formula = boundedOrBlank(cellAt(row, column), isBounded(rule) ? rule : {});
  const { builder } = builderLike(formula, 'any other');
  const built = builder.requireFormulaSatisfied(formula).setHelpText(message).build();
  return kept(built, formula, 'any other');
}

function kept(rule: BuiltRule, ...keys: string[]): BuiltRule {
  for (const key of keys) known.set(key, rule);
  return rule;
}

function required(book: Spreadsheet, builder: Builder, rule: Rule): Builder {
  if (rule.allow === 'list') return builder.requireValueInList(rule.values, true);
  if (rule.allow === 'listFrom') {
    const range = book.getRangeByName(rule.range) ?? book.getRange(addressOf(rule.range));
    return builder.requireValueInRange(range, true);
  }
  const { from, to } = rule;
  if (rule.allow === 'date') return builder.requireDateOnOrAfter(dayInScript(from ?? firstDay));
  // Sheets has no rule for whole numbers alone; the bounds are kept.
  if (from !== undefined && to !== undefined) return builder.requireNumberBetween(from, to);
  if (from !== undefined) return builder.requireNumberGreaterThanOrEqualTo(from);
  return builder.requireNumberLessThanOrEqualTo(to ?? 1e15);
}

/** The first day that all spreadsheets count alike. */
const firstDay = 61;

/** On the script's own clocks: whether a bound in 1900 is a day off matters to nobody, and the zone costs two calls. */
function dayInScript(serial: number): Date {
  const { year, month, day } = calendarDayOf(serial);
  return new Date(year, month - 1, day);
}

/** Without signs that differ between locales: "+" is or, "*" is and, and no number has a decimal mark. */
function boundedOrBlank(cell: string, { from, to }: Pick<Bounds, 'from' | 'to'>): string {
  const conditions = [
    `ISNUMBER(${cell})`,
    ...(from === undefined ? [] : [`(${cell}>=${asFraction(from)})`]),
    ...(to === undefined ? [] : [`(${cell}<=${asFraction(to)})`]),
  ];
  return `=(${cell}="")+${conditions.join('*')}>0`;
}

/** 0.25 as (25/100). */
function asFraction(value: number): string {
  const [whole = '0', decimals = ''] = String(value).split('.');
  return decimals === '' ? `(${whole})` : `(${whole}${decimals}/1${'0'.repeat(decimals.length)})`;
}
