import { call, type Outcome } from '../../function-kit/calling/call.ts';
import type { DefinedFunction } from '../../function-kit/define.ts';
import { texts } from '../texts/texts.ts';
import { missingIn } from './call-of.ts';
import type { TypedArgument } from './typed-argument.ts';

/** What the fields come to, as far as is known. */
export type LiveOutcome =
  | { is: 'missing'; names: string[] }
  | { is: 'wrong'; names: string[] }
  | { is: 'reading' }
  | { is: 'outcome'; outcome: Outcome }
  /** The cells are there, or they are not. */
  | { is: 'unread'; message: string; isThere: boolean };

/** What can be told without a look into the sheet; null where cells must be read first. */
export function outcomeWithoutCells(
  definition: DefinedFunction,
  typed: readonly TypedArgument[],
): LiveOutcome | null {
  const names = definition.inputs.flatMap(([name], index) => (typed[index]?.is === 'wrong' ? [name] : []));
  if (names.length > 0) return { is: 'wrong', names };
  const missing = missingIn(definition, typed);
  if (missing.length > 0) return { is: 'missing', names: missing };
  if (typed.some(({ is }) => is === 'cells' || is === 'name')) return null;
  const given = typed.map((each) => (each.is === 'value' ? each.value : null));
  return { is: 'outcome', outcome: call(definition, given) };
}

/** Why the call cannot be put into a cell as it is filled in; null where it can, be its result an error or not. */
export function whyNotYet(
  definition: DefinedFunction,
  typed: readonly TypedArgument[],
  live: LiveOutcome,
): string | null {
  const words = texts().functions.live;
  const now = outcomeWithoutCells(definition, typed);
  if (now?.is === 'missing') return words.fillFirst(now.names.join(', '));
  if (now?.is === 'wrong') return words.mendFirst(now.names.join(', '));
  return live.is === 'unread' && !live.isThere ? words.notPutIn(live.message) : null;
}
