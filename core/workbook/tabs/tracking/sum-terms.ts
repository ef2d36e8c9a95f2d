import type { NumberFormatName } from '../../model/look.ts';
import type { Content, TabId } from '../../model/tab.ts';
import { type Scope, weekColumn } from './running.ts';
import { notMeasuredYet } from './words.ts';

/* What the rows of what was measured have in common. */

/** Which other tabs there are. */
export type Has = (tab: TabId) => boolean;

/** A row: a figure of each scope. */
export interface Sum {
  readonly label: Content;
  readonly format: NumberFormatName;
  /** In the notation of formulas. */
  readonly formula: (scope: Scope, has: Has) => string;
}

export const notYet = `"${notMeasuredYet}"`;

/** A column of the calendar weeks, of a scope, at the last tracked week. */
export const atLast = (scope: Scope, column: string) =>
  `SUMIF({weeks.monday}, {${scope}.last}, ${weekColumn(scope, column)})`;
export const counted = (scope: Scope, formula: string) => `IF(N({${scope}.rows})>0, ${formula}, ${notYet})`;
export const unlessProblem = (scope: Scope, formula: string) =>
  `IF({${scope}.problem}="", ${formula}, {${scope}.problem})`;
/** Once figures of the same scope are numbers. */
export const where = (scope: Scope, keys: readonly string[], formula: string) =>
  `IF(COUNT(${keys.map((key) => `{${scope}.${key}}`).join(', ')})=${keys.length}, ${formula}, "")`;
