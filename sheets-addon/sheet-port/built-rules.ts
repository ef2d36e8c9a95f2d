/*
 * A builder constructs a rule "from the settings applied to the builder", says Google, and nowhere whether a rule stays as it
 * was built when its builder is told something else and builds once more. Scripts that reckon with it are at work, and it
 * saves a call a rule. So the first time that a run of the script does it, the older rule is looked at.
 */

/** Whether rules of one builder stay apart, once this run of the script has seen it. */
let isApart: boolean | undefined;

class RulesBecameOne extends Error {}

/**
 * What was seen of it so far.
 * @param isSeen what has just been seen.
 * @throws RulesBecameOne where an older rule has become the newer one.
 */
export function foundApart(isSeen?: boolean): boolean | undefined {
  if (isSeen !== undefined) isApart = isSeen;
  if (isSeen === false) throw new RulesBecameOne();
  return isApart;
}

/** Builds rules; once more, each from a builder of its own, where they turn out to become one. */
export function buildsApart<Result>(build: () => Result, forget: () => void): Result {
  try {
    return build();
  } catch (error) {
    if (!(error instanceof RulesBecameOne)) throw error;
    forget();
    return build();
  }
}
