import type { CellContent } from '../../core/sheet-port/operations.ts';

/** What a person does to a sheet. Rows and columns are counted from 0; both ends are in. */
export type Act = { readonly sheet: string } & (
  | {
      readonly do: 'copy' | 'cut';
      readonly rows: Span;
      /** Whole rows where they are missing. */
      readonly columns?: Span;
      /** The first row that is pasted onto. */
      readonly to: number;
    }
  | { readonly do: 'delete' | 'insert'; readonly rows: Span }
  | {
      readonly do: 'sort';
      readonly rows: Span;
      readonly columns: Span;
      readonly by: number;
      readonly ascending: boolean;
    }
  /** Types one cell or pastes many; null empties. */
  | {
      readonly do: 'paste';
      readonly to: number;
      readonly column: number;
      readonly cells: readonly (readonly Pasted[])[];
    }
);
export type Span = readonly [first: number, last: number];
export type Pasted = Exclude<CellContent, boolean>;
