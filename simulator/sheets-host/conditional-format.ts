import type { Area } from '../../core/cells/address.ts';
import { areaName } from '../../core/cells/address.ts';
import type { Book } from '../book/book.ts';
import type { ScriptContext } from './context.ts';
import { isUnreadable, readFormula } from './locale.ts';
import { placeOf } from './places.ts';
import { modelled } from './strict.ts';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

interface BuiltRule {
  formula: string;
  colour: string | null;
  fill: string | null;
  areas: Area[];
}

const builtRules = new WeakMap<object, BuiltRule>();

export function newConditionalFormatRule({ locale }: ScriptContext): Builder {
  const built: BuiltRule = { formula: '', colour: null, fill: null, areas: [] };
  const builder: Builder = modelled<Builder>()('ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied: (formula: string) => {
      built.formula = readFormula(locale, formula);
      if (isUnreadable(built.formula)) throw new Error(`Invalid formula: ${formula}`);
      return builder;
    },
    setFontColor: (colour) => {
      built.colour = colour;
      return builder;
    },
    setBackground: (colour) => {
      built.fill = colour;
      return builder;
    },
    setRanges: (ranges) => {
      built.areas = ranges.flatMap((range) => placeOf.get(range)?.area ?? []);
      return builder;
    },
    build: () => {
      if (!built.formula || built.areas.length === 0)
        throw new Error('The rule needs a condition and a range.');
      const rule = modelled<Rule>()('ConditionalFormatRule', { getRanges: () => [] });
      builtRules.set(rule, { ...built });
      return rule;
    },
  });
  return builder;
}

/** The rules of a sheet are set as a whole; those that were read from it are known already. */
export function setConditionalFormatRules(book: Book, sheet: number, known: Rule[], rules: Rule[]): void {
  for (const rule of rules) {
    if (known.includes(rule)) continue;
    const built = builtRules.get(rule);
    if (!built) throw new Error('setConditionalFormatRules takes rules that were built');
    for (const area of built.areas) {
      book.model.addConditionalFormatting(sheet, areaName(area), {
        type: 'Formula',
        formula: built.formula.replace(/^=/, ''),
        stop_if_true: false,
        format: {
          ...(built.colour ? { font: { color: built.colour } } : {}),
          ...(built.fill ? { fill: { color: built.fill } } : {}),
        },
      });
    }
  }
}
