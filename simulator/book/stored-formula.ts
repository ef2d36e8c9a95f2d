import { type FormulaCall, findCalls, replaceParts } from '../../core/formula/calls.ts';

/*
 * The engine does not know the add-in's functions. Each call is kept in the formula beside its last result:
 * the user's =AI_ROI(A1,A2)*2 is stored as =IF(TRUE,0.5,AI_ROI(A1,A2))*2. The branch not taken does no harm, and the
 * engine moves its references when rows are inserted or cells are pasted.
 */

/** What a call that has not been calculated yet stands for. */
export const pendingResult = '#CALC!';

export interface StoredCall extends FormulaCall {
  /** The stored result as it stands in the formula. */
  result: { from: number; to: number; text: string };
  inner: StoredCall[];
}

/** The stored form of what a user typed: every call of ours beside a result still to come. */
export function toStored(formula: string, isOurs: (name: string) => boolean): string {
  if (!formula.startsWith('=')) return formula;
  const insertions = flatten(findCalls(formula, isOurs)).flatMap((call) => [
    { from: call.from, to: call.from, by: `IF(TRUE,${pendingResult},` },
    { from: call.to, to: call.to, by: ')' },
  ]);
  return replaceParts(formula, insertions);
}

/** The formula as the user knows it, our names in upper case. */
export function fromStored(formula: string, isOurs: (name: string) => boolean): string {
  if (!formula.startsWith('=') || !/IF\(TRUE,/i.test(formula)) return upperCaseNames(formula, isOurs);
  const parts = flatten(storedCalls(formula, isOurs)).flatMap((call) => [
    { from: call.result.from - 'IF(TRUE,'.length, to: call.from, by: '' },
    { from: call.from, to: call.from + call.name.length, by: call.name },
    { from: call.to, to: call.to + 1, by: '' },
  ]);
  return upperCaseNames(replaceParts(formula, parts), isOurs);
}

function upperCaseNames(formula: string, isOurs: (name: string) => boolean): string {
  if (!formula.startsWith('=')) return formula;
  const names = flatten(findCalls(formula, isOurs)).map((call) => ({
    from: call.from,
    to: call.from + call.name.length,
    by: call.name,
  }));
  return replaceParts(formula, names);
}

/** The calls of a stored formula with their stored results. */
export function storedCalls(formula: string, isOurs: (name: string) => boolean): StoredCall[] {
  const guards = findCalls(formula, (name) => name === 'IF' || isOurs(name));
  return gather(guards);

  function gather(calls: FormulaCall[]): StoredCall[] {
    return calls.flatMap((call): StoredCall[] => {
      const stored = call.name === 'IF' ? storedCallIn(call) : null;
      if (stored) return [stored];
      return gather(call.inner);
    });
  }

  function storedCallIn(guard: FormulaCall): StoredCall | null {
    const [test, result, third] = guard.arguments;
    if (guard.arguments.length !== 3 || !test || !result || !third) return null;
    if (test.text.toUpperCase() !== 'TRUE') return null;
    const call = guard.inner.find(({ from, to }) => from === third.from && to === third.to);
    if (!call || call.name === 'IF') return null;
    return { ...call, result, inner: gather(call.inner) };
  }
}

function flatten<Call extends { inner: Call[] }>(calls: Call[]): Call[] {
  return calls.flatMap((call) => [call, ...flatten(call.inner)]);
}
