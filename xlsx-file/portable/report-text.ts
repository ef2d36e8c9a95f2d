import { textOf } from '../results.ts';
import { counted } from './counted.ts';
import type { PortableFile } from './portable-file.ts';
import type { CellReport } from './report-of.ts';

/** Why a call stays a call, for a person. */
const reasons = {
  noTwin: 'has no native twin',
  shape: 'is called with what no twin reads',
  tooLong: 'would be longer than a cell takes',
  spill: 'spills into cells that are not there',
  google: 'stands among functions that Excel may not know',
} as const;

/** What changed, a line each: first what it comes to, then what a person should look at, then every cell. */
export function reportText({ cells, notes }: PortableFile): string[] {
  const of = (...kinds: CellReport['became'][]) => cells.filter(({ became }) => kinds.includes(became));
  const twins = of('same', 'new', 'unchecked');
  if (cells.length === 0) return ['No cell calls one of our functions.', ...notes];
  const unchecked = of('unchecked');
  return [
    `${counted(twins.length, 'cell')} with a native formula in place of a call, ${counted(of('hangs').length, 'other cell')} with a new value.`,
    ...(unchecked.length > 0
      ? [`${counted(unchecked.length, 'value')} could not be compared: see the cells marked "not compared".`]
      : []),
    ...of('differs').map(
      (each) =>
        `Left as it was: ${placeOf(each)} is ${shown(each.before)}, its native formula would be ${shown(each.after)}.`,
    ),
    ...of('stays').map((each) => `Stays a call: ${placeOf(each)}, ${reasonOf(each)}.`),
    ...of('value').map(
      (each) => `Only its value is left: ${placeOf(each)} = ${shown(each.before)}, ${reasonOf(each)}.`,
    ),
    ...notes.map(asLine),
    ...twins.map(
      (each) =>
        `${placeOf(each)}: ${asLine(each.formula)} -> ${asLine(each.twin ?? '')}${beforeAndAfter(each)}${each.became === 'unchecked' ? ', not compared' : ''}`,
    ),
    ...of('hangs').map((each) => `${placeOf(each)}${beforeAndAfter(each)}`),
  ];
}

const placeOf = ({ sheet, at }: CellReport) => asLine(`${sheet}!${at}`);
const reasonOf = ({ why = 'noTwin', function: name = '' }: CellReport) => `${name} ${reasons[why]}`;
const shown = (value: CellReport['after']) =>
  value == null || value === '' ? 'blank' : asLine(textOf(value));
const beforeAndAfter = ({ before, after }: CellReport) =>
  after === before ? `, ${shown(before)}` : `, ${shown(before)} -> ${shown(after)}`;

const longest = 120;

/** Signs that move a terminal's cursor, or turn the line around (Unicode's bidirectional controls). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const notShown = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text of the file on one line of the report, as text and nothing else. */
export function asLine(text: string): string {
  const signs = [...text];
  const cut = signs.length > longest ? `${signs.slice(0, longest).join('')}...` : text;
  return cut.replaceAll(notShown, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
