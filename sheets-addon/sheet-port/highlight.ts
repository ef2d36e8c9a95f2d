import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type BuiltRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Tint = Pick<OperationOf<'highlights'>['rules'][number], 'colour' | 'fill'>;

/** A sheet's rules are read and set as a whole, the first to win first. */
export function addHighlights(
  book: Spreadsheet,
  { sheet: name, rules, isFresh }: OperationOf<'highlights'>,
): null {
  const sheet = sheetNamed(book, name);
  const ranges = sheet.getRangeList(rules.map(({ range }) => range)).getRanges();
  const built = rules.map((rule, index) => {
    const made = builderFor(rule)
      .whenFormulaSatisfied(rule.formula)
      .setRanges(ranges.slice(index, index + 1))
      .build();
    known.set(tintOf(rule), made);
    return made;
  });
  const others = isFresh ? [] : sheet.getConditionalFormatRules();
  sheet.setConditionalFormatRules([...built, ...others]);
  return null;
}

/** Of each tint a rule of this run of the script: its like are copies of it, which asks the service for less. */
const known = new Map<string, BuiltRule>();
const tintOf = ({ colour, fill }: Tint) => `${colour} ${fill}`;

const builderFor = (tint: Tint) =>
  known.get(tintOf(tint))?.copy() ??
  SpreadsheetApp.newConditionalFormatRule().setFontColor(`#${tint.colour}`).setBackground(`#${tint.fill}`);
