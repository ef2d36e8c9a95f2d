import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { type Area, cellName, parseArea } from '../../core/cells/address.ts';
import { englishSigns, partsOf } from '../../core/formula/signs.ts';
import { keyOf } from './cell-key.ts';
import { computedValue, googleFormula } from './google-export.ts';
import type { FileCell } from './read-sheet.ts';
import type { FileBook } from './read-workbook.ts';

/** A cell with a formula, and what the file's ways of keeping one come to. */
export interface FormulaCell {
  readonly key: string;
  readonly sheet: number;
  readonly cell: FileCell;
  /** As a person would type it, with "=". */
  readonly text: string;
  /** The file's own text, without "=". */
  readonly stored: string;
  /** The number of the group in which cells share one formula. */
  readonly shared: string | undefined;
  /** The cells over which an array formula lies. */
  readonly area: Area | undefined;
  /** Written by Google as a value beside its formula. */
  readonly isGoogles: boolean;
}

export interface Formulas {
  readonly cells: ReadonlyMap<string, FormulaCell>;
  /** Cells that only hold a part of what another cell came to in Google Sheets. */
  readonly computedValues: ReadonlySet<string>;
}

export function formulasOf(book: FileBook): Formulas {
  const cells = new Map<string, FormulaCell>();
  const computedValues = new Set<string>();
  for (const [sheet, { rows }] of book.sheets.entries()) {
    const masters = new Map<string, { text: string; at: string }>();
    for (const cell of rows.flatMap((row) => row.cells)) {
      const attributes = cell.formula?.attributes;
      if (cell.formula === undefined || attributes?.t === 'dataTable') continue;
      const at = cellName(cell);
      const shared = attributes?.t === 'shared' ? attributes.si : undefined;
      let stored = cell.formula.text.trim().replace(/^=/, '');
      if (shared !== undefined) {
        const master = masters.get(shared);
        if (stored === '') stored = master ? copied(master.text, master.at, at) : '';
        else if (!master) masters.set(shared, { text: stored, at });
      }
      if (stored === '') continue;
      const googles = googleFormula(stored);
      const key = keyOf(sheet, cell.row, cell.column);
      if (googles === computedValue) computedValues.add(key);
      else
        cells.set(key, {
          key,
          sheet,
          cell,
          text: `=${ownCalls(googles ?? stored)}`,
          stored,
          shared,
          area: attributes?.t === 'array' ? (parseArea(attributes.ref ?? at) ?? undefined) : undefined,
          isGoogles: googles !== null,
        });
    }
  }
  return { cells, computedValues };
}

/** A formula as it reads when it is copied to another cell. */
function copied(formula: string, from: string, to: string): string {
  return translateFormulaToA1(translateFormulaToR1C1(`=${formula}`, from), to).slice(1);
}

/**
 * Excel may keep an add-in's function as one of another file, [2]!_xldudf_AI_ROI, and then never find it again
 * (github.com/OfficeDev/office-js/issues/2568).
 */
function ownCalls(formula: string): string {
  if (!/\]!_xldudf_/i.test(formula)) return formula;
  const parts = partsOf(formula, englishSigns).map(({ text }) => text);
  const isFile = (at: number) =>
    /^\[\d+\]$/.test(parts[at] ?? '') && parts[at + 1] === '!' && /^_xldudf_/i.test(parts[at + 2] ?? '');
  return parts.filter((_, at) => !isFile(at) && !isFile(at - 1)).join('');
}
