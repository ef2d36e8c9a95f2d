import type { Column } from '../../core/workbook/declare/table.ts';
import { declaredTab, usualName } from '../../core/workbook/kits.ts';
import { placeOf, plain } from '../../core/workbook/model/addresses.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';

/* The logs: tables in whose rows people work. */

/** The tables of each log; what is one log on Baseline has three names. */
const logTables = {
  start: ['workflows'],
  costs: ['lines'],
  value: ['lines'],
  tracking: ['log'],
  risks: ['incidents'],
  scorecard: ['candidates'],
  baseline: ['metrics', 'details', 'readings'],
  pilot: ['reviews'],
  readiness: ['rows'],
} as const satisfies Partial<Record<TabId, readonly string[]>>;
export type LogTab = keyof typeof logTables;
export const logTabs = Object.keys(logTables) as LogTab[];

/** A column of a log; its number on the sheet is counted from 0. */
export interface LogColumn {
  readonly name: string;
  /** "costs.lines.price". */
  readonly key: string;
  readonly number: number;
  readonly declared: Column;
  /** Whether people type there; elsewhere a formula shows what was worked out. */
  readonly isTyped: boolean;
}

export interface LogPlace {
  readonly tab: LogTab;
  readonly sheet: string;
  /** Counted from 1, as on the sheet. */
  readonly headerRow: number;
  /** Of the rows that stand ready. */
  readonly lastRow: number;
  readonly columns: readonly LogColumn[];
}

/** Where the log of a tab stands. */
export function logPlace(tab: LogTab): LogPlace {
  const tables = logTables[tab].map((name) => {
    const table = declaredTab(tab).parts.tables?.[name];
    if (!table) throw new Error(`${tab} has no log ${name}`);
    return { name, table };
  });
  const columns = tables.flatMap(({ name: of, table }) =>
    table.columns.flatMap((name): LogColumn[] => {
      const declared = table.declared[name];
      if (declared === undefined || 'isGap' in declared) return [];
      const number = placeOf(plain(table.cell(name, 1))).column - 1;
      const isTyped = declared.shows === undefined;
      return [{ name, key: `${tab}.${of}.${name}`, number, declared, isTyped }];
    }),
  );
  const rows = tables[0]?.table.rows ?? [];
  return {
    tab,
    sheet: usualName(tab),
    headerRow: (rows[0] ?? 0) - 1,
    lastRow: rows.at(-1) ?? 0,
    columns: columns.toSorted((one, other) => one.number - other.number),
  };
}
