import { isError, type Result } from '../results.ts';
import type { Dependents } from './dependents.ts';
import type { EngineBook } from './engine-book.ts';
import { type FileValues, isSame } from './file-values.ts';
import type { CallPlan } from './plan-calls.ts';

/** Cells that are worked out together: those of a call, or of another formula. */
export interface Unit {
  readonly keys: readonly string[];
  readonly plan: CallPlan | undefined;
}

export interface WorkedOut {
  readonly results: ReadonlyMap<string, Result>;
  readonly differing: ReadonlySet<CallPlan>;
  /** The engine cannot work them out. */
  readonly unchecked: ReadonlySet<CallPlan>;
  /** What differing twins came to. */
  readonly refused: ReadonlyMap<string, Result>;
  /** Cells that hold the file's value after all. */
  readonly held: ReadonlySet<string>;
  /** Cells of which neither the file nor the engine knows the value, and all that hangs on them. */
  readonly lost: ReadonlySet<string>;
}

/**
 * Works everything out; a cell that differs, or that the engine cannot do, gets the file's own value, and the rest is
 * worked out again, until there is no such cell left.
 */
export function workOut(
  engine: EngineBook,
  units: readonly Unit[],
  dependents: Dependents,
  values: FileValues,
): WorkedOut {
  const differing = new Set<CallPlan>();
  const unchecked = new Set<CallPlan>();
  const refused = new Map<string, Result>();
  const held = new Set<string>();
  const lost = new Set<string>();
  const asked = [...new Set(units.flatMap(({ keys }) => keys))];

  const settle = ({ keys, plan }: Unit, trouble: Trouble, results: ReadonlyMap<string, Result>) => {
    if (plan) (trouble === 'differs' ? differing : unchecked).add(plan);
    for (const key of keys) {
      const [known, result] = [values.known(key), results.get(key)];
      if (trouble === 'differs' && result !== undefined) refused.set(key, result);
      if (known === undefined) {
        lost.add(key);
        for (const each of dependents.of([key])) lost.add(each);
      } else {
        held.add(key);
        engine.hold(key, known);
      }
    }
  };

  try {
    for (let open = units; ; ) {
      const results = engine.results(asked);
      const troubles = new Map<Unit, Trouble>();
      for (const unit of open) {
        const trouble = troubleOf(unit, results, values);
        if (trouble) troubles.set(unit, trouble);
      }
      if (troubles.size === 0) return { results, differing, unchecked, refused, held, lost };
      for (const [unit, trouble] of upstream(troubles, dependents)) settle(unit, trouble, results);
      open = open.filter(({ keys }) => !keys.some((key) => lost.has(key) || held.has(key)));
    }
  } finally {
    engine.free();
  }
}

type Trouble = 'unknown' | 'differs';

function troubleOf(
  { keys, plan }: Unit,
  results: ReadonlyMap<string, Result>,
  values: FileValues,
): Trouble | undefined {
  if (keys.some((key) => !results.has(key) || (plan && isOfEngine(results.get(key), values.known(key)))))
    return 'unknown';
  if (!plan || plan.isVolatile) return undefined;
  const differs = keys.some((key) => {
    const [known, result] = [values.known(key), results.get(key)];
    return known !== undefined && result !== undefined && !isSame(known, result, plan.tolerance);
  });
  return differs ? 'differs' : undefined;
}

/**
 * A twin gives #N/A: another error is what the engine makes of a twin that it cannot read, as of COUNTIF(A1,">="&3) of one
 * cell, or of what stands around it.
 */
const isOfEngine = (result: Result | undefined, known: Result | undefined): boolean =>
  result !== undefined &&
  isError(result) &&
  result.error !== '#N/A' &&
  (known === undefined || !isError(known));

/** What hangs on another trouble may be right once that is out of the way; in a circle none is first. */
function upstream(troubles: ReadonlyMap<Unit, Trouble>, dependents: Dependents): [Unit, Trouble][] {
  const all = [...troubles];
  const downstream = dependents.of(all.flatMap(([{ keys }]) => keys));
  const first = all.filter(([{ keys }]) => !keys.some((key) => downstream.has(key)));
  return first.length > 0 ? first : all;
}
