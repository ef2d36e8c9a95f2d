import {
  type Cell,
  CellError,
  type CellTable,
  Day,
  div0Error,
  type Given,
  isTable,
  notAvailableError,
  numError,
  valueError,
} from '../../cells/cell.ts';
import { sayCell, sayNumber, sayPercent } from '../../cells/say.ts';

export type InputKind =
  | 'number'
  | 'fraction'
  | 'flag'
  | 'text'
  | 'date'
  | 'score'
  | 'sample'
  | 'flows'
  | 'values';

/** What a number may be. The sign of a domain is told in the documentation and guarded in the native twin. */
export interface Domain {
  least?: number;
  most?: number;
  /** The bound itself is outside. */
  isAboveLeast?: boolean;
  isBelowMost?: boolean;
  /** A zero: a divisor (#DIV/0!), or most likely a blank cell that Excel hands over as 0 (#VALUE!). */
  zero?: 'divides' | 'refused';
}

/** One argument of a function: what it takes, and how it is read from what a cell holds. */
export interface Input<Value = unknown> {
  kind: InputKind;
  description: string;
  /** "money", "hours a week", "share"...: stands in the documentation and the sidebar. */
  unit: string;
  isOptional: boolean;
  /** What a blank or omitted optional argument means; null where the function decides. */
  fallback: Value;
  domain: Domain;
  /** Takes a range whole; the others spill over one. */
  isWhole: boolean;
  /** A blank is an answer of its own, though the argument must be there. */
  takesBlank?: true;
  /** Every value is a number, and one other than 0 between these is taken as it is, unread. */
  takesNumbers?: { least: number; most: number } | undefined;
  /** @throws CellError naming the argument and what was found. */
  read(given: Given, name: string): Value;
}

interface Described {
  description: string;
  unit?: string;
}

interface NumberOptions extends Described, Domain {
  /** How messages show the default and a refused value. */
  shownAs?: 'percent';
  /** What a blank gives instead of "cost is blank". */
  blank?: (name: string) => CellError;
}

/** A number; from 0 up unless said. */
export function number(options: NumberOptions): Input<number> {
  return numberInput('number', { least: 0, ...options }, undefined);
}

export function optionalNumber(options: NumberOptions & { fallback: number }): Input<number> {
  return numberInput('number', { least: 0, ...options }, options.fallback);
}

/** A number of either sign. */
export function signed(options: NumberOptions): Input<number> {
  return numberInput('number', options, undefined);
}

/** A share from 0 to 1. */
export function fraction(options: NumberOptions): Input<number> {
  return numberInput(
    'fraction',
    { least: 0, most: 1, shownAs: 'percent', unit: 'share', ...options },
    undefined,
  );
}

export function optionalFraction(options: NumberOptions & { fallback: number }): Input<number> {
  const domain = { least: 0, most: 1, shownAs: 'percent' as const, unit: 'share' };
  return numberInput('fraction', { ...domain, ...options }, options.fallback);
}

/** A number that may be left out with no default: the function is told null. */
export function possibleNumber(options: NumberOptions): Input<number | null> {
  return optional(number(options));
}

export function possibleFraction(options: NumberOptions): Input<number | null> {
  return optional(fraction(options));
}

/** The same input, which must be there, but may hold a blank: the function is told null. */
export function orBlank<Value>(input: Input<Value>): Input<Value | null> {
  return { ...optional(input), isOptional: false, takesBlank: true };
}

/** The same input, read only when the function asks: for what is decided before the others are looked at. */
export function lazily<Value>(input: Input<Value>): Input<() => Value> {
  return {
    ...input,
    takesNumbers: undefined,
    fallback: () => input.fallback,
    read: (given, name) => () => input.read(given, name),
  };
}

/** A score from 1 to 5; halves are welcome. */
export function score(options: Described): Input<number> {
  return numberInput('score', { least: 1, most: 5, unit: '1 to 5', ...options }, undefined);
}

