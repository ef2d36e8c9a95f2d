import { columnNumber } from '../../core/cells/address.ts';
import type { Result } from '../results.ts';
import { fromStored } from './stored-text.ts';
import { firstNamed, named, type XmlElement } from './xml.ts';

/** A cell of a file, rows and columns from 1. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly element: XmlElement;
  /** The element of its formula. */
  readonly formula: XmlElement | undefined;
  /** What the file says that it comes to. */
  readonly value: Result | undefined;
  /** The value only stands for one that older programs do not know, such as #BUSY!. */
  readonly isStandIn: boolean;
}

export interface FileRow {
  readonly row: number;
  readonly element: XmlElement;
  readonly cells: readonly FileCell[];
}

/** Programs may leave out where a row or a cell stands: it is then the next one. */
export function readRows(sheetData: XmlElement, texts: readonly string[]): FileRow[] {
  let row = 0;
  return named(sheetData, 'row').map((element) => {
    row = Number(element.attributes.r ?? row + 1);
    let column = 0;
    const cells = named(element, 'c').map((cell) => {
      const letters = /^[A-Z]+/i.exec(cell.attributes.r ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      return readCell(cell, row, column, texts);
    });
    return { row, element, cells };
  });
}

function readCell(element: XmlElement, row: number, column: number, texts: readonly string[]): FileCell {
  return {
    row,
    column,
    element,
    formula: firstNamed(element, 'f'),
    value: readValue(element, texts),
    isStandIn: element.attributes.t === 'e' && element.attributes.vm !== undefined,
  };
}

function readValue(element: XmlElement, texts: readonly string[]): Result | undefined {
  const type = element.attributes.t ?? 'n';
  if (type === 'inlineStr') return textIn(firstNamed(element, 'is'));
  const value = firstNamed(element, 'v')?.text;
  if (value === undefined) return undefined;
  if (type === 's') return texts[Number(value)];
  if (type === 'str') return fromStored(value);
  if (type === 'e') return { error: value };
  if (type === 'b') return value === '1' || value === 'true';
  if (type === 'd') return undefined;
  return value.trim() === '' ? undefined : Number(value);
}

/** The text of a shared or inline string: its runs without how they look, and without readings of Japanese signs. */
export function textIn(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const own = named(element, 't');
  const runs = named(element, 'r').flatMap((run) => named(run, 't'));
  return fromStored([...own, ...runs].map(({ text }) => text).join(''));
}
