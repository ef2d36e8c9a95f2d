import { cards, type DeclaredCards } from '../declare/cards.ts';
import type { Own } from '../declare/rows.ts';
import type { NumberFormatName } from '../model/look.ts';
import type { Content } from '../model/tab.ts';

/** A figure of a summary that stands above a log. */
export interface StripFigure {
  readonly label: Content;
  /** In the notation of formulas. */
  readonly formula: string;
  readonly format?: NumberFormatName;
  readonly without?: NonNullable<Exclude<Own, string | number>['without']>;
}

/** Figures side by side in two rows, label and figure; so many in a row, then a row of them below. */
export const strip = <Key extends string>(
  at: string,
  across: number,
  figures: Readonly<Record<Key, StripFigure>>,
): DeclaredCards<Key, 'label' | 'figure'> =>
  cards(
    at,
    'figure',
    { across, columns: 1, rows: 2 },
    { label: { style: 'headerRight' }, figure: { style: 'computed' } },
    Object.fromEntries(
      (Object.keys(figures) as Key[]).map((key) => {
        const { label, formula, format = 'money', without } = figures[key];
        return [key, { label: { content: label }, figure: { formula, format, ...(without && { without }) } }];
      }),
    ) as Record<Key, { label: Own; figure: Own }>,
  );
