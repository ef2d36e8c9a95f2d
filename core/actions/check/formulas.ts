import { isErrorCode } from '../../cells/cell.ts';
import { movedDown } from '../../formula/relative-rows.ts';
import { placeOf } from '../../workbook/model/addresses.ts';
import { isInput } from '../../workbook/model/look.ts';
import type { PlacedCell } from '../../workbook/model/tab.ts';
import { isAsMade, isOfSameShape as isOfShape } from '../typed-cells.ts';
import type { Finding } from './finding.ts';
import { missingTabs } from './missing-tabs.ts';
import type { Survey } from './survey.ts';
import { type CellNow, labelsNow, type TabNow } from './tab-now.ts';

/** Formulas of ours that somebody typed over, emptied or broke. */
export function ourFormulas({ tabs, found }: Survey): Finding[] {
  const isMoved = [...tabs.values()].some((tab) => tab.isMoved);
  const isWhole = missingTabs(found).size === 0;
  return [...tabs.values()].flatMap((tab) => onTab(tab, isMoved, isWhole));
}

function onTab(tab: TabNow, isMoved: boolean, isWhole: boolean): Finding[] {
  const filled = rowsWithInput(tab);
  const wrong = tab.cells.flatMap((cell) => {
    if (!isWhole && leadsToMissing(cell)) return [];
    const kind = troubleIn(cell, filled);
    if (!isWhole && (kind === 'formulaBroken' || kind === 'formulaChanged')) return [];
    return kind ? [{ cell, kind }] : [];
  });
  if (wrong.length === 0) return [];
  const labelOf = labelsNow(tab);
  const families = familiesOf(tab);
  return wrong.map(({ cell, kind }): Finding => {
    const becomes = formulaFor(cell, families.get(familyOf(cell)) ?? [], isMoved);
    const was = cell.formula === '' ? (cell.value ?? '') : { formula: cell.formula };
    const finding: Finding = {
      kind,
      sheet: tab.sheet,
      cell: cell.at,
      label: labelOf(cell),
      found: [cell.formula === '' ? String(cell.value ?? '') : cell.formula],
    };
    if (becomes === null) return finding;
    return {
      ...finding,
      mend: {
        changes: [{ is: 'cell', sheet: tab.sheet, at: cell.at, was, becomes: { formula: becomes } }],
      },
    };
  });
}

/** The cells of each column of a table, by what the column is called. */
function familiesOf({ cells }: TabNow): Map<string, CellNow[]> {
  const families = new Map<string, CellNow[]>();
  for (const cell of cells) {
    const family = familyOf(cell);
    const known = families.get(family);
    if (known) known.push(cell);
    else if (family !== '') families.set(family, [cell]);
  }
  return families;
}

/** Words that stand by formula may be put in one's own words. */
const isWords = ({ made }: CellNow) => /label|header|heading|title|question|note|unit/i.test(made.style);

function troubleIn(cell: CellNow, filled: ReadonlySet<number>): Finding['kind'] | null {
  const { made, value, formula } = cell;
  if (typeof made.content !== 'object' || made.content === null || isInput(made.style)) return null;
  // The same to the letter in nearly all of 40,000 cells.
  if (formula === made.content.formula || isAsMade({ formula }, made.content)) return null;
  if (formula === '') {
    if (value === null || value === '')
      return isWords(cell) || (isOfLog(cell) && !filled.has(cell.row)) ? null : 'formulaGone';
    return isWords(cell) && typeof value === 'string' && !isErrorCode(value) ? null : 'overwritten';
  }
  if (formula.includes('#REF!')) return 'formulaBroken';
  if (isWords(cell)) return null;
  return isOfSameShape(formula, made.content) ? null : 'formulaChanged';
}

/** The model has NA() where it would name a cell of a tab that is not there. */
const leadsToMissing = ({ made: { content } }: CellNow) =>
  typeof content === 'object' && content !== null && content.formula.includes('NA()');

/** A host may leave out brackets that change nothing. */
const withoutBrackets = (formula: string) => formula.replace(/[()]/g, '');
function isOfSameShape(formula: string, made: PlacedCell['content']): boolean {
  if (typeof made !== 'object' || made === null) return false;
  return (
    isOfShape({ formula }, made) ||
    isOfShape({ formula: withoutBrackets(formula) }, { formula: withoutBrackets(made.formula) })
  );
}

/** A row that people inserted is blank, and says nothing as long as nothing is typed there. */
const isOfLog = ({ key }: CellNow) => /\.\d+$/.test(key);
function rowsWithInput({ cells }: TabNow): ReadonlySet<number> {
  const typed = cells.filter(({ made, value }) => isInput(made.style) && value !== null && value !== '');
  return new Set(typed.map(({ row }) => row));
}

const familyOf = ({ key, made }: CellNow) =>
  /\.\d+$/.test(key) ? `${key.replace(/\.\d+$/, '')} ${placeOf(made.at).column}` : '';

/**
 * The formula that belongs here. Where rows have moved it is that of a neighbour in the same column, for the model's own
 * would name cells where they were; null where there is none.
 */
function formulaFor(cell: CellNow, family: readonly CellNow[], isMoved: boolean): string | null {
  const { content, at } = cell.made;
  if (typeof content !== 'object' || content === null) return null;
  const from = placeOf(at).row;
  if (!isMoved) return movedDown(content.formula, from, cell.row - from);
  const neighbour = family.find(
    (other) =>
      other.made.fill !== undefined &&
      other.made.fill === cell.made.fill &&
      isOfSameShape(other.formula, other.made.content),
  );
  return neighbour ? movedDown(neighbour.formula, neighbour.row, cell.row - neighbour.row) : null;
}
