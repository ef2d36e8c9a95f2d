import type { RunnableFunction } from '../define.ts';

/** One row of a call that spills: its values stand under the inputs' names and are those of the index. */
export interface Row {
  index: number;
  values: Record<string, unknown>;
}

/** What an input gave over the shape; one value where it was no range. */
type Column = readonly unknown[] | Float64Array;
type RowConstructor = new (columns: readonly Column[]) => Row;

const made = new WeakMap<RunnableFunction, RowConstructor>();

/**
 * A row over the columns of the inputs. Its class is made once a function, so that the arithmetic always meets objects of
 * one shape, and on first use: Google Sheets starts the script anew for every call, most of which do not spill.
 */
export function rowOver(definition: RunnableFunction, columns: readonly Column[]): Row {
  const Row = made.get(definition) ?? rowClass(definition.inputs.map(([name]) => name));
  made.set(definition, Row);
  return new Row(columns);
}

function rowClass(names: string[]): RowConstructor {
  class FunctionRow implements Row {
    index = 0;
    constructor(readonly columns: readonly Column[]) {}
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
