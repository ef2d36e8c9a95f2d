import { keysOfTab } from '../../../core/workbook/keys.ts';
import { plain } from '../../../core/workbook/model/addresses.ts';
import type { Tab } from '../../../core/workbook/model/tab.ts';
import { functionsNamed, linkTo } from './functions-named.ts';
import { code, tableOf } from './markdown.ts';
import type { EntriesOfPart } from './tab-entries.ts';

/** The names that a tab gives to the workbook, each with the key of its cell. */
export function namesText({ id, names }: Tab, parts: readonly EntriesOfPart[]): string {
  const keys = keysOfTab(id);
  const entries = parts.flatMap((part) => part.entries);
  return tableOf(
    ['name', 'meaning', 'unit', 'function', 'key'],
    names.map(({ name, at, comment }) => {
      const key = keys.get(plain(at)) ?? '';
      const unit = entries.find((entry) => entry.keys.includes(key))?.unit ?? '';
      const functions = functionsNamed(comment).map((each) => linkTo(each.name));
      const meaning = comment.replace(/, like .*$/, '');
      return [code(name), meaning, unit, functions.join(' or '), code(`${id}.${key}`)];
    }),
  );
}
