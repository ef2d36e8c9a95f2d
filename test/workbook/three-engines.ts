import type { Operation } from '../../core/sheet-port/operations.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { isClose } from '../support/same.ts';
import { today } from './books.ts';
import { differences, formulaResults, formulaTexts } from './formula-results.ts';
import { InHyperFormula } from './in-hyperformula.ts';
import { figureIn, recalculated, savedAnew } from './libreoffice.ts';

/** Its MATCH does not take "~?" for a question mark: what finds a workflow's number is as in IronCalc. */
export const inHyperFormula = (operations: readonly Operation[]) =>
  new InHyperFormula(operations, ({ formula }) => formula.includes('"~~"'));

/** Formulas of the same workbook that come to something else in LibreOffice than in IronCalc. */
export async function differencesInLibreOffice(
  { formulas, inIronCalc }: Pick<InHyperFormula, 'formulas' | 'inIronCalc'>,
  operations: readonly Operation[],
): Promise<string[]> {
  const cell = recalculated(await writeWorkbookFile(operations, today));
  return differencesFrom({ formulas, inIronCalc }, cell);
}

/**
 * The same of a file that LibreOffice calculates anew and saves, and two things more: the results that our file carries
 * with it, and formulas that LibreOffice would write otherwise. Those it compiles one by one, where copying the one above is
 * much faster.
 */
export function differencesAsSaved(
  book: Pick<InHyperFormula, 'formulas' | 'inIronCalc'>,
  file: Uint8Array,
): string[] {
  const anew = savedAnew(file);
  const [results, texts] = [formulaResults(anew), formulaTexts(anew)];
  return [
    ...differencesFrom(book, (sheet, at) => results.get(`${sheet}!${at}`)?.text ?? ''),
    ...differences(file, anew),
    ...[...formulaTexts(file)].flatMap(([at, formula]) =>
      texts.get(at) === formula ? [] : [`${at} ${formula}, in LibreOffice ${texts.get(at)}`],
    ),
  ];
}

function differencesFrom(
  { formulas, inIronCalc }: Pick<InHyperFormula, 'formulas' | 'inIronCalc'>,
  cell: (sheet: string, address: string) => string,
): string[] {
  return formulas.flatMap((each) => {
    const [theirs, ours] = [cell(each.sheet, each.at), inIronCalc.get(each) ?? ''];
    const isSame = typeof ours === 'number' ? isNear(figureIn(theirs), ours) : theirs === ours;
    return isSame ? [] : [`${each.sheet}!${each.at} ${theirs}, in IronCalc ${ours}: ${each.formula}`];
  });
}

/** LibreOffice writes twenty decimals, and leaves other dust of rounding where all weeks are the same. */
const isNear = (one: number, other: number) => isClose(one, other, 1e-9) || Math.abs(one - other) < 1e-12;
