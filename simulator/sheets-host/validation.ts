import { areaName, quoteSheet } from '../../core/cells/address.ts';
import type { Validation } from '../book/extras.ts';
import type { ScriptContext } from './context.ts';
import { isUnreadable, readFormula } from './locale.ts';
import { placeOf } from './places.ts';
import { modelled } from './strict.ts';
import { serialIn } from './time-zone.ts';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = Validation['rule'];

/** What a built rule holds for the host. */
interface BuiltRule {
  rule: Rule;
  message: string;
  /** Refuses what breaks it; else it only warns. */
  isStrict: boolean;
}

const builtRules = new WeakMap<object, BuiltRule>();

export function builtRuleOf(rule: GoogleAppsScript.Spreadsheet.DataValidation): BuiltRule {
  const built = builtRules.get(rule);
  if (!built) throw new Error('a cell takes rules that were built');
  return built;
}

export function newDataValidation(context: ScriptContext, from: Partial<BuiltRule> = {}): Builder {
  let rule: Rule | null = from.rule ?? null;
  let message = from.message ?? '';
  let isStrict = from.isStrict ?? false;
  const shared = {};
  const builder: Builder = modelled<Builder>()('DataValidationBuilder', {
    requireValueInList: (values: string[]) => set({ allow: 'list', values }),
    requireValueInRange: (range: GoogleAppsScript.Spreadsheet.Range) => {
      const place = placeOf.get(range);
      if (!place) throw new Error('requireValueInRange needs a range');
      const name = context.book.sheets()[place.sheet]?.name ?? '';
      return set({ allow: 'listFrom', range: `${quoteSheet(name)}!${areaName(place.area)}` });
    },
    requireNumberBetween: (from: number, to: number) => set({ allow: 'number', from, to }),
    requireNumberGreaterThanOrEqualTo: (from: number) => set({ allow: 'number', from, to: null }),
    requireNumberLessThanOrEqualTo: (to: number) => set({ allow: 'number', from: null, to }),
    requireDateOnOrAfter: (date: Date) =>
      set({ allow: 'date', from: serialIn(date, context.timeZone), to: null }),
    setHelpText: (text: string) => {
      message = text;
      return builder;
    },
    requireFormulaSatisfied: (formula: string) =>
      set({ allow: 'formula', formula: readRuleFormula(formula) }),
    setAllowInvalid: (isAllowed: boolean) => {
      isStrict = !isAllowed;
      return builder;
    },
    build: () => {
      if (!rule) throw new Error('The data validation has no criteria.');
      const now: BuiltRule = { rule, message, isStrict };
      const built = context.behaviour.builtRules === 'become the new one' ? Object.assign(shared, now) : now;
      const validation = modelled<GoogleAppsScript.Spreadsheet.DataValidation>()('DataValidation', {
        copy: () => newDataValidation(context, built),
        getHelpText: () => built.message,
      });
      builtRules.set(validation, built);
      return validation;
    },
  });
  return builder;

  function readRuleFormula(formula: string): string {
    const read = readFormula(context.locale, formula);
    if (isUnreadable(read)) throw new Error(`Invalid formula: ${formula}`);
    return read;
  }

  function set(wanted: Rule): Builder {
    rule = wanted;
    return builder;
  }
}
