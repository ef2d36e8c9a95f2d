import type { Parts } from '../../../core/workbook/declare/parts.ts';
import type { Column } from '../../../core/workbook/declare/table.ts';
import { contentText, nameInWords } from './content-text.ts';
import { type Entry, entryOf, formulasWithout, type ToldFormula, toldFormula } from './entry.ts';
import { groupedBy, withoutNumbers } from './grouped.ts';

type Table = NonNullable<Parts['tables']>[string];

/** The columns of a table; those that only carry a look are left out. */
export const tableEntries = (name: string, table: Table): Entry[] =>
  table.columns.flatMap((column) => {
    const declared = table.declared[column];
    if (declared === undefined || 'isGap' in declared) return [];
    const entry = columnEntry(`${name}.${column}`, nameInWords(column), declared);
    return hasLookAlone(declared, entry) ? [] : [entry];
  });

const columnEntry = (key: string, name: string, column: Column): Entry =>
  entryOf(key, column, { label: labelOf(column, name), formulas: formulasOf(column) });

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
