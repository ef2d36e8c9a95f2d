import type { RangeAnswer } from '../sheet-port/answers.ts';
import { placeOf } from '../workbook/model/addresses.ts';
import { trackingLog, typedColumns } from '../workbook/tabs/tracking/log.ts';
import { heldIn } from './typed-cells.ts';
import { type WeekField, weekFields } from './week-fields.ts';

/** A row of Tracking in which something is typed. */
export interface TrackedRow {
  /** On the sheet. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<WeekField, number | string | boolean>>>;
}

export interface TrackedRows {
  readonly headerRow: number;
  readonly rows: readonly TrackedRow[];
  /** The first below all that was typed. */
  readonly nextRow: number;
}

const { typed } = trackingLog;
const columnOf = (field: WeekField) => placeOf(`${typed.letter(field)}1`).column;
const inLog = weekFields.filter((field) => field !== 'note');
const [firstColumn, lastColumn] = [
  inLog.reduce((one, other) => (columnOf(other) < columnOf(one) ? other : one)),
  inLog.reduce((one, other) => (columnOf(other) > columnOf(one) ? other : one)),
];

/** People may have inserted rows above the log, and typed below it: as far as formulas read, and somewhat further. */
const lastLookedAt = 1040;

/** What is read of the tab: the columns that people type into, without those that the tab works out between them. */
export const logRanges = {
  log: `${typed.letter(firstColumn)}1:${typed.letter(lastColumn)}${lastLookedAt}`,
  notes: `${typed.letter('note')}1:${typed.letter('note')}${lastLookedAt}`,
} as const;

/** The rows of the log, below its header wherever that is now; null where the header is not whole. */
export function trackedRows(log: RangeAnswer, notes: RangeAnswer): TrackedRows | null {
  const at = (field: WeekField): readonly [RangeAnswer, number] =>
    field === 'note' ? [notes, 0] : [log, columnOf(field) - columnOf(firstColumn)];
  const header = log.values.findIndex((_, down) =>
    weekFields.every((field) => {
      const [answer, right] = at(field);
      const label = labelOf(field);
      return label === null || answer.values[down]?.[right] === label;
    }),
  );
  if (header < 0) return null;
  const rows: TrackedRow[] = [];
  for (let down = header + 1; down < log.values.length; down++) {
    const cells: Partial<Record<WeekField, number | string | boolean>> = {};
    for (const field of weekFields) {
      const [answer, right] = at(field);
      if (heldIn(answer, down, right) !== '') cells[field] = answer.values[down]?.[right] ?? '';
    }
    if (Object.keys(cells).length > 0) rows.push({ row: down + 1, cells });
  }
  return { headerRow: header + 1, rows, nextRow: (rows.at(-1)?.row ?? header + 1) + 1 };
}

/** What stands in the header; null where that is a formula, which holds the currency. */
function labelOf(field: WeekField): string | null {
  const column = typed.declared[field];
  return 'label' in column && typeof column.label === 'string' ? column.label : null;
}

const figures = typedColumns.filter((column) => column !== 'week');

/** Whether the sheet reads the row: a week and a workflow alone say nothing yet. */
export const saysSomething = ({ cells }: Pick<TrackedRow, 'cells'>): boolean =>
  figures.some((field) => cells[field] !== undefined && cells[field] !== '');

/** Words are the same whatever their blanks and capitals, as the sheet compares them. */
export const wordIn = (cells: TrackedRow['cells'], field: 'workflow' | 'team'): string =>
  sameWord(String(cells[field] ?? ''));
export const sameWord = (text: string): string => text.trim().toLowerCase();

/** The Monday of the row's week; null where that is no day. */
export function mondayIn({ week }: TrackedRow['cells']): number | null {
  return typeof week === 'number' && week >= 2 ? mondayOf(week) : null;
}

/** The Monday of a day's week: serials of Mondays leave 2 when divided by 7. */
export const mondayOf = (day: number): number => Math.floor(day) - ((((Math.floor(day) - 2) % 7) + 7) % 7);
