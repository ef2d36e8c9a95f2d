import type { Result } from '../results.ts';
import type { FormulaCell, Formulas } from './cell-formulas.ts';
import { Dependents, keysIn } from './dependents.ts';
import { EngineBook, type Live } from './engine-book.ts';
import { type FileValues, isSame } from './file-values.ts';
import type { CallPlan, Plans } from './plan-calls.ts';
import type { FileBook } from './read-workbook.ts';
import type { References } from './references.ts';
import { type Unit, workOut } from './work-out.ts';

/** How the twins of a call compare with what the file says that it came to. */
export type Agreement = 'same' | 'new' | 'differs' | 'unchecked';

export interface Settled {
  readonly agreements: ReadonlyMap<CallPlan, Agreement>;
  /** What cells come to now, where that is not what the file says; null where nobody here can say. */
  readonly values: ReadonlyMap<string, Result | null>;
  /** What the twins of differing calls would come to. */
  readonly refused: ReadonlyMap<string, Result>;
}

/**
 * The twins are worked out among the values that the file has. Only what hangs on calls that had none is worked out
 * anew: other people's formulas keep what their own program said.
 */
export function settleValues(
  book: FileBook,
  { cells }: Formulas,
  { plans, kept }: Plans,
  references: References,
  values: FileValues,
): Settled {
  const isWithout = (key: string) => values.known(key) === undefined;
  const dependents = new Dependents(cells.values(), references);
  const ofCalls = new Set([...plans.flatMap(({ keys }) => keys), ...kept.map(({ cell }) => cell.key)]);
  const fresh = plans.flatMap(({ keys }) => keys.filter(isWithout));
  const hanging = [...dependents.of(fresh)].filter((key) => !ofCalls.has(key));
  const live = liveFormulas({ plans, hanging, ofCalls, cells, references });
  const units: Unit[] = [
    ...plans.map((plan) => ({ keys: plan.keys, plan })),
    ...[...live.keys()]
      .filter((key) => !ofCalls.has(key))
      .map((key) => ({ keys: keysOf(cells.get(key), key), plan: undefined })),
  ];
  const { results, differing, unchecked, refused, held, lost } = workOut(
    new EngineBook(book, values, live),
    units,
    dependents,
    values,
  );

  const agreementOf = (plan: CallPlan): Agreement => {
    if (differing.has(plan)) return 'differs';
    if (unchecked.has(plan) || plan.keys.some((key) => lost.has(key))) return 'unchecked';
    if (plan.keys.some(isWithout)) return 'new';
    return plan.isVolatile ? 'unchecked' : 'same';
  };
  const agreements = new Map(plans.map((plan) => [plan, agreementOf(plan)]));
  const changed = new Map<string, Result | null>();
  for (const plan of plans.filter((each) => !differing.has(each)))
    for (const key of plan.keys.filter(isWithout))
      changed.set(key, lost.has(key) ? null : (results.get(key) ?? null));
  for (const key of hanging.filter((each) => !lost.has(each) && !held.has(each))) {
    const [known, result] = [values.known(key), results.get(key)];
    const isOther = result !== undefined && (known === undefined || !isSame(known, result, 1e-9));
    if (isOther) changed.set(key, result);
  }
  return { agreements, values: changed, refused };
}

/** Twins, what hangs on those that have no value yet, and formulas of which the file tells no value. */
function liveFormulas(all: {
  plans: readonly CallPlan[];
  hanging: readonly string[];
  ofCalls: ReadonlySet<string>;
  cells: Formulas['cells'];
  references: References;
}): Map<string, Live> {
  const live = new Map<string, Live>();
  const add = (key: string, cell: FormulaCell, text: string, area: Live['area']) => {
    const { row, column } = cell.cell;
    live.set(key, { text: all.references.withoutTables(text, { sheet: cell.sheet, row, column }), area });
  };
  for (const [key, cell] of all.cells)
    if (cell.cell.value === undefined && !all.ofCalls.has(key)) add(key, cell, cell.text, cell.area);
  for (const key of all.hanging) {
    const cell = all.cells.get(key);
    if (cell) add(key, cell, cell.text, cell.area);
  }
  for (const { cell, twins, staysArray } of all.plans)
    for (const [key, twin] of twins) add(key, cell, twin, staysArray ? cell.area : undefined);
  return live;
}

const keysOf = (cell: FormulaCell | undefined, key: string): readonly string[] =>
  cell?.area ? keysIn(cell.sheet, cell.area) : [key];
