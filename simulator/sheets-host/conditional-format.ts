import { type Area, areaName, parseArea } from '../../core/cells/address.ts';
import type { ScriptContext } from './context.ts';
import { isUnreadable, readFormula, writeFormula } from './locale.ts';
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

export function newConditionalFormatRule(
  context: ScriptContext,
  from: BuiltRule = { formula: '', colour: null, fill: null, areas: [] },
): Builder {
  const { locale } = context;
  const built: BuiltRule = { ...from };
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
      return ruleOf(context, context.behaviour.builtRules === 'become the new one' ? built : { ...built });
    },
  });
  return builder;
}

function ruleOf(context: ScriptContext, built: BuiltRule): Rule {
  const rule = modelled<Rule>()('ConditionalFormatRule', {
    copy: () => newConditionalFormatRule(context, built),
    getBooleanCondition: () =>
      modelled<GoogleAppsScript.Spreadsheet.BooleanCondition>()('BooleanCondition', {
        getCriteriaValues: () => [writeFormula(context.locale, built.formula)],
      }),
  });
  builtRules.set(rule, built);
  return rule;
}

/** All rules of a sheet, whoever made them; the first to win stands first. */
export function conditionalFormatRules(context: ScriptContext, sheet: number): Rule[] {
  const { model } = context.book;
  return model.getConditionalFormattingList(sheet).map(({ index, range, cf_rule }) => {
    if (cf_rule.type !== 'Formula') throw new Error('conditional formats without a formula are not modelled');
    const look = model.getDxfForConditionalFormatting(sheet, index);
    const area = parseArea(range);
    return ruleOf(context, {
      formula: `=${cf_rule.formula.replace(/^=/, '')}`,
      colour: look?.font?.color ? model.resolveColor(look.font.color) : null,
      fill: look?.fill?.color ? model.resolveColor(look.fill.color) : null,
      areas: area ? [area] : [],
    });
  });
}

/** Takes the place of all rules that the sheet has. */
export function setConditionalFormatRules({ book }: ScriptContext, sheet: number, rules: Rule[]): void {
  const wanted = rules.map((rule) => {
    const built = builtRules.get(rule);
    if (!built) throw new Error('setConditionalFormatRules takes rules that were built');
    return built;
  });
  for (let left = book.model.getConditionalFormattingList(sheet).length; left > 0; left--)
    book.model.deleteConditionalFormatting(sheet, left - 1);
  // To the engine the last one that is added is the first to win.
  for (const { formula, colour, fill, areas } of wanted.reverse())
    for (const area of areas)
      book.model.addConditionalFormatting(sheet, areaName(area), {
        type: 'Formula',
        formula: formula.replace(/^=/, ''),
        stop_if_true: false,
        format: {
          ...(colour ? { font: { color: colour } } : {}),
          ...(fill ? { fill: { color: fill } } : {}),
        },
      });
}
