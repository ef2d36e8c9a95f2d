import { cellName } from '../../core/cells/address.ts';
import type { Result } from '../results.ts';
import { placeOfKey } from './cell-key.ts';
import type { FileValues } from './file-values.ts';
import type { CallPlan, KeptCall, Plans } from './plan-calls.ts';
import type { FileBook } from './read-workbook.ts';
import type { Settled } from './settle-values.ts';

/** What became of a cell. */
export interface CellReport {
  readonly sheet: string;
  readonly at: string;
  readonly became: /** A twin, whose value is the call's; or is new; or could not be compared. */
    | 'same'
    | 'new'
    | 'unchecked'
    /** The call stays, as its twin comes to something else. */
    | 'differs'
    /** The call stays, or its value stays alone. */
    | 'stays'
    | 'value'
    /** It hangs on a call and has another value now. */
    | 'hangs';
  /** The formula before, with "=". */
  readonly formula: string;
  readonly twin?: string;
  readonly before: Result | undefined;
  readonly after?: Result | null;
  readonly why?: KeptCall['why'];
  readonly function?: string;
}

export function reportOf(
  book: FileBook,
  { plans, kept }: Plans,
  settled: Settled,
  values: FileValues,
  toValues: readonly KeptCall[],
): CellReport[] {
  const placeOf = (key: string) => {
    const place = placeOfKey(key);
    return { sheet: book.sheets[place.sheet]?.name ?? '', at: cellName(place) };
  };
  const before = (key: string) => values.cell(key)?.value;
  const ofPlan = (plan: CallPlan): CellReport[] => {
    const became = settled.agreements.get(plan) ?? 'unchecked';
    const { text } = plan.cell;
    if (became === 'differs') {
      const { key } = plan.cell;
      const differing = plan.keys.find((each) => settled.refused.has(each)) ?? key;
      const after = settled.refused.get(differing);
      return [
        {
          ...placeOf(key),
          became,
          formula: text,
          before: before(differing),
          ...(after === undefined ? {} : { after }),
        },
      ];
    }
    return [...plan.twins].map(([key, twin]) => {
      const after = settled.values.has(key) ? (settled.values.get(key) ?? null) : before(key);
      return {
        ...placeOf(key),
        became,
        formula: text,
        twin,
        before: before(key),
        ...(after === undefined ? {} : { after }),
      };
    });
  };
  const ofPlans = new Set(plans.flatMap(({ keys }) => keys));
  return [
    ...plans.flatMap(ofPlan),
    ...kept.map((call): CellReport => {
      const { key, text } = call.cell;
      const isValue = toValues.includes(call) && values.known(key) !== undefined;
      const { why, function: name } = call;
      return {
        ...placeOf(key),
        became: isValue ? 'value' : 'stays',
        formula: text,
        before: before(key),
        why,
        function: name,
      };
    }),
    ...[...settled.values]
      .filter(([key]) => !ofPlans.has(key))
      .map(
        ([key, after]): CellReport => ({
          ...placeOf(key),
          became: 'hangs',
          formula: '',
          before: before(key),
          after,
        }),
      ),
  ];
}
