import type { OperationOf } from '../../sheet-port/operations.ts';
import { declaredTab } from '../../workbook/kits.ts';
import { cellsIn } from '../../workbook/model/addresses.ts';
import type { NumberFormatName } from '../../workbook/model/look.ts';
import type { TabId, Validation } from '../../workbook/model/tab.ts';
import { validateOperation } from '../operations-for-tab.ts';
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
  /** The choices that the cell has on its sheet. */
  readonly rule?: OperationOf<'validate'>;
}

const anything = { from: -Infinity, to: Infinity, values: [] } as const;

/** What each cell of a tab asks for. */
export function expectedOn({ id, tab }: Pick<TabNow, 'id' | 'tab'>): (cell: CellNow) => Expected {
  const validations = new Map<string, Validation>();
  for (const each of tab.validations)
    for (const at of each.ranges.flatMap(cellsIn)) validations.set(at, each);
  return ({ key, at, made }) => {
    const validation = validations.get(made.at);
    const looks = { format: made.format, isHours: isHours(id, key) };
    if (!validation) return { ...anything, ...looks, is: 'text' };
    const known = {
      ...anything,
      ...looks,
      rule: validateOperation({ ...tab, cells: [{ ...made, at }] }, { ...validation, ranges: [at] }),
    };
    const { rule } = validation;
    if (rule.allow === 'list') return { ...known, is: 'list', values: rule.values };
    if (rule.allow === 'listFrom') return { ...known, is: 'workflow' };
    const { from = -Infinity, to = Infinity, allow } = rule;
    return { ...known, is: allow, from, to };
  };
}

/** Bounds are allowed themselves. */
export const isWithin = (value: number, { from, to }: Pick<Expected, 'from' | 'to'>): boolean =>
  value >= from && value <= to;

/** "tracking.log.hours.12" is one of a column that is read as hours. */
function isHours(id: TabId, key: string): boolean {
  const { log } = declaredTab(id);
  const [, , name = ''] = key.split('.');
  const column = log?.typed.columns.includes(name) ? log.typed.declared[name] : undefined;
  return column !== undefined && 'reads' in column && column.reads === 'hours';
}
