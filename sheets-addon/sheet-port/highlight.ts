import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { buildsApart, foundApart } from './built-rules.ts';
import { rangesOn } from './ranges.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type BuiltRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = OperationOf<'highlights'>['rules'][number];
type Tint = Pick<Rule, 'colour' | 'fill'>;

/** A sheet's rules are read and set as a whole, the first to win first. */
export function addHighlights(
  book: Spreadsheet,
  { sheet: name, rules, isFresh }: OperationOf<'highlights'>,
): null {
  const sheet = sheetNamed(book, name);
  const ranges = rangesOn(
    sheet,
    name,
    rules.map(({ range }) => range),
  );
  const build = () => rules.map((rule, index) => builtRule(rule, ranges.slice(index, index + 1)));
  const built = buildsApart(build, () => made.clear());
  const others = isFresh ? [] : sheet.getConditionalFormatRules();
  sheet.setConditionalFormatRules([...built, ...others]);
  return null;
}

/** Of each tint what this run of the script has built last: its builder goes on, which asks the service for less. */
const made = new Map<string, { builder: Builder; rule: BuiltRule; formula: string }>();

function builtRule(wanted: Rule, ranges: Range[]): BuiltRule {
  const { formula } = wanted;
  const tint = `${wanted.colour} ${wanted.fill}`;
  const last = made.get(tint);
  const isApart = foundApart();
  const isReused = last !== undefined && isApart !== false;
  const builder = isReused ? last.builder : (last?.rule.copy() ?? newBuilder(wanted));
  const rule = builder.whenFormulaSatisfied(formula).setRanges(ranges).build();
  if (isReused && isApart === undefined && last.formula !== formula)
    foundApart(last.rule.getBooleanCondition()?.getCriteriaValues()[0] === last.formula);
  made.set(tint, { builder, rule, formula });
  return rule;
}

const newBuilder = (tint: Tint) =>
  SpreadsheetApp.newConditionalFormatRule().setFontColor(`#${tint.colour}`).setBackground(`#${tint.fill}`);