function numberInput(kind: InputKind, options: NumberOptions, fallback: number | undefined): Input<number> {
  const { least = -Infinity, most = Infinity, isAboveLeast = false, isBelowMost = false, zero } = options;
  const say = options.shownAs === 'percent' ? sayPercent : sayNumber;
  const domain: Domain = {
    ...(options.least === undefined ? {} : { least: options.least }),
    ...(options.most === undefined ? {} : { most: options.most }),
    ...(isAboveLeast ? { isAboveLeast } : {}),
    ...(isBelowMost ? { isBelowMost } : {}),
    ...(zero ? { zero } : {}),
  };

  const refuse = (given: Given, name: string): CellError => {
    const cell = single(given, name);
    if (cell instanceof CellError) return cell;
    if (cell === null) return options.blank ? options.blank(name) : valueError(`${name} is blank`);
    if (typeof cell !== 'number') return valueError(`${name} must be a number, got ${sayCell(cell)}`);
    if (cell === 0 && zero === 'divides') return div0Error(`${name} is 0: there is nothing to divide by`);
    if (cell === 0 && zero === 'refused') {
      const way = fallback === undefined ? 'type a figure' : `leave it out for ${say(fallback)}`;
      return valueError(`${name} is 0, or its cell is blank: ${way}`);
    }
    return numError(`${name} must be ${sayDomain(options, say)}, got ${say(cell)}${likelyCause(cell)}`);
  };
  const likelyCause = (value: number) =>
    options.shownAs === 'percent' && value > 1 && value <= 100
      ? `: type ${sayNumber(value)}% or ${sayNumber(value / 100)}`
      : '';

  return {
    kind,
    description: options.description,
    unit: options.unit ?? '',
    isOptional: fallback !== undefined,
    fallback: fallback ?? 0,
    domain,
    isWhole: false,
    takesNumbers: { least, most },
    read(given, name) {
      if (typeof given === 'number') {
        const isInside =
          given > least ? given < most || (given === most && !isBelowMost) : given === least && !isAboveLeast;
        if (isInside && (given !== 0 || zero === undefined)) return given;
        throw refuse(given, name);
      }
      if (given === null && fallback !== undefined) return fallback;
      throw refuse(given, name);
    },
  };
}

function sayDomain(domain: Domain, say: (value: number) => string): string {
  const { least, most, isAboveLeast, isBelowMost } = domain;
  if (least !== undefined && most !== undefined) {
    return isBelowMost || isAboveLeast
      ? `${isAboveLeast ? 'above' : 'at least'} ${say(least)} and ${isBelowMost ? 'below' : 'at most'} ${say(most)}`
      : `between ${say(least)} and ${say(most)}`;
  }
  if (least !== undefined) return isAboveLeast ? `above ${say(least)}` : `${say(least)} or more`;
  if (most !== undefined) return isBelowMost ? `below ${say(most)}` : `${say(most)} or less`;
  return 'a finite number';
}

/** TRUE or FALSE; numbers are refused, because a blank cell may arrive as 0. */
export function optionalFlag<Fallback extends boolean | null>(
  options: Described & { fallback: Fallback },
): Input<boolean | Fallback> {
  return {
    kind: 'flag',
    description: options.description,
    unit: 'TRUE or FALSE',
    isOptional: true,
    fallback: options.fallback,
    domain: {},
    isWhole: false,
    read(given, name) {
      const cell = single(given, name);
      if (cell instanceof CellError) throw cell;
      if (cell === null) return options.fallback;
      if (typeof cell === 'boolean') return cell;
      throw valueError(`${name} must be TRUE or FALSE, got ${sayCell(cell)}`);
    },
  };
}

/** A flag that must be given. */
export function flag(options: Described): Input<boolean> {
  const optional = optionalFlag({ ...options, fallback: null });
  return {
    ...optional,
    isOptional: false,
    fallback: false,
    read(given, name) {
      const value = optional.read(given, name);
      if (value === null) throw valueError(`${name} is blank`);
      return value;
    },
  };
}

export function text(options: Described): Input<string> {
  const optional = optionalText(options);
  return {
    ...optional,
    isOptional: false,
    fallback: '',
    read(given, name) {
      const value = optional.read(given, name);
      if (value === null) throw valueError(`${name} is blank`);
      return value;
    },
  };
}

export function optionalText(options: Described): Input<string | null> {
  return {
    kind: 'text',
    description: options.description,
    unit: 'text',
    isOptional: true,
    fallback: null,
    domain: {},
    isWhole: false,
    read(given, name) {
      const cell = single(given, name);
      if (cell instanceof CellError) throw cell;
      if (cell === null || typeof cell === 'string') return cell;
      throw valueError(`${name} must be a text, got ${sayCell(cell)}`);
    },
  };
}

