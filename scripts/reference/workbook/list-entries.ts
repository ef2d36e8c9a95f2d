import type { Row } from '../../../core/workbook/declare/list.ts';
import type { Parts } from '../../../core/workbook/declare/parts.ts';
import { contentText } from './content-text.ts';
import { type Entry, entryOf, formulasWithout, toldFormula } from './entry.ts';

/** A labelled cell. */
export function labelledEntry(key: string, row: Row): Entry {
  const { label, formula, figure = null, share, note = '', without } = row;
  return entryOf(
    key,
    row,
    {
      label: contentText(label),
      note,
      formulas: [
        ...toldFormula(formula),
        ...formulasWithout(without, (text) => text),
        ...toldFormula(share, 'share beside it'),
      ],
    },
    figure,
  );
}

/** The labelled cells of a tab's lists. */
export const listEntries = (lists: NonNullable<Parts['lists']>): Entry[] =>
  lists.flatMap(({ keys, declared }) =>
    keys.flatMap((key) => {
      const row = declared[key];
      return row ? [labelledEntry(key, row)] : [];
    }),
  );
