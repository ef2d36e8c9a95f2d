/** Shorter words are too near to others. */
const shortest = 5;

/** Whether a word is another but for one letter that is wrong, missing, too much, or swapped with the next. */
export function isNearly(typed: string, word: string): boolean {
  if (word.length < shortest) return false;
  const same = sameAtStart(typed, word);
  const [rest, wanted] = [typed.slice(same), word.slice(same)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
  );
}

function sameAtStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}
