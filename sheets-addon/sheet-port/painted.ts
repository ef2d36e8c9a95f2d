/** A run of places that get one value. */
export interface Stroke<Value> {
  readonly from: number;
  to: number;
  readonly value: Value;
}

/**
 * The fewest strokes, one over the other, that give every place of a row its value: "5 5 9 5" takes two, a long one and one
 * over its middle. The strange printer's problem, by the usual table over all parts of the row.
 */
export function strokesFor<Value>(values: readonly Value[]): Stroke<Value>[] {
  const parts = new Map<string, { strokes: number; joined: number | null }>();
  const part = (from: number, to: number) => parts.get(`${from}:${to}`) ?? { strokes: 0, joined: null };
  for (let from = values.length - 1; from >= 0; from--)
    for (let to = from; to < values.length; to++) {
      let best: { strokes: number; joined: number | null } = {
        strokes: 1 + part(from + 1, to).strokes,
        joined: null,
      };
      // The stroke of the first place goes on to another of its value, over what lies between them.
      for (let next = from + 1; next <= to; next++) {
        if (values[next] !== values[from]) continue;
        const strokes = part(from + 1, next - 1).strokes + part(next, to).strokes;
        if (strokes < best.strokes) best = { strokes, joined: next };
      }
      parts.set(`${from}:${to}`, best);
    }
  const done: Stroke<Value>[] = [];
  const paint = (from: number, to: number, begun: Stroke<Value> | null): void => {
    const [value] = values.slice(from, from + 1);
    if (from > to || value === undefined) return;
    const stroke = begun ?? { from, to: from, value };
    if (!begun) done.push(stroke);
    const { joined } = part(from, to);
    stroke.to = joined ?? from;
    if (joined === null) paint(from + 1, to, null);
    else {
      paint(from + 1, joined - 1, null);
      paint(joined, to, stroke);
    }
  };
  paint(0, values.length - 1, null);
  return done;
}
