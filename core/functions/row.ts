/** One row of a call that spills: its values stand under the inputs' names and are those of the index. */
export interface Row {
  index: number;
  values: Record<string, unknown>;
}

export type RowConstructor = new (columns: unknown[][]) => Row;

/**
 * A class whose objects read the columns by the inputs' names. Made once a function, so that its arithmetic always meets
 * objects of one shape.
 */
export function rowOf(names: string[]): RowConstructor {
  class FunctionRow implements Row {
    index = 0;
    constructor(readonly columns: unknown[][]) {}
    get values(): Record<string, unknown> {
      // The names are properties of the class, made below.
      return this as unknown as Record<string, unknown>;
    }
  }
  names.forEach((name, place) => {
    Object.defineProperty(FunctionRow.prototype, name, {
      get(this: FunctionRow) {
        const column = this.columns[place] ?? [];
        return column.length === 1 ? column[0] : column[this.index];
      },
    });
  });
  return FunctionRow;
}
