import { trackingSettings } from '../workbook/tabs/tracking/settings.ts';
import { mondayIn, mondayOf, sameWord, saysSomething, type TrackedRow, wordIn } from './tracked-rows.ts';
import { kindOf, type TypedWeek, type WeekField, weekFields } from './week-fields.ts';

/** Why a field cannot be written as it is. */
export type WeekFault =
  | { readonly is: 'blank' }
  | { readonly is: 'nothing typed' }
  | { readonly is: 'below'; readonly least: number }
  | { readonly is: 'above'; readonly most: number }
  | { readonly is: 'not whole' }
  | { readonly is: 'no choice'; readonly of: readonly string[] }
  | { readonly is: 'before start'; readonly start: number }
  | { readonly is: 'not begun' }
  | { readonly is: 'too late'; readonly last: number }
  | { readonly is: 'twice'; readonly row: number; readonly team: string }
  | { readonly is: 'unknown workflow' }
  | { readonly is: 'more than licensed'; readonly licensed: number };

/** What the workbook says that a row is held against. */
export interface KnownWeeks {
  readonly rows: readonly TrackedRow[];
  /** Those that Start knows; null where any may be typed. */
  readonly workflows: readonly string[] | null;
  readonly startDate: number | null;
  readonly asOf: number | null;
  readonly today: number;
}

/** The fields that cannot be written, and why; in the order of the form. */
export function weekFaults(typed: TypedWeek, known: KnownWeeks): ReadonlyMap<WeekField, WeekFault> {
  const faults = new Map<WeekField, WeekFault>();
  for (const field of weekFields) {
    const fault = faultOfField(field, typed) ?? faultBeside(field, typed, known);
    if (fault) faults.set(field, fault);
  }
  return faults;
}

/** Against what the tab declares of its column. */
function faultOfField(field: WeekField, typed: TypedWeek): WeekFault | null {
  const value = typed[field];
  const kind = kindOf(field);
  if (value === undefined) return null;
  if (kind.is === 'choice' && !kind.of.includes(String(value))) return { is: 'no choice', of: kind.of };
  if (kind.is !== 'figure' || typeof value !== 'number') return null;
  if (kind.from !== undefined && value < kind.from) return { is: 'below', least: kind.from };
  if (kind.to !== undefined && value > kind.to) return { is: 'above', most: kind.to };
  return kind.unit === 'count' && !Number.isInteger(value) ? { is: 'not whole' } : null;
}

/** Against the other fields and the other rows. */
function faultBeside(field: WeekField, typed: TypedWeek, known: KnownWeeks): WeekFault | null {
  if (field === 'week') return faultOfWeek(typed, known);
  if (field === 'workflow') {
    const isKnown = known.workflows === null || typed.workflow === undefined;
    return isKnown || known.workflows?.some((each) => sameWord(each) === sameWord(String(typed.workflow)))
      ? null
      : { is: 'unknown workflow' };
  }
  // How many have a licence is not news: it stands there from the week before.
  if (field === 'hours' && !saysSomething({ cells: { ...typed, licensed: '' } }))
    return { is: 'nothing typed' };
  if (field === 'active' && typeof typed.active === 'number' && typeof typed.licensed === 'number')
    return typed.active > typed.licensed ? { is: 'more than licensed', licensed: typed.licensed } : null;
  return null;
}

function faultOfWeek(typed: TypedWeek, { rows, startDate, asOf, today }: KnownWeeks): WeekFault | null {
  const monday = mondayIn(typed);
  if (monday === null) return { is: 'blank' };
  if (startDate !== null && monday < mondayOf(startDate)) return { is: 'before start', start: startDate };
  if (monday > Math.max(today, asOf ?? today)) return { is: 'not begun' };
  const last = startDate === null ? Number.POSITIVE_INFINITY : startDate + daysAfterStart;
  if (monday > last) return { is: 'too late', last };
  const own = rows.find(
    (row) =>
      saysSomething(row) &&
      mondayIn(row.cells) === monday &&
      (['workflow', 'team'] as const).every((word) => wordIn(row.cells, word) === wordIn(typed, word)),
  );
  return own ? { is: 'twice', row: own.row, team: String(own.cells.team ?? '').trim() } : null;
}

const daysAfterStart = Number(trackingSettings.declared.daysAfter.figure);

/** What keeps a row that can be written from counting in full. */
export type WeekNote = 'monday' | 'after as-of' | 'no value' | 'redirected missing' | 'hourly rate missing';

export interface Priced {
  readonly hourlyRate: number | null;
  readonly redirected: number | null;
}

export function weekNotes(
  typed: TypedWeek,
  { asOf, hourlyRate, redirected }: KnownWeeks & Priced,
): WeekNote[] {
  const monday = mondayIn(typed);
  const has = (...fields: WeekField[]) => fields.some((field) => typed[field] !== undefined);
  const notes: [WeekNote, boolean][] = [
    ['monday', monday !== null && monday !== typed.week],
    ['after as-of', monday !== null && asOf !== null && monday > asOf],
    ['no value', !has('hours', 'otherValue')],
    ['redirected missing', has('hours') && !has('redirected') && redirected === null],
    ['hourly rate missing', has('hours', 'reviewHours', 'upkeepHours') && hourlyRate === null],
  ];
  return notes.flatMap(([note, holds]) => (holds ? [note] : []));
}
