import { createRequire } from 'node:module';
import type { Model } from '@ironcalc/wasm';
import type { Engine, TellsNumbers } from './wasm-engine.ts';

/** The engine as npm has it for some machines, compiled for them: it takes a third of the time of its wasm. */
const packageName = '@ironcalc/nodejs-linux-x64-gnu';

type Area = Parameters<Model['updateRangeStyle']>[0];
type Corners = readonly [sheet: number, top: number, left: number, bottom: number, right: number];

/** Where its class differs from that for wasm: an area is told by its corners. */
interface Differing {
  toBytes(): Uint8Array;
  getExtendedCellStyle: Model['getCellStyle'];
  updateRangeStyle(...given: [...Corners, path: string, value: string]): void;
  setAreaWithBorder(...given: [...Corners, border: Parameters<Model['setAreaWithBorder']>[1]]): void;
  autoFillRows(...given: [...Corners, toRow: number]): void;
  autoFillColumns(...given: [...Corners, toColumn: number]): void;
  /** Of an array its height and width, of its other cells where it stands as well. */
  getCellArrayStructure(...cell: [sheet: number, row: number, column: number]): 'SingleCell' | number[];
  /** Its first and last filled row, then column. */
  getSheetDimensions(sheet: number): number[];
}

/** A workbook that nobody types into: it tells what is in a cell as it is. */
interface PlainBook {
  getCellValue(sheet: number, row: number, column: number): number | string | boolean | null;
}

interface NativeEngine {
  readonly UserModel: NativeClass;
  readonly Model: { fromBytes(bytes: Uint8Array, language: string): PlainBook };
}

interface NativeClass {
  new (name: string, locale: string, timezone: string, language: string): Model;
  fromBytes(bytes: Uint8Array, language: string): Model;
  readonly prototype: Differing;
}

let known: Engine | null | undefined;

/** The same class as for wasm; null on a machine for which npm has none. */
export function nativeEngine(): Engine | null {
  if (known === undefined) {
    const found = process.env.ENGINE === 'wasm' ? null : installed();
    known = found && adapted(found);
  }
  return known;
}

function installed(): NativeEngine | null {
  try {
    return createRequire(import.meta.url)(packageName);
  } catch {
    return null;
  }
}

function adapted({ UserModel: Native, Model: Plain }: NativeEngine): Engine {
  Object.assign(Native.prototype, asForWasm(Native.prototype));
  Object.assign(Native.prototype, withWhatIsKnown(Native.prototype, Plain));
  return {
    newModel: () => new Native('Workbook', 'en', 'UTC', 'en'),
    modelFrom: (bytes) => Native.fromBytes(bytes, 'en'),
  };
}

/** These leave what is in the cells as it is. */
const onlyRead =
  /^(get|is|can|to|resolve|copy|pause|resume|setSelected|setTopLeft|setWindow|flushSendQueue|constructor$)/;

/** What is read of a workbook once for as long as nothing is changed. */
interface Known {
  /** Its numbers, from its bytes. */
  book?: PlainBook;
  /** The rows of each column in which a cell holds something, by sheet. */
  readonly filled: Map<number, ReadonlyMap<number, readonly number[]>>;
}

function withWhatIsKnown(native: Differing, Plain: NativeEngine['Model']): object {
  const knownOf = new WeakMap<object, Known>();
  const known = (model: object): Known => {
    const now = knownOf.get(model) ?? { filled: new Map() };
    knownOf.set(model, now);
    return now;
  };
  const changing = Object.getOwnPropertyNames(native).filter((name) => !onlyRead.test(name));
  const methods = changing.map((name) => {
    const method = Reflect.get(native, name);
    const changed = function (this: object, ...given: unknown[]) {
      knownOf.delete(this);
      return method.apply(this, given);
    };
    return [name, changed] as const;
  });
  const { toBytes } = native;
  const reading: TellsNumbers & Pick<Model, 'getRowsWithData'> & ThisType<Model & Differing> = {
    getNumbers() {
      const now = known(this);
      now.book ??= Plain.fromBytes(toBytes.call(this), 'en');
      const { book } = now;
      return (sheet, row, column) => Number(book.getCellValue(sheet, row, column));
    },
    /** Rows whose cell holds something; for wasm those with a style alone are among them. */
    getRowsWithData(sheet, column) {
      const { filled } = known(this);
      const rows = filled.get(sheet) ?? filledRows(this, sheet);
      filled.set(sheet, rows);
      return new Int32Array(rows.get(column) ?? []);
    },
  };
  return { ...Object.fromEntries(methods), ...reading };
}

/** Found by going from filled cell to filled cell along each row. */
function filledRows(model: Model & Differing, sheet: number): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>();
  const [, last = 0] = model.getSheetDimensions(sheet);
  for (let row = 1; row <= last; row++) {
    let column = model.getFirstNonEmptyInRowAfterColumn(sheet, row, 0);
    while (column !== undefined && column !== null) {
      const rows = columns.get(column) ?? [];
      rows.push(row);
      columns.set(column, rows);
      column = model.getFirstNonEmptyInRowAfterColumn(sheet, row, column);
    }
  }
  return columns;
}

const cornersOf = ({ sheet, row, column, width, height }: Area): Corners => [
  sheet,
  row,
  column,
  row + height - 1,
  column + width - 1,
];

/** The methods for wasm that are missing here or take something else. */
function asForWasm({
  getExtendedCellStyle,
  updateRangeStyle,
  setAreaWithBorder,
  autoFillRows,
  autoFillColumns,
  getCellArrayStructure,
}: Differing): Partial<Model> & ThisType<Model & Differing> {
  return {
    /** JavaScript frees it. */
    free() {},
    getCellStyle(sheet, row, column) {
      return getExtendedCellStyle.call(this, sheet, row, column);
    },
    updateRangeStyle(area, path, value) {
      updateRangeStyle.call(this, ...cornersOf(area), path, value);
    },
    setAreaWithBorder(area, border) {
      setAreaWithBorder.call(this, ...cornersOf(area), border);
    },
    autoFillRows(area, toRow) {
      autoFillRows.call(this, ...cornersOf(area), toRow);
    },
    autoFillColumns(area, toColumn) {
      autoFillColumns.call(this, ...cornersOf(area), toColumn);
    },
    getCellArrayStructure(sheet, row, column) {
      const found = getCellArrayStructure.call(this, sheet, row, column);
      if (found === 'SingleCell') return found;
      const [first = 1, second = 1, third, fourth] = found;
      return third === undefined || fourth === undefined
        ? { DynamicAnchor: [first, second] }
        : { DynamicChild: [first, second, third, fourth] };
    },
  };
}
