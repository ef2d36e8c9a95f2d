import { namedRows, rowsFrom } from '../../declare/rows.ts';
import { inputNames, resultNames } from '../../model/names.ts';
import { type BuildContext, isThere } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';

/** A row for each name of the workbook; those that are there come first. */
export const namesAt = (row: number) =>
  namedRows(
    `B${row}`,
    'name',
    { name: { label: 'Name', style: 'label' }, meaning: { label: 'Meaning', style: 'label', over: 3 } },
    rowsFrom({ ...inputNames, ...resultNames }, () => ({})),
  );
type Names = ReturnType<typeof namesAt>;

/** The name that stands in a row, and its meaning. */
export function namedInRow(
  column: Names['columns'][number],
  index: number,
  context: BuildContext,
): Content | null {
  const there = [
    ...(isThere(context, 'assumptions') ? Object.entries(inputNames) : []),
    ...(isThere(context, 'dashboard') ? Object.entries(resultNames) : []),
  ];
  const [name, meaning] = there[index] ?? [null, null];
  return column === 'name' ? name : meaning;
}
