import { strFromU8, unzipSync } from 'fflate';
import { fromXml } from '../../xlsx-file/xml-text.ts';

/** What a file says a formula came to: its text as it stands there, and its type in the file's letters. */
export interface FormulaResult {
  type: 'n' | 'str' | 'b' | 'e' | 'none';
  text: string;
}

const cell = /<c r="([A-Z]+\d+)"([^>]*)><f[^>]*?(?:\/>|>([^<]*)<\/f>)(?:<v(?: [^>]*)?>([^<]*)<\/v>)?/g;

/** Of every formula in a .xlsx, by "Costs!B7"; sheets are taken in the order in which the workbook names them. */
export const formulaResults = (file: Uint8Array): Map<string, FormulaResult> =>
  formulaCells(file, ([, , attributes = '', , text]) => {
    const [, type = 'n'] = / t="(\w+)"/.exec(attributes) ?? [];
    return { type: text === undefined ? 'none' : typeIn(type), text: fromXml(text ?? '') };
  });

/** Every formula in a .xlsx as it stands there, by "Costs!B7". */
export const formulaTexts = (file: Uint8Array): Map<string, string> =>
  formulaCells(file, ([, , , formula = '']) => fromXml(formula));

function formulaCells<Read>(file: Uint8Array, read: (match: RegExpExecArray) => Read): Map<string, Read> {
  const parts = unzipSync(file);
  const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const sheets = Array.from(xml('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g), ([, name = '']) =>
    fromXml(name),
  );
  return new Map(
    sheets.flatMap((sheet, index) =>
      Array.from(xml(`xl/worksheets/sheet${index + 1}.xml`).matchAll(cell), (match): [string, Read] => [
        `${sheet}!${match[1]}`,
        read(match),
      ]),
    ),
  );
}

function typeIn(letters: string): FormulaResult['type'] {
  if (letters === 'n' || letters === 'str' || letters === 'b' || letters === 'e') return letters;
  throw new Error(`a formula's result is of type ${letters}`);
}

/** Formulas whose results differ between two files, as "Costs!B7 1 or 2". */
export function differences(ours: Uint8Array, theirs: Uint8Array): string[] {
  const other = formulaResults(theirs);
  return [...formulaResults(ours)].flatMap(([at, result]) => {
    const second = other.get(at);
    if (second !== undefined && areEqual(result, second)) return [];
    return [`${at} ${result.type} ${result.text} or ${second?.type} ${second?.text}`];
  });
}

/** Programs differ in which error it is, and LibreOffice writes TRUE as a number. */
function areEqual(one: FormulaResult, other: FormulaResult): boolean {
  if (one.type === 'e' || other.type === 'e') return one.type === other.type;
  if (one.type === 'str' || other.type === 'str') return one.type === other.type && one.text === other.text;
  const [a, b] = [Number(one.text), Number(other.text)];
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Charts of a file of which a reference carries no values; a file without any chart is one. */
export function chartsWithoutCache(file: Uint8Array): string[] {
  const charts = Object.entries(unzipSync(file)).filter(([path]) => /charts\/chart\d+\.xml$/.test(path));
  if (charts.length === 0) return ['no chart'];
  return charts.flatMap(([path, bytes]) => {
    const count = (text: string) => strFromU8(bytes).split(text).length - 1;
    return count('Cache>') === 2 * count('<c:f>') ? [] : [path];
  });
}
