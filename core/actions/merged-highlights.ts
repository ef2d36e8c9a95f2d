import type { Highlight } from '../workbook/model/tab.ts';

/**
 * Rules one after the other that tint the same cells alike, as one rule: hosts ask for each rule by itself. None of them
 * can come in between, so the first that holds still wins.
 */
export function mergedHighlights(highlights: readonly Highlight[]): Highlight[] {
  const groups: Highlight[][] = [];
  for (const each of highlights) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last?.range === each.range && last.tint === each.tint) group.push(each);
    else groups.push([each]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length === 1) return [first];
    return [{ ...first, formula: `=OR(${group.map(({ formula }) => formula.slice(1)).join(',')})` }];
  });
}
