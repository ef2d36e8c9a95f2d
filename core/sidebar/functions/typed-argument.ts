import { type Cell, CellError, type CellTable, Day } from '../../cells/cell.ts';
import type { UserSigns } from '../../cells/typed-figure.ts';
import { dayIn, dayText, figureIn } from '../../cells/typed-figure.ts';
import { textLiteral } from '../../cells/wording.ts';
import type { Input } from '../../function-kit/inputs/input.ts';
import { texts } from '../texts/texts.ts';
import { arrayIn, listIn } from './typed-array.ts';
import { referenceIn, type TypedReference } from './typed-reference.ts';

/** What was typed into the field of an argument. */
export type TypedArgument =
  | { is: 'nothing' }
  /** A value, and how a formula writes it. */
  | { is: 'value'; text: string; value: Cell | CellTable }
  | { is: 'cells'; cells: TypedReference }
  /** A word that may be the name of cells: the workbook knows. */
  | { is: 'name'; name: string }
  /** With a sentence that says what to type. */
  | { is: 'wrong'; message: string };

export interface ReadingOf {
  name: string;
  input: Input;
  signs: UserSigns;
  today: number;
}

/** Reads a field: a figure, a share, a day, a text, TRUE or FALSE, cells or their name. */
export function argumentIn(typed: string, of: ReadingOf): TypedArgument {
  const text = typed.trim().replace(/^=\s*/, '');
  if (text === '') return { is: 'nothing' };
  const read = valueIn(text, of) ?? cellsIn(text, of) ?? last(text, of);
  if (read.is !== 'value') return read;
  const message = refusalOf(read.value, of);
  return message === null ? read : { is: 'wrong', message };
}

function valueIn(text: string, { input, signs, today }: ReadingOf): TypedArgument | null {
  if (/^"(?:[^"]|"")*"$/.test(text))
    return { is: 'value', text, value: text.slice(1, -1).replaceAll('""', '"') };
  if (input.kind === 'text') return null;
  const truth = /^(true|yes|false|no)(?:\(\))?$/i.exec(text)?.[1]?.toLowerCase();
  if (truth) {
    const value = truth === 'true' || truth === 'yes';
    return { is: 'value', text: value ? 'TRUE' : 'FALSE', value };
  }
  const figure = figureIn(text, signs);
  if (figure) return { is: 'value', ...figure };
  if (/^today(?:\(\))?$/i.test(text)) return { is: 'value', text: 'TODAY()', value: new Day(today) };
  const serial = dayIn(text, signs);
  if (serial !== null) return { is: 'value', text: dayText(serial), value: new Day(serial) };
  const array = arrayIn(text, signs) ?? (input.isWhole ? listIn(text, signs) : null);
  return array && { is: 'value', ...array };
}

function cellsIn(text: string, { input }: ReadingOf): TypedArgument | null {
  const cells = referenceIn(text);
  if (cells) return { is: 'cells', cells };
  return input.kind !== 'text' && isName(text) ? { is: 'name', name: text } : null;
}

const isName = (text: string) => /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text);

function last(text: string, { input, signs }: ReadingOf): TypedArgument {
  const other = figureIn(text, { decimal: signs.decimal === ',' ? '.' : ',' });
  if (other && input.kind !== 'text')
    return { is: 'wrong', message: texts().functions.typeItAs(shownIn(other.text, signs)) };
  if (input.isWhole) return { is: 'wrong', message: texts().functions.typeCells };
  return { is: 'value', text: textLiteral(text), value: text };
}

/** A figure of a formula as the person writes it. */
export const shownIn = (figure: string, { decimal }: Pick<UserSigns, 'decimal'>) =>
  figure.replace('.', decimal);

/** What the input itself says of a value that it does not take; null where it takes it. */
function refusalOf(value: Cell | CellTable, { name, input }: ReadingOf): string | null {
  // Single values may come as a table too: then the call spills, and speaks for each.
  if (Array.isArray(value) && !input.isWhole) return null;
  try {
    const read = input.read(value, name);
    if (typeof read === 'function') read();
    return null;
  } catch (error) {
    if (error instanceof CellError) return error.message;
    throw error;
  }
}
