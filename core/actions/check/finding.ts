import type { Operation, OperationOf } from '../../sheet-port/operations.ts';
import type { NumberFormatName } from '../../workbook/model/look.ts';
import type { Held } from '../typed-cells.ts';
import type { KindName } from './kinds.ts';

/** Something that one of our kinds of trouble says of a cell. */
export interface Finding {
  readonly kind: KindName;
  readonly sheet: string;
  /** "G13". */
  readonly cell: string;
  /** What the cell is called in its row and column; '' where it has no words. */
  readonly label: string;
  /** What was found, in the order in which the words of its kind say it. */
  readonly found: readonly Fact[];
  readonly mend?: Mend;
}

/** A text, a count, or a day as a spreadsheet counts days. */
export type Fact = string | number | { readonly day: number };

/** What mending does. Nothing is done where something else stands there meanwhile. */
export interface Mend {
  readonly changes: readonly Change[];
  /** Number formats of cells that hold a figure from then on: where text was asked for a figure would stay text. */
  readonly formats?: readonly Operation[];
}

export type Change =
  | {
      readonly is: 'cell';
      readonly sheet: string;
      readonly at: string;
      readonly was: Held;
      readonly becomes: Held;
      /** How the cell shows a figure. */
      readonly format?: NumberFormatName;
      /** The choices of the cell. Google Sheets lets nobody write what they refuse. */
      readonly rule?: OperationOf<'validate'>;
      /** What it becomes is such a thing: what stood there before it was mended. */
      readonly isRefused?: boolean;
    }
  | {
      readonly is: 'name';
      readonly name: string;
      readonly comment: string;
      /** Where it points to now; null where there is none such. */
      readonly was: string | null;
      readonly becomes: string;
    };

/** A row of the tab Checks that is open, in its own words. */
export interface OpenRow {
  readonly key: string;
  readonly isChanging: boolean;
  readonly what: string;
  readonly state: string;
  /** How many; null for two figures that must agree. */
  readonly count: number | null;
  /** Where the first is, or the two figures. */
  readonly first: string;
  readonly why: string;
  readonly sheet: string;
  readonly cell: string;
}
