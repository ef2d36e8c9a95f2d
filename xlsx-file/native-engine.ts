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
  Object.assign(Native.prototype, withNumbers(Native.prototype, Plain));
  return {
    newModel: () => new Native('Workbook', 'en', 'UTC', 'en'),
    modelFrom: (bytes) => Native.fromBytes(bytes, 'en'),
  };
}

/** These leave what is in the cells as it is. */
const onlyRead =
  /^(get|is|can|to|resolve|copy|pause|resume|setSelected|setTopLeft|setWindow|flushSendQueue|constructor$)/;

/** The workbook's numbers are read from its bytes, once for as long as nothing is changed. */
function withNumbers(native: Differing, Plain: NativeEngine['Model']): object {
  const read = new WeakMap<object, PlainBook>();
  const changing = Object.getOwnPropertyNames(native).filter((name) => !onlyRead.test(name));
  const methods = changing.map((name) => {
    const method = Reflect.get(native, name);
    const changed = function (this: object, ...given: unknown[]) {
      read.delete(this);
      return method.apply(this, given);
    };
    return [name, changed] as const;
  });
  const { toBytes } = native;
  const numbers: TellsNumbers & ThisType<Model> = {
    getNumbers() {
      const book = read.get(this) ?? Plain.fromBytes(toBytes.call(this), 'en');
      read.set(this, book);
      return (sheet, row, column) => Number(book.getCellValue(sheet, row, column));
    },
  };
  return { ...Object.fromEntries(methods), ...numbers };
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
}: Differing): Partial<Model> &
  ThisType<Model & Differing & { getSheetDimensions(sheet: number): number[] }> {
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
    /** Rows whose cell holds something; for wasm those with a style alone are among them. */
    getRowsWithData(sheet, column) {
      const rows: number[] = [];
      const [, last = 0, , widest = 0] = this.getSheetDimensions(sheet);
      if (column > widest) return new Int32Array();
      for (let row = 1; row <= last; row++)
        if (this.getFirstNonEmptyInRowAfterColumn(sheet, row, column - 1) === column) rows.push(row);
      return new Int32Array(rows);
    },
  };
}
