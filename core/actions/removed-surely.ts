import { messageOf } from '../cells/wording.ts';

/** How often it is tried again: a person may be typing in a cell just now, and then a host lets nothing be changed. */
const tries = 5;

/**
 * Takes a temporary sheet away, if need be at a later try.
 * @param wait for a second or so.
 * @throws where it cannot be had away: a person must delete it.
 */
export async function removedSurely(
  sheet: string,
  wait: () => Promise<void>,
  remove: () => Promise<unknown>,
): Promise<void> {
  for (let left = tries; ; left--) {
    try {
      await remove();
      return;
    } catch (error) {
      if (left === 0)
        throw new Error(`The sheet "${sheet}" could not be removed: delete it. ${messageOf(error)}`, {
          cause: error,
        });
      await wait();
    }
  }
}
