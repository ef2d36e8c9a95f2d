import type { Column } from '../../../core/workbook/declare/table.ts';
import { contentText, nameInWords } from './content-text.ts';
import { type Entry, entryOf, formulasWithout, type ToldFormula, toldFormula } from './entry.ts';
import { groupedBy, withoutNumbers } from './grouped.ts';
import { columnOf, type Table } from './log-columns.ts';

/** The columns of a table; those that only carry a look are left out. */
export const tableEntries = (
  name: string,
  table: Table,
  isTold: (column: string) => boolean = () => true,
): Entry[] =>
  table.columns.filter(isTold).flatMap((column) => {
    const declared = columnOf(table, column);
    if (declared === null) return [];
    const entry = columnEntry(name, column, declared);
    return hasLookAlone(declared, entry) ? [] : [entry];
  });

function columnEntry(name: string, column: string, declared: Column): Entry {
  const { shows } = declared;
  const label = labelOf(declared, nameInWords(column));
  const formulas = shows === undefined ? formulasOf(declared) : [];
  const entry = entryOf(`${name}.${column}`, declared, { label, formulas });
  if (shows === undefined) return entry;
  return { ...entry, is: shows === column ? 'shown' : `shown: ${shows}` };
}

const labelOf = ({ label }: Column, otherwise: string): string =>
  label === null || label === '' ? otherwise : contentText(label);

/** A label that its tab writes, or cells over which a text may run. */
const hasLookAlone = ({ label, contents }: Column, { is }: Entry): boolean =>
  is === 'given' && contents === undefined && (label === null || label === '');

function formulasOf({ formula, formulas = [], first, last, without }: Column): ToldFormula[] {
  return [
    ...toldFormula(formula),
    ...groupedBy([...formulas.entries()], ([, text]) => withoutNumbers(text)).flatMap((alike) => {
      const [[first, text]] = alike;
      const last = alike.at(-1)?.[0] ?? first;
      return toldFormula(text, last === first ? `row ${first + 1}` : `rows ${first + 1} to ${last + 1}`);
    }),
    ...(typeof first === 'string' ? toldFormula(first, 'first row') : []),
    ...toldFormula(last, 'last row'),
    ...formulasWithout(without, (text) => text),
  ];
}
