/** What an action tells while it works, or of what became of it: data, for the pane speaks several languages. */
export type Telling =
  | { readonly is: 'looking' | 'writingAll' | 'settingAside' | 'joining' }
  | { readonly is: 'addingSheets'; readonly count: number }
  /** The place among those that are filled, from 1. */
  | { readonly is: 'filling'; readonly sheet: string; readonly place: number; readonly of: number }
  | { readonly is: 'addingRows'; readonly sheet: string; readonly rows: number }
  | { readonly is: 'rowsAdded'; readonly sheet: string; readonly rows: number; readonly ready: number }
  | { readonly is: 'planApproved'; readonly sheet: string; readonly by: string }
  /** By nobody where no name stands there. */
  | { readonly is: 'approvedBefore'; readonly by: string }
  | { readonly is: 'nothingOfOurs' | 'newestAlready' }
  | { readonly is: 'takenBack'; readonly range: string }
  | Refusal;

/** Why nothing was changed. */
export type Refusal =
  /** By its usual name. */
  | { readonly is: 'noTab'; readonly tab: string }
  | { readonly is: 'headerMoved'; readonly sheet: string; readonly label: string; readonly cell: string }
  | { readonly is: 'logFull'; readonly sheet: string; readonly rows: number }
  | { readonly is: 'noApprover' | 'noPlan' }
  | { readonly is: 'planMoved'; readonly sheet: string }
  | {
      readonly is: 'namesTaken';
      readonly prefix: string;
      readonly names: readonly string[];
      readonly offer: string;
    }
  | { readonly is: 'rowsMoved'; readonly sheet: string; readonly label: string }
  | { readonly is: 'columnMoved'; readonly sheet: string; readonly label: string; readonly column: string }
  | { readonly is: 'noSelection' }
  | { readonly is: 'notEmpty'; readonly range: string; readonly isOneCell: boolean }
  | { readonly is: 'changedMeanwhile'; readonly range: string };

/** A sentence for each. */
export type TellingTexts = {
  readonly [Kind in Telling['is']]: (telling: Extract<Telling, { is: Kind }>) => string;
};
