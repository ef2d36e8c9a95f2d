import { declaredTab, tabIds } from '../../workbook/kits.ts';
import { changing } from '../../workbook/tabs/checks/changing.ts';
import { odd } from '../../workbook/tabs/checks/odd.ts';
import { reconciled } from '../../workbook/tabs/checks/reconciled.ts';
import { secondRoute } from '../../workbook/tabs/checks/second-route.ts';
import type { OpenRow } from './finding.ts';
import type { Survey } from './survey.ts';

/** The tables of the tab Checks, in its order: the upper are the more serious. */
const tables = [
  { rows: secondRoute, isChanging: true },
  { rows: changing, isChanging: true },
  { rows: reconciled, isChanging: false },
  { rows: odd, isChanging: false },
] as const;

/** What the tab Checks says is open, as its cells say it. */
export function openRows({ tabs }: Pick<Survey, 'tabs'>): OpenRow[] {
  const checks = tabs.get('checks');
  if (!checks) return [];
  const cellOf = (key: string, column: string) => checks.byKey.get(`checks.${key}.${column}`);
  const text = (key: string, column: string) => String(cellOf(key, column)?.value ?? '');
  return tables.flatMap(({ rows, isChanging }) =>
    rows.keys.flatMap((key): OpenRow[] => {
      if (typeof cellOf(key, 'place')?.value !== 'number') return [];
      const count = checks.byKey.get(`checks.${key}`)?.value;
      const isCounted = rows.figure === 'count' && typeof count === 'number';
      const first = isCounted ? text(key, 'first') : text(key, 'state');
      const own = { sheet: checks.sheet, cell: cellOf(key, 'what')?.at ?? 'A1' };
      return [
        {
          key,
          isChanging,
          what: text(key, 'what'),
          state: text(key, 'state'),
          count: isCounted ? count : null,
          first,
          why: text(key, 'why'),
          ...(placeTold(first, tabs) ?? tabTold(text(key, 'on'), tabs) ?? own),
        },
      ];
    }),
  );
}

/** "Costs line 12" is the twelfth row below the header of the log of Costs. */
function placeTold(first: string, tabs: Survey['tabs']): { sheet: string; cell: string } | null {
  const [, title, number] = /^(.+) line (\d+)$/.exec(first) ?? [];
  const id = tabIds.find((each) => declaredTab(each).title === title);
  const tab = id && tabs.get(id);
  const table = id && Object.entries(declaredTab(id).parts.tables ?? {})[0];
  if (!tab || !table) return null;
  const [name, { columns }] = table;
  const cell = tab.byKey.get(`${id}.${name}.${columns[0]}.${number}`);
  return cell ? { sheet: tab.sheet, cell: cell.at } : null;
}

function tabTold(on: string, tabs: Survey['tabs']): { sheet: string; cell: string } | null {
  const id = tabIds.find((each) => each === on);
  const tab = id && tabs.get(id);
  return tab ? { sheet: tab.sheet, cell: 'A1' } : null;
}
