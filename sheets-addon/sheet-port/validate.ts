import { splitReference } from '../../core/cells/address.ts';
import { calendarDayOf } from '../../core/cells/serial.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { addressOf, areaOf, Block, cellAt } from './block.ts';
import { buildsApart, foundApart } from './built-rules.ts';
import { rangeOn, rangesOn } from './ranges.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type BuiltRule = GoogleAppsScript.Spreadsheet.DataValidation;
type Validate = OperationOf<'validate'>;
type Rule = Validate['rule'];
type Bounds = Extract<Rule, { allow: 'number' | 'whole' | 'date' }>;

export function validate(book: Spreadsheet, operation: Validate): null {
  buildsApart(() => setOnRanges(book, operation), forget);
  return null;
}

/** No choices are on the sheet yet: all of them in one call, but for those whose formula hangs on its own range. */
export function validateFresh(book: Spreadsheet, operations: readonly Validate[]): void {
  buildsApart(() => setOnFresh(book, operations), forget);
}

function setOnFresh(book: Spreadsheet, operations: readonly Validate[]): void {
  const sheet = operations[0]?.sheet ?? '';
  const together = operations.filter(goesIntoBlock);
  if (together.length > 0) {
    // Those that ask for the same one after the other: a builder is told only what is new.
    for (const each of [...together].sort(byCriterion)) ruleFor(book, each);
    const block = new Block<BuiltRule | null>(
      together.flatMap(({ ranges }) => ranges.map(areaOf)),
      null,
    );
    for (const each of together)
      for (const range of each.ranges) block.fill(areaOf(range), ruleFor(book, each));
    block.rangeOn(sheetNamed(book, sheet), sheet).setDataValidations(block.table);
  }
  for (const each of operations) if (!goesIntoBlock(each)) setOnRanges(book, each);
}

/** A formula that hangs on its own range, and that range more than a cell, is set on the range. */
export const goesIntoBlock = (operation: Validate): boolean =>
  !takesBlankText(operation) || (operation.ranges.length === 1 && !operation.ranges.join().includes(':'));

const byCriterion = ({ rule: one }: Validate, { rule: other }: Validate): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : Number(JSON.stringify(one) > JSON.stringify(other));

function setOnRanges(book: Spreadsheet, operation: Validate): void {
  const { sheet, ranges: addresses } = operation;
  rangesOn(sheetNamed(book, sheet), sheet, addresses).forEach((range, index) => {
    range.setDataValidation(ruleFor(book, operation, addresses[index]));
  });
}

/** @param range on which it is set, where that is not the first. */
function ruleFor(book: Spreadsheet, operation: Validate, range = operation.ranges[0]): BuiltRule {
  if (takesBlankText(operation)) return boundedOrBlankRule(range ?? '', operation);
  return builtRule(book, operation.rule, operation.message);
}

const takesBlankText = ({ takesBlankText: takes, rule }: Validate) => takes === true && isBounded(rule);
const isBounded = (rule: Rule): rule is Bounds => rule.allow !== 'list' && rule.allow !== 'listFrom';

/** What this run of the script has built, by what it asks for and says: every call of the service takes its time. */
const known = new Map<string, BuiltRule>();

interface Made {
  readonly builder: Builder;
  readonly rule: BuiltRule;
  readonly criterion: string;
  readonly message: string;
}

/** Google itself lists the words that it takes: lists have no message, so that they have a builder of their own. */
const made = new Map<'list' | 'other', Made>();

function forget(): void {
  known.clear();
  made.clear();
}

/** Google refuses what a rule does not allow also where a script writes it or a formula gives it. */
function builtRule(book: Spreadsheet, rule: Rule, message: string): BuiltRule {
  const criterion = JSON.stringify(rule);
  if (rule.allow === 'list')
    return built('list', criterion, '', (builder) => builder.requireValueInList(rule.values, true));
  return built('other', criterion, message, (builder) => required(book, builder, rule));
}

/** A figure or date as asked for, or the empty text that a proposed formula may give. */
function boundedOrBlankRule(range: string, { rule, message }: Validate): BuiltRule {
  const { row, column } = areaOf(range);
  const formula = boundedOrBlank(cellAt(row, column), isBounded(rule) ? rule : {});
  return built('other', formula, message, (builder) => builder.requireFormulaSatisfied(formula));
}

/** The rule, told only what the one before it was not. */
function built(
  kind: 'list' | 'other',
  criterion: string,
  message: string,
  ask: (builder: Builder) => Builder,
): BuiltRule {
  const key = `${criterion} ${message}`;
  const before = known.get(key);
  if (before) return before;
  const last = made.get(kind);
  const isApart = foundApart();
  const canTell = last !== undefined && last.message !== message;
  const isReused = last !== undefined && (isApart ?? canTell);
  const builder = isReused
    ? last.builder
    : (last?.rule.copy() ?? SpreadsheetApp.newDataValidation().setAllowInvalid(false));
  const asking = last?.criterion === criterion ? builder : ask(builder);
  const told = message === (last?.message ?? '') ? asking : asking.setHelpText(message);
  const rule = told.build();
  if (isReused && isApart === undefined) foundApart(last.rule.getHelpText() === last.message);
  known.set(key, rule);
  made.set(kind, { builder, rule, criterion, message });
  return rule;
}

function required(book: Spreadsheet, builder: Builder, rule: Exclude<Rule, { allow: 'list' }>): Builder {
  if (rule.allow === 'listFrom') {
    return builder.requireValueInRange(rangeOfChoices(book, rule.range), true);
  }
  const { from, to } = rule;
  if (rule.allow === 'date') return builder.requireDateOnOrAfter(dayInScript(from ?? firstDay));
  // Sheets has no rule for whole numbers alone; the bounds are kept.
  if (from !== undefined && to !== undefined) return builder.requireNumberBetween(from, to);
  if (from !== undefined) return builder.requireNumberGreaterThanOrEqualTo(from);
  return builder.requireNumberLessThanOrEqualTo(to ?? 1e15);
}

/** 'Start'!$B$5:$B$9, or a name. */
function rangeOfChoices(book: Spreadsheet, reference: string): GoogleAppsScript.Spreadsheet.Range {
  const { sheet, address } = splitReference(reference);
  if (sheet !== '') return rangeOn(sheetNamed(book, sheet), sheet, addressOf(address));
  return book.getRangeByName(reference) ?? book.getRange(addressOf(reference));
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
