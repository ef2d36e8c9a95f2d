import { readFileSync } from 'node:fs';

/** The questions, each a file of plain SQL that DuckDB and ClickHouse answer alike. */
export const viewNames = [
  'return_by_workbook',
  'return_by_workflow',
  'return_by_tool',
  'return_by_owner',
  'return_by_kind',
  'what_came_true',
  'where_money_goes',
  'overdue_reviews',
  'renewals_in_60_days',
  'seats_unused',
  'same_tool_twice',
] as const;
export type ViewName = (typeof viewNames)[number];

export const viewText = (name: ViewName): string =>
  readFileSync(new URL(`${name}.sql`, import.meta.url), 'utf8');