/** The last day that spreadsheets know: 31 December 9999. Before 1 March 1900 they disagree. */
export const dayDomain = { least: 61, most: 2_958_465 };

/** A day as a spreadsheet counts them; a time of day is cut off. */
export function date(options: Described): Input<number> {
  return {
    kind: 'date',
    description: options.description,
    unit: 'date',
    isOptional: false,
    fallback: 0,
    // A time of day on the last day is cut off, not refused.
    domain: { least: dayDomain.least, most: dayDomain.most + 1, isBelowMost: true },
    isWhole: false,
    read(given, name) {
      const cell = single(given, name);
      if (cell instanceof CellError) throw cell;
      if (cell === null) throw valueError(`${name} is blank`);
      const serial = cell instanceof Day ? cell.serial : cell;
      if (typeof serial !== 'number') throw valueError(`${name} must be a date, got ${sayCell(cell)}`);
      return wholeDay(serial, name);
    },
  };
}

/** @throws CellError #NUM! where spreadsheets know no such day. */
export function wholeDay(serial: number, name: string): number {
  const day = Math.floor(serial);
  if (day >= dayDomain.least && day <= dayDomain.most) return day;
  throw numError(`${name} must be a date from 1 March 1900 to 31 December 9999, got ${sayNumber(serial)}`);
}

/** The numbers of a range in reading order; text, booleans and blanks are skipped, as Excel's statistics do. */
export function sample(options: Described): Input<number[]> {
  return whole('sample', options, (table) => {
    const numbers: number[] = [];
    for (const row of table) {
      for (const cell of row) {
        if (typeof cell === 'number') numbers.push(cell);
        else if (cell instanceof Day) numbers.push(cell.serial);
        else if (cell instanceof CellError) throw cell;
      }
    }
    return numbers;
  });
}

interface FlowsOptions extends Described {
  /** What messages call one of them. */
  item?: string;
}

/** The figures of a range by their position: a gap would shift all that follow, so it is refused. */
export function flows({ item = 'flow', ...options }: FlowsOptions): Input<number[]> {
  return whole('flows', options, (table) => flowsIn(table, item));
}

export interface ShapedFlows {
  figures: number[];
  /** Of the range, blanks at its end included. */
  rows: number;
  columns: number;
}

/** Flows that are paired with those of another range: its shape counts. */
export function shapedFlows({ item = 'flow', ...options }: FlowsOptions): Input<ShapedFlows> {
  return whole('flows', options, (table) => ({
    figures: flowsIn(table, item),
    rows: table.length,
    columns: table[0]?.length ?? 0,
  }));
}

function flowsIn(table: CellTable, item: string): number[] {
  const figures: number[] = [];
  let firstBlank = 0; // its number; blanks at the end are none of the flows
  let count = 0;
  for (const row of table)
    for (const cell of row) {
      count += 1;
      if (cell === null) firstBlank ||= count;
      else if (firstBlank > 0) throw notAvailableError(`${item} ${firstBlank} is blank: type 0`);
      else if (typeof cell === 'number') figures.push(cell);
      else if (cell instanceof CellError) throw cell;
      else throw valueError(`${item} ${count} must be a number, got ${sayCell(cell)}`);
    }
  return figures;
}

/** Any cells, as they are. */
export function values(options: Described): Input<CellTable> {
  return whole('values', options, (table) => table);
}

function whole<Value>(
  kind: InputKind,
  options: Described,
  read: (table: CellTable, name: string) => Value,
): Input<Value> {
  return {
    kind,
    description: options.description,
    unit: options.unit ?? '',
    isOptional: false,
    fallback: read([[null]], ''),
    domain: {},
    isWhole: true,
    read: (given, name) => read(isTable(given) ? given : [[given]], name),
  };
}

/** The same input, which may be left out. */
export function optional<Value>(input: Input<Value>): Input<Value | null> {
  return {
    ...input,
    takesNumbers: undefined,
    isOptional: true,
    fallback: null,
    read: (given, name) => (isBlank(given) ? null : input.read(given, name)),
  };
}

function isBlank(given: Given): boolean {
  return isTable(given) ? given.every((row) => row.every((cell) => cell === null)) : given === null;
}

function single(given: Given, name: string): Cell {
  if (!isTable(given)) return given;
  throw valueError(`${name} must be one cell, got a range`);
}
