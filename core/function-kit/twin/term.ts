import { type Area, areaName, parseArea } from '../../cells/address.ts';
import { textLiteral } from '../../cells/wording.ts';
import { englishSigns, partsOf } from '../../formula/signs.ts';

/** One argument of a call as it stands in a formula; in a template it reads as text fit for arithmetic. */
export interface Term {
  toString(): string;
  /** The argument's own text, without brackets or default. */
  text: string;
  /** What it is whatever the cells hold: a literal, or the default where it was left out. */
  constant: number | boolean | string | null | undefined;
  /** The cells that it refers to, where it is one plain reference. */
  reference: Reference | null;
}

export interface Reference {
  /** "Costs!" or "". */
  prefix: string;
  area: Area;
}

/** Reads an argument as typed; '' is one left out, which stands for the fallback. */
export function termOf(argument: string, fallback: number | boolean | string | null): Term {
  const text = argument.trim();
  if (text === '') return constantTerm(fallback);
  const literal = literalIn(text);
  if (literal !== undefined) return { ...constantTerm(literal), text, toString: () => plain(text, literal) };
  const reference = referenceIn(text);
  const shown = reference || isName(text) || isOneCall(text) ? text : `(${text})`;
  return { text, constant: undefined, reference, toString: () => shown };
}

export function constantTerm(value: number | boolean | string | null): Term {
  const text =
    typeof value === 'boolean'
      ? `${value ? 'TRUE' : 'FALSE'}()`
      : typeof value === 'string'
        ? textLiteral(value)
        : String(value ?? '');
  return { text, constant: value, reference: null, toString: () => plain(text, value) };
}

function plain(text: string, value: unknown): string {
  return typeof value === 'number' && text.startsWith('-') ? `(${text})` : text;
}

/** What a literal of a formula says: a figure, a share, a text, TRUE or FALSE; undefined where it is none. */
export function literalIn(text: string): number | boolean | string | undefined {
  const figure = /^([-+]?)(\d+\.?\d*(?:e[-+]?\d+)?|\.\d+)(%?)$/i.exec(text);
  if (figure) {
    const [, sign, digits, percent] = figure;
    return (sign === '-' ? -1 : 1) * Number(digits) * (percent ? 0.01 : 1);
  }
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  const flag = /^(TRUE|FALSE)(\(\))?$/i.exec(text);
  return flag ? flag[1]?.toUpperCase() === 'TRUE' : undefined;
}

function referenceIn(text: string): Reference | null {
  const [whole, prefix = '', address = ''] = reference.exec(text) ?? [];
  const area = whole === undefined ? null : parseArea(address);
  return area && { prefix, area };
}

/** A sheet's name, quoted or without a sign that means something else, and cells, whole columns or whole rows. */
const sheet = /(?:'(?:[^']|'')+'|[^\s'"(){},;:+\-*/^&=<>%!]+)!/.source;
const cell = /\$?[A-Z]{1,3}\$?[1-9]\d*/.source;
const reference = new RegExp(
  `^((?:${sheet})?)(${cell}(?::${cell})?|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?\\d+:\\$?\\d+)$`,
  'i',
);

function isName(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(text);
}

function isOneCall(text: string): boolean {
  const [name, ...rest] = partsOf(text, englishSigns);
  if (name?.is !== 'kept' || !isName(name.text) || rest[0]?.text !== '(') return false;
  let depth = 0;
  return rest.every(({ is, text: part }, index) => {
    if (is === 'sign' && part === '(') depth += 1;
    if (is === 'sign' && part === ')') depth -= 1;
    return depth > 0 || index === rest.length - 1;
  });
}

/** The cells of a reference in reading order, each as a reference of its own. */
export function cellsOf({ prefix, area }: Reference): string[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    return prefix + areaName({ row, column, rows: 1, columns: 1 });
  });
}
