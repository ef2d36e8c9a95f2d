import { type Area, cellName, contains } from '../../core/cells/address.ts';
import { areasOfOneValue, subtract } from '../book/areas.ts';
import type { Validation } from '../book/extras.ts';
import type { ScriptContext, WrittenCell } from './context.ts';
import { builtRuleOf } from './validation.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** A cell has one rule: those that are set take the place of what the area had. */
export function setRules(
  { book }: ScriptContext,
  sheet: number,
  area: Area,
  rules: readonly { rule: Rule; area: Area }[],
): void {
  const extras = book.extras(sheet);
  const others = extras.validations.flatMap((each) =>
    subtract(each.area, area).map((left) => ({ ...each, area: left })),
  );
  extras.validations = [
    ...others,
    ...rules.map(({ rule, area: on }): Validation => {
      const { rule: kept, message, isStrict } = builtRuleOf(rule);
      return { area: on, rule: kept, message, isStrict };
    }),
  ];
}

export const areasOf = (rules: (Rule | null)[][], at: Area): { rule: Rule; area: Area }[] =>
  areasOfOneValue(rules, at).flatMap(({ area, value }) => (value ? [{ rule: value, area }] : []));

/**
 * Google refuses what breaks a strict rule also where a script writes it, and what a formula gives no less than what is
 * typed. A figure is known at once, a result once it is calculated.
 */
export function writeGuard(
  context: ScriptContext,
  sheet: number,
): (cell: WrittenCell, input: string) => void {
  const strict = strictRules(context, sheet);
  return (cell, input) => {
    const validation = ruleOn(strict, cell);
    if (!validation || input === '') return; // a cell may always be cleared
    const isFormula = input.startsWith('=');
    const text = input.startsWith("'") ? input.slice(1) : input;
    if (isFormula || context.behaviour.validationFails === 'at the next flush') context.written.push(cell);
    else if (!isAllowed(validation.rule, valueOfText(text, input))) throw refusal(cell);
  };
}

/** @throws Error for the first cell whose value breaks its rule; the engine has calculated before. */
export function checkWritten(context: ScriptContext): void {
  for (const cell of context.written.splice(0)) {
    const validation = ruleOn(strictRules(context, cell.sheet), cell);
    const [[value = null] = []] = context.book.values(cell.sheet, { ...cell, rows: 1, columns: 1 });
    const plain = typeof value === 'object' && value !== null ? ('date' in value ? value.date : '#') : value;
    const isBlank = plain === null;
    if (validation && !isBlank && !isAllowed(validation.rule, plain)) throw refusal(cell);
  }
}

const strictRules = ({ book }: ScriptContext, sheet: number): Validation[] =>
  book.extras(sheet).validations.filter(({ isStrict }) => isStrict);

const ruleOn = (rules: readonly Validation[], cell: WrittenCell): Validation | undefined =>
  rules.find(({ area }) => contains(area, cell));

const refusal = ({ row, column }: WrittenCell) =>
  new Error(
    `The data you entered in cell ${cellName({ row, column })} violates the data validation rules set on this cell.`,
  );

/** What a text becomes that is typed without an apostrophe. */
function valueOfText(text: string, input: string): string | number | boolean {
  if (input.startsWith("'")) return text;
  if (input === 'TRUE' || input === 'FALSE') return input === 'TRUE';
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function isAllowed(rule: Validation['rule'], value: string | number | boolean): boolean {
  switch (rule.allow) {
    case 'list':
      return rule.values.includes(String(value));
    case 'listFrom':
      return true; // its cells may be filled in later: not modelled
    case 'formula':
      // Of formulas the add-on's own form alone: a bounded number, or the empty text.
      return typeof value === 'number' || value === '';
    case 'number':
    case 'whole':
    case 'date':
      return (
        typeof value === 'number' &&
        (rule.from === null || value >= rule.from) &&
        (rule.to === null || value <= rule.to)
      );
  }
}
