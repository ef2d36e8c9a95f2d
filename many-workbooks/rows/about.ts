import type { Value } from '../../core/actions/sheet-now.ts';
import { figure, words } from '../book/figures.ts';
import type { OpenBook } from '../book/open-book.ts';

/** What every row of a workbook repeats, and what most need to know of it. */
export interface About {
  readonly workbook: string;
  readonly path: string;
  readonly currency: string | null;
  /** A serial; null where it is not typed. */
  readonly start: number | null;
  readonly startYear: number;
  /** A workbook with one workflow need not name it in every line. */
  readonly onlyWorkflow: string | null;
}

export function aboutOf(book: OpenBook, { workbook, path }: Pick<About, 'workbook' | 'path'>): About {
  const assumptions = book.tab('assumptions');
  const start = figure(assumptions?.value('startDate') ?? null);
  const named = (book.tab('start')?.lines('workflows') ?? []).flatMap(
    (line) => words(line.value('name')) ?? [],
  );
  const [first = null, second] = named;
  return {
    workbook,
    path,
    currency: words(assumptions?.value('currency') ?? null)?.toUpperCase() ?? null,
    start,
    startYear: start === null ? 0 : new Date((start - 25_569) * 86_400_000).getUTCFullYear() || 0,
    onlyWorkflow: second === undefined ? first : null,
  };
}

/** As spreadsheets compare names: without the blanks around them. */
export const workflowIn = (value: Value, { onlyWorkflow }: About): string | null =>
  words(value) ?? onlyWorkflow;

export const isSameName = (one: string | null, other: string | null): boolean =>
  (one ?? '').toLowerCase() === (other ?? '').toLowerCase();
