import { cellName } from '../../core/cells/address.ts';
import { replaceParts } from '../../core/formula/calls.ts';
import { inFile } from '../formula-in-file.ts';
import { isError, type Result } from '../results.ts';
import { toXml } from '../xml-text.ts';
import { grouped } from './grouped.ts';
import type { FileCell } from './read-sheet.ts';
import type { FileSheet } from './read-workbook.ts';
import { toStored } from './stored-text.ts';
import { elementsIn, inAttribute, nameOf, prefixOf, type XmlElement } from './xml.ts';

/** What becomes of a cell; what is not told stays byte for byte. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly formula?:
    | { readonly is: 'twin'; readonly text: string; readonly staysArray: boolean }
    /** The file's own formula, which was shared with cells that have another one now. */
    | { readonly is: 'own'; readonly text: string }
    | { readonly is: 'none' };
  /** null takes the value away. */
  readonly value?: Result | null;
}

interface Edit {
  from: number;
  to: number;
  by: string;
}

/** The sheet's text with its cells changed. */
export function writeCells({ part, rows }: FileSheet, changes: readonly CellChange[]): string {
  const { text, root } = part;
  const byRow = grouped(changes, ({ row }) => row);
  const edits: Edit[] = [];
  const known = new Map(rows.map((row) => [row.row, row]));
  for (const [row, list] of byRow) {
    const there = known.get(row);
    const fresh = list.filter((change) => !there?.cells.some(({ column }) => column === change.column));
    for (const change of list) {
      const cell = there?.cells.find(({ column }) => column === change.column);
      if (cell) edits.push(changed(text, cell, change));
    }
    if (fresh.length === 0) continue;
    const data = elementsIn(root).find((element) => nameOf(element) === 'sheetData');
    if (there) edits.push(...addedCells(text, there.element, there.cells, fresh));
    else if (data) edits.push(addedRow(text, data, rows.find((each) => each.row > row)?.element, row, fresh));
  }
  return replaceParts(text, insertionsFirst(edits));
}

/** What is put before a cell goes in before that cell itself is replaced. */
const insertionsFirst = (edits: readonly Edit[]): Edit[] => [
  ...edits.filter(({ from, to }) => from === to),
  ...edits.filter(({ from, to }) => from !== to),
];

function changed(text: string, { element }: FileCell, { formula, value }: CellChange): Edit {
  const prefix = prefixOf(element);
  const kept = (name: string) =>
    elementsIn(element)
      .filter((child) => nameOf(child) === name)
      .map(({ start, end }) => text.slice(start, end))
      .join('');
  const own = elementsIn(element).find((child) => nameOf(child) === 'f');
  const attributes: Record<string, string> = { ...element.attributes };
  const isFormula = formula === undefined ? own !== undefined : formula.is !== 'none';
  if (formula && !(formula.is === 'twin' && formula.staysArray)) delete attributes.cm;
  let values = kept('v') + kept('is');
  if (value !== undefined) {
    delete attributes.t;
    delete attributes.vm;
    const stored = value === null ? { type: undefined, xml: '' } : storedValue(value, prefix, isFormula);
    if (stored.type !== undefined) attributes.t = stored.type;
    values = stored.xml;
  }
  const formulaXml = formula === undefined ? kept('f') : writtenFormula(formula, own, prefix);
  const rest = elementsIn(element).filter((child) => !['f', 'v', 'is'].includes(nameOf(child)));
  const inside = formulaXml + values + rest.map(({ start, end }) => text.slice(start, end)).join('');
  return {
    from: element.start,
    to: element.end,
    by: `<${element.name}${inTag(attributes)}>${inside}</${element.name}>`,
  };
}

function writtenFormula(
  formula: NonNullable<CellChange['formula']>,
  own: XmlElement | undefined,
  prefix: string,
): string {
  if (formula.is === 'none') return '';
  const stays = formula.is === 'twin' && formula.staysArray;
  const attributes = Object.entries(own?.attributes ?? {}).filter(
    ([name]) => stays || !['t', 'ref', 'si', 'aca'].includes(name),
  );
  const text = formula.is === 'twin' ? inFile(formula.text) : formula.text;
  return `<${prefix}f${inTag(Object.fromEntries(attributes))}>${toXml(text)}</${prefix}f>`;
}

/** A text without a formula is told as such, so that no program takes it for one: "=cmd|..." too. */
function storedValue(
  value: Result,
  prefix: string,
  isFormula: boolean,
): { type: string | undefined; xml: string } {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (isError(value)) return { type: 'e', xml: v(toXml(value.error)) };
  if (typeof value === 'boolean') return { type: 'b', xml: v(value ? '1' : '0') };
  if (typeof value === 'number') return { type: undefined, xml: v(String(value)) };
  const text = toXml(toStored(value));
  if (isFormula) return { type: 'str', xml: v(text) };
  return {
    type: 'inlineStr',
    xml: `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`,
  };
}

const inTag = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${inAttribute(value)}"`)
    .join('');

function newCell(change: CellChange, prefix: string): string {
  const { formula, value = null } = change;
  const stored =
    value === null ? { type: undefined, xml: '' } : storedValue(value, prefix, formula !== undefined);
  const type = stored.type === undefined ? '' : ` t="${stored.type}"`;
  const written = formula === undefined ? '' : writtenFormula(formula, undefined, prefix);
  return `<${prefix}c r="${cellName(change)}"${type}>${written}${stored.xml}</${prefix}c>`;
}

const inOrder = (changes: readonly CellChange[]) => changes.toSorted((a, b) => a.column - b.column);

/** Each before the first cell that stands right of it. */
function addedCells(
  text: string,
  row: XmlElement,
  cells: readonly FileCell[],
  fresh: readonly CellChange[],
): Edit[] {
  const prefix = prefixOf(row);
  if (cells.length === 0) {
    const inside = inOrder(fresh).map((change) => newCell(change, prefix));
    return [filled(text, row, inside.join(''))];
  }
  const end = cells.at(-1)?.element.end ?? row.start;
  return inOrder(fresh).map((change) => {
    const at = cells.find(({ column }) => column > change.column)?.element.start ?? end;
    return { from: at, to: at, by: newCell(change, prefix) };
  });
}

function addedRow(
  text: string,
  data: XmlElement,
  next: XmlElement | undefined,
  row: number,
  fresh: readonly CellChange[],
): Edit {
  const prefix = prefixOf(data);
  const cells = inOrder(fresh).map((change) => newCell(change, prefix));
  const by = `<${prefix}row r="${row}">${cells.join('')}</${prefix}row>`;
  const last = elementsIn(data).at(-1);
  if (next) return { from: next.start, to: next.start, by };
  return last ? { from: last.end, to: last.end, by } : filled(text, data, by);
}

/** An element that had nothing in it. */
function filled(text: string, { name, start, end, attributes }: XmlElement, by: string): Edit {
  const inner = text.slice(start, end);
  const open = inner.endsWith('/>')
    ? `<${name}${inTag(attributes)}>`
    : inner.slice(0, inner.indexOf('>') + 1);
  return { from: start, to: end, by: `${open}${by}</${name}>` };
}
