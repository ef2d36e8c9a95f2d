import type { Area } from '../../core/cells/address.ts';
import { areaName, quoteSheet } from '../../core/cells/address.ts';
import type { Validation } from '../book/extras.ts';
import type { ScriptContext } from './context.ts';
import { placeOf } from './places.ts';
import { modelled } from './strict.ts';
import { serialIn } from './time-zone.ts';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = Validation['rule'];

/** What a built rule holds for the host. */
export interface BuiltRule {
  rule: Rule;
  message: string;
}

export function newDataValidation(context: ScriptContext): Builder {
  let rule: Rule | null = null;
  let message = '';
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
    setAllowInvalid: (isAllowed: boolean) => {
      if (isAllowed) throw new Error('DataValidationBuilder.setAllowInvalid(true) is not modelled');
      return builder;
    },
    build: () => {
      if (!rule) throw new Error('The data validation has no criteria.');
      const built: BuiltRule = { rule, message };
      return built as unknown as GoogleAppsScript.Spreadsheet.DataValidation;
    },
  });
  return builder;

  function set(wanted: Rule): Builder {
    rule = wanted;
    return builder;
  }
}

export function toBookRule({ rule, message }: BuiltRule, area: Area): Validation {
  return { area, rule, message };
}
