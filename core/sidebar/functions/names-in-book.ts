import type { BookAnswer } from '../../sheet-port/answers.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { texts } from '../texts/texts.ts';
import { NotRead } from './not-read.ts';
import { referenceIn, type TypedReference } from './typed-reference.ts';

/** What the names of the workbook refer to, by the name in capitals. */
export type NamesInBook = ReadonlyMap<string, string>;

export async function namesOf(port: SheetPort): Promise<NamesInBook> {
  const { names } = await bookOf(port);
  const found = new Map<string, string>();
  // Those of the workbook last: they win over those of single sheets.
  for (const { name, refersTo } of [...names].sort((one, other) => Number(!one.sheet) - Number(!other.sheet)))
    found.set(name.toUpperCase(), refersTo.replace(/^=/, ''));
  return found;
}

/** The cells that a name stands for. @throws NotRead */
export function named(name: string, names: NamesInBook): TypedReference {
  const refersTo = names.get(name.toUpperCase());
  if (refersTo === undefined) throw new NotRead(texts().functions.cells.noName(name), false);
  const place = referenceIn(refersTo);
  if (place?.sheet) return place;
  throw new NotRead(texts().functions.cells.nameNotRead(name));
}

/** @throws NotRead naming a tab that is not there. */
export async function expectTabs(port: SheetPort, wanted: readonly string[]): Promise<void> {
  const { sheets } = await bookOf(port);
  const there = new Set(sheets.map(({ name }) => name.toUpperCase()));
  const missing = wanted.find((name) => !there.has(name.toUpperCase()));
  if (missing !== undefined) throw new NotRead(texts().functions.cells.noTab(missing), false);
}

async function bookOf(port: SheetPort): Promise<Pick<BookAnswer, 'sheets' | 'names'>> {
  const [book] = await port.run([{ do: 'readBook' }]);
  return book?.is === 'book' ? book : { sheets: [], names: [] };
}
