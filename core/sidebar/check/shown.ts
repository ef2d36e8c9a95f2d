import type { Change, Fact } from '../../actions/check/finding.ts';
import type { Held } from '../../actions/typed-cells.ts';
import { texts } from '../texts/texts.ts';
import { formatted, inDay } from '../user-figures.ts';

export const numberShown = (value: number): string => formatted(value, { maximumFractionDigits: 6 });

export const factShown = (fact: Fact): string => {
  if (typeof fact === 'object') return inDay(fact.day);
  return typeof fact === 'number' ? numberShown(fact) : fact;
};

/** What stands in a cell before a change and after it. */
export function changeShown(change: Change): string {
  const { becomes: words, quoted, blank, newName, ourFormula } = texts().check;
  if (change.is === 'name') return words(change.was ? change.was.slice(1) : newName, change.becomes.slice(1));
  const held = (each: Held): string => {
    if (each === '') return blank;
    if (typeof each === 'object') return each.formula;
    if (typeof each === 'string') return quoted(each);
    if (typeof each === 'boolean') return String(each);
    if (change.format === 'date') return inDay(each);
    return change.format?.startsWith('percent')
      ? formatted(each, { style: 'percent', maximumFractionDigits: 2 })
      : numberShown(each);
  };
  // A formula of ours is long; what it replaces is told in full.
  return words(held(change.was), typeof change.becomes === 'object' ? ourFormula : held(change.becomes));
}
