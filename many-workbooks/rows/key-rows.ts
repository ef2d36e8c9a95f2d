import { keysOfTab } from '../../core/workbook/keys.ts';
import { inputLines } from '../../core/workbook/tabs/assumptions/inputs.ts';
import { differsBy, states } from '../../core/workbook/tabs/checks/words.ts';
import { day, figure, words } from '../book/figures.ts';
import type { OpenBook } from '../book/open-book.ts';
import type { About } from './about.ts';
import type { Row } from './tables.ts';

export function assumptionRows(book: OpenBook, { workbook, startYear: year }: About): Row<'assumption'>[] {
  const tab = book.tab('assumptions');
  if (!tab) return [];
  return Object.entries(inputLines).map(([key, { label }]): Row<'assumption'> => {
    const value = tab.value(key);
    return {
      workbook,
      year,
      key: `assumptions.${key}`,
      what: label,
      number: figure(value),
      words: typeof value === 'number' ? null : words(value),
      unit: words(tab.value(`${key}.unit`)),
      status: words(tab.value(`${key}.status`)),
      source: words(tab.value(`${key}.source`)),
      who: words(tab.value(`${key}.who`)),
      set_on: day(tab.value(`${key}.when`)),
      why: words(tab.value(`${key}.why`)),
    };
  });
}

let known: readonly { readonly key: string; readonly hasFirst: boolean }[] | undefined;

/** Those of the current model: "costAgain", "incomplete". */
function checkKeys() {
  if (known) return known;
  const keys = new Set([...keysOfTab('checks').values()].map((key) => key.slice('checks.'.length)));
  known = [...keys]
    .filter((key) => keys.has(`${key}.state`))
    .map((key) => ({ key, hasFirst: keys.has(`${key}.first`) }));
  return known;
}

export function checkRows(book: OpenBook, { workbook, startYear: year }: About): Row<'check'>[] {
  const tab = book.tab('checks');
  if (!tab) return [];
  return checkKeys().map(({ key, hasFirst }): Row<'check'> => {
    const state = words(tab.value(`${key}.state`));
    return {
      workbook,
      year,
      key,
      what: words(tab.value(`${key}.what`)),
      state,
      is_open: state === states.changes || state === states.odd || (state?.startsWith(differsBy) ?? false),
      count: hasFirst ? figure(tab.value(key)) : null,
      first: hasFirst ? words(tab.value(`${key}.first`)) : null,
      why: words(tab.value(`${key}.why`)),
    };
  });
}
