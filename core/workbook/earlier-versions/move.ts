/** Cells that stand elsewhere since: a range of the older version, and how far each cell of it went. */
export interface Move {
  readonly from: string;
  readonly down: number;
  readonly right: number;
}
