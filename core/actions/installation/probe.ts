import type { Value } from '../sheet-now.ts';

/** What a host does, where its maker does not say it: a line of the report. */
export interface Fact {
  /** By what name we know it: a row of what we have found out of the hosts. */
  readonly row: string;
  readonly what: string;
  readonly is: string;
}

/** Cells of the temporary sheet that a formula of a probe may point to. */
export interface ProbeCells {
  readonly blank: string;
  /** 5 January 2026. */
  readonly day: string;
  readonly error: string;
}

/** Something to be seen from the result of a formula. */
export interface CellProbe {
  readonly row: string;
  readonly what: string;
  readonly formula: (cells: ProbeCells) => string;
  /** What the shown value says of the host. */
  readonly tells: (shown: Value) => string;
}

/** Where a host's own probes may write: nothing else of the workbook is touched. */
export interface ProbePlace {
  readonly sheet: string;
  /** From this row on the sheet is empty. */
  readonly row: number;
  /** A name that nobody has; it is taken away afterwards. */
  readonly name: string;
  /** A sheet that nobody has; it is taken away afterwards. */
  readonly otherSheet: string;
}

/** What only the host that the pane runs in can tell. */
export interface InstallationHost {
  /** The host, its version, the language, the locale, the add-in's version. */
  readonly about: () => readonly Fact[];
  readonly cells: readonly CellProbe[];
  readonly probe: (place: ProbePlace) => Promise<readonly Fact[]>;
  /** An error of a cell is known by its code; else only that it is one. */
  readonly hasErrorCodes: boolean;
}
