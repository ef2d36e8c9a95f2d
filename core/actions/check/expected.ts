import { declaredTab } from '../../workbook/kits.ts';
import { cellsIn } from '../../workbook/model/addresses.ts';
import type { NumberFormatName } from '../../workbook/model/look.ts';
import type { TabId, ValidationRule } from '../../workbook/model/tab.ts';
import type { CellNow, TabNow } from './tab-now.ts';

/** What is asked for in a cell that people type into, as its declaration says. */
export interface Expected {
  readonly is: 'number' | 'whole' | 'date' | 'list' | 'workflow' | 'text';
  readonly from: number;
  readonly to: number;
  readonly values: readonly string[];
  readonly format: NumberFormatName;
  /** Hours, where a time of the day stands for another figure. */
  readonly isHours: boolean;
}

const anything = { from: -Infinity, to: Infinity, values: [] } as const;

/** What each cell of a tab asks for. */
export function expectedOn({ id, tab }: Pick<TabNow, 'id' | 'tab'>): (cell: CellNow) => Expected {
  const rules = new Map<string, ValidationRule>();
  for (const { ranges, rule } of tab.validations)
    for (const at of ranges.flatMap(cellsIn)) rules.set(at, rule);
  return ({ key, made: { at, format } }) => {
    const rule = rules.get(at);
    const looks = { format, isHours: isHours(id, key) };
    if (!rule) return { ...anything, ...looks, is: 'text' };
    if (rule.allow === 'list') return { ...anything, ...looks, is: 'list', values: rule.values };
    if (rule.allow === 'listFrom') return { ...anything, ...looks, is: 'workflow' };
    const { from = -Infinity, to = Infinity, allow } = rule;
    return { ...looks, is: allow, from, to, values: [] };
  };
}

/** "tracking.log.hours.12" is one of a column that is read as hours. */
function isHours(id: TabId, key: string): boolean {
  const { log } = declaredTab(id);
  const [, , name = ''] = key.split('.');
  const column = log?.typed.columns.includes(name) ? log.typed.declared[name] : undefined;
  return column !== undefined && 'reads' in column && column.reads === 'hours';
}
