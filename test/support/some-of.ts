import { it } from 'vitest';
import { isFull } from './draws.ts';

/** A row of a table is given as its cells, anything else as it is. */
type Tries<Case> = [Case] extends [readonly [...infer Cells]]
  ? (...cells: Cells) => void | Promise<void>
  : (given: Case) => void | Promise<void>;

/**
 * it.each for a table of which every case takes a calculation of a whole workbook. `npm test` tries one in so many, the
 * same each time, and counts the others as skipped; `npm run test:full` tries all of them.
 */
export function someOf<Case>(
  oneIn: number,
  cases: readonly Case[],
): (name: string, tries: Tries<Case>, timeout?: number) => void {
  const isTried = (_: Case, index: number) => isFull || index % oneIn === 0;
  return (name, tries, timeout) => {
    it.each<unknown>(cases.filter(isTried))(name, tries as () => void, timeout);
    it.skip.each<unknown>(cases.filter((each, index) => !isTried(each, index)))(name, tries as () => void);
  };
}
