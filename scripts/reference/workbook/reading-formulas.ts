import type { Reading } from '../../../core/workbook/declare/table.ts';
import { tabs } from '../../../core/workbook/tabs/index.ts';
import { inOneLine } from './formula-text.ts';
import { columnOf } from './log-columns.ts';
import { code } from './markdown.ts';

/** The formula by which each kind of cell of a log is read: it is the same in all logs, but for the column's name. */
export const readingFormulas = (): string =>
  Object.entries(kinds)
    .map(([kind, words]) => `- ${words}: ${code(formulaOf(kind))}`)
    .join('\n');

const kinds = { text: 'Words', number: 'A number', hours: 'Hours' } as const satisfies Record<
  Reading,
  string
>;

function formulaOf(kind: string): string {
  for (const { parts, workings } of tabs)
    for (const [name, typed] of Object.entries(parts.tables ?? {}))
      for (const column of typed.columns) {
        const worked = workings?.parts.tables?.[name];
        if (!worked || columnOf(typed, column)?.reads !== kind) continue;
        const formula = columnOf(worked, column)?.formula;
        if (formula !== undefined) return inOneLine(formula);
      }
  throw new Error(`no log reads ${kind}`);
}
