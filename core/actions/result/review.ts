import { placeOfKey } from '../../workbook/keys.ts';
import type { ReadBook } from '../read-result.ts';
import type { Target } from './missing.ts';

const kinds = ['weekly', 'monthly', 'quarterly'] as const;
const states = { overdue: 'overdue', 'due within a week': 'soon' } as const;

export type Review =
  | {
      readonly is: 'due';
      readonly kind: (typeof kinds)[number];
      readonly day: number;
      readonly state: 'overdue' | 'soon' | 'later';
      readonly target: Target;
    }
  /** Pilot plans them, and is not here. */
  | { readonly is: 'not planned' }
  /** Pilot says what is missing. */
  | { readonly is: 'not known'; readonly why: string; readonly target: Target };

/** The review that is due first, as Pilot has it. */
export function reviewIn({ read, sheets }: ReadBook): Review {
  const sheet = sheets.get('pilot');
  if (sheet === undefined) return { is: 'not planned' };
  const targetOf = (kind: (typeof kinds)[number]) => ({
    sheet,
    at: read.cellNow(placeOfKey(`pilot.due.${kind}`)),
  });
  const due = kinds
    .flatMap((kind) => {
      const day = read.number(`pilot.due.${kind}`);
      return day === null ? [] : [{ kind, day }];
    })
    .sort((one, other) => one.day - other.day)[0];
  if (!due) return { is: 'not known', why: read.words('pilot.due.weekly'), target: targetOf('weekly') };
  const state = read.words(`pilot.due.${due.kind}.state`);
  return {
    is: 'due',
    ...due,
    state: state in states ? states[state as keyof typeof states] : 'later',
    target: targetOf(due.kind),
  };
}
