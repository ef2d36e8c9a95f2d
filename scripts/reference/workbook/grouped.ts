export type Group<Thing> = readonly [Thing, ...Thing[]];

/** Things with the same text together, in the order of the first of each. */
export function groupedBy<Thing>(things: readonly Thing[], textOf: (thing: Thing) => string): Group<Thing>[] {
  const groups = new Map<string, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const group = groups.get(textOf(thing));
    if (group) group.push(thing);
    else groups.set(textOf(thing), [thing]);
  }
  return [...groups.values()];
}

/** The text of a thing without its numbers: the readings of 52 weeks differ in nothing else. */
export const withoutNumbers = (thing: unknown): string => JSON.stringify(thing).replaceAll(/\d+/g, '#');
