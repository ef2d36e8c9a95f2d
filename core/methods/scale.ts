/** What scores go from and to, and what the best is worth; each a figure, or the cell that holds it. */
export interface Scale {
  readonly lowest: string;
  readonly highest: string;
  readonly best: string;
}

/** Scores from 1 to 5, of which all 1 is 0 and all 5 is 100. */
export const usualScale: Scale = { lowest: '1', highest: '5', best: '100' };

/** A mean score put on 0 to the best. */
export const scoreFormula = (mean: string, scale = usualScale): string =>
  `(${mean}-${scale.lowest})${stretched(scale)}`;

/** How points above the lowest become points of the best; of a sum of several, their mean. Worked out where it can be. */
export function stretched({ lowest, highest, best }: Scale, count = '1'): string {
  const factor = Number(best) / (Number(highest) - Number(lowest)) / Number(count);
  if (!Number.isNaN(factor)) return `*${factor}`;
  const range = `(${highest}-${lowest})`;
  return `/${count === '1' ? range : `(${count}*${range})`}*${best}`;
}
