import type { Telling } from '../../actions/telling.ts';
import { texts } from './texts.ts';

/** What an action tells, in the user's language. */
export function inWords(telling: Telling): string {
  const say = texts().tellings[telling.is] as (given: Telling) => string;
  return say(telling);
}
