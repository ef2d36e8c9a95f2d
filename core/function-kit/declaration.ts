import type { Cell, CellError, Day } from '../cells/cell.ts';
import type { Input } from './inputs/input.ts';
import type { Twin } from './twin/twin.ts';

export type Inputs = Record<string, Input>;
export type Values<I extends Inputs> = {
  [Name in keyof I]: I[Name] extends Input<infer Value> ? Value : never;
};

/** What a function gives for one set of values; a table spills. */
export type Result = number | string | Day | (number | string)[][];

export type ResultKind =
  | 'ratio'
  | 'money'
  | 'share'
  | 'weeks'
  | 'months'
  | 'hours'
  | 'periods'
  | 'date'
  | 'number'
  | 'text'
  | 'score';

export interface Example {
  /** As typed in a cell; a table for a range. */
  arguments: (Cell | Cell[][])[];
  gives: number | string | Day | (number | string)[][] | { error: CellError['code'] };
}

/** All that there is to say about a function: both add-ins, the sidebar, the reference and tests read it here. */
export interface Declaration<I extends Inputs = Inputs> {
  name: string;
  /** One sentence: what it computes. */
  summary: string;
  /** What people type who look for it, the likeliest first. */
  keywords: string[];
  /** In the order in which they are typed; the optional ones last. */
  inputs: I;
  result: { kind: ResultKind; description: string };
  /** Given valid values; throws a CellError where there is no answer. */
  compute(values: Values<I>): Result;
  /** What gives an error, for the documentation; what inputs refuse by their kind is not repeated. */
  errors: string[];
  /** Run as tests in every host. */
  examples: Example[];
  /** Where the method comes from. */
  source: string;
  /** What else a user should know: traps, when to leave an argument out. */
  notes?: string[];
  /** The equivalent made of functions that every spreadsheet has; null where there is none. */
  twin: Twin<I> | null;
}
