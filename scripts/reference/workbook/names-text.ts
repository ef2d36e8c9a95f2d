import { keysOfTab } from '../../../core/workbook/keys.ts';
import { plain } from '../../../core/workbook/model/addresses.ts';
import type { Tab } from '../../../core/workbook/model/tab.ts';
import type { Entry } from './entry.ts';
import { functionsNamed, linkTo } from './functions-named.ts';
import { code, tableOf } from './markdown.ts';

/** The names that a sheet gives to the workbook, each with the key of its cell; `entries` are those of all tabs. */
export function namesText(
  { id, names }: Tab,
  entries: readonly { readonly id: string; readonly entry: Entry }[],
): string {
  const keys = keysOfTab(id);
  const units = new Map<string, string>(
    entries.flatMap(({ id, entry }) => entry.keys.map((key) => [`${id}.${key}`, entry.unit] as const)),
  );
  return tableOf(
    ['name', 'meaning', 'unit', 'function', 'key'],
    names.map(({ name, at, comment }) => {
      const key = keys.get(plain(at)) ?? '';
      const functions = functionsNamed(comment).map((each) => linkTo(each.name));
      return [
        code(name),
        comment.replace(/, like .*$/, ''),
        units.get(key) ?? '',
        functions.join(' or '),
        code(key),
      ];
    }),
  );
}
