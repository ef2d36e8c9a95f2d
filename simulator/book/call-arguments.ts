import { type Area, parseArea, quoteSheet, splitReference } from '../../core/cells/address.ts';
import { replaceParts, tokensOf } from '../../core/formula/calls.ts';
import type { Model } from './engine.ts';
import type { Question } from './read-cells.ts';
import { pendingResult } from './stored-formula.ts';
import type { CallArgument } from './values.ts';

/** Where a call stands: what its references are relative to. */
export interface Place {
  sheet: number;
  row: number;
  column: number;
}

/** How one argument is to be had: at hand already, or by asking the engine. */
export type ArgumentSource =
  | { ready: CallArgument }
  | { ask: Question; asRange: boolean }
  | { waiting: true };

/**
 * What an argument needs. References are read cell by cell, because a formula would turn a blank into 0; plain
 * numbers and texts are read off; anything else is evaluated by the engine.
 */
export function argumentSource(
  text: string,
  place: Place,
  model: Model,
  usedRows: (sheet: number) => number,
): ArgumentSource {
  const plain = text.trim();
  if (plain === '') return { ready: { is: 'omitted' } };
  if (plain.toUpperCase().includes(pendingResult)) return { waiting: true };
  if (/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(plain)) return { ready: { is: 'cell', value: Number(plain) } };
  if (/^"([^"]|"")*"$/.test(plain)) {
    return { ready: { is: 'cell', value: plain.slice(1, -1).replaceAll('""', '"') } };
  }
  if (/^(TRUE|FALSE)$/i.test(plain)) return { ready: { is: 'cell', value: plain.toUpperCase() === 'TRUE' } };

  const reference = referredArea(plain, place, model);
  if (reference) {
    const area = cutToUsed(reference.area, () => usedRows(reference.sheet));
    return { ask: { sheet: reference.sheet, area }, asRange: area.rows * area.columns > 1 };
  }
  return { ask: { formula: `=${onSheet(plain, place, model)}` }, asRange: false };
}

/** Whole columns reach as far as the sheet is used. */
function cutToUsed(area: Area, usedRows: () => number): Area {
  return area.rows < 100_000 ? area : { ...area, rows: Math.max(1, usedRows() - area.row + 1) };
}

/** The cells that a reference or a workbook name stands for; null for any other expression. */
function referredArea(text: string, place: Place, model: Model): { sheet: number; area: Area } | null {
  const tokens = tokensOf(`=${text}`);
  if (tokens.length !== 2) return null;
  const token = tokens[1];
  if (token?.type === 'range_named') {
    const name = model
      .getDefinedNameList()
      .filter((defined) => defined.scope === undefined || defined.scope === place.sheet)
      .find((defined) => defined.name.toUpperCase() === text.toUpperCase());
    return name ? referredArea(name.formula.replace(/^=/, ''), place, model) : null;
  }
  if (token?.type !== 'range' && token?.type !== 'range_beam') return null;
  const { sheet, address } = splitReference(text);
  const area = parseArea(address);
  if (!area) return null;
  if (!sheet) return { sheet: place.sheet, area };
  const index = sheetNames(model).findIndex((name) => name.toUpperCase() === sheet.toUpperCase());
  return index < 0 ? null : { sheet: index, area };
}

/** The expression with its sheet named before every reference, so that it can be evaluated on another sheet. */
function onSheet(text: string, place: Place, model: Model): string {
  const prefix = `${quoteSheet(sheetNames(model)[place.sheet] ?? '')}!`;
  const formula = `=${text}`;
  const parts = tokensOf(formula).flatMap((token, index, all) => {
    const isReference = token.type === 'range' || token.type === 'range_beam';
    if (isReference && !token.value.includes('!')) return [{ from: token.from, to: token.from, by: prefix }];
    // ROW() and COLUMN() mean the cell that the call stands in.
    const isOwn = all[index + 1]?.value === '(' && all[index + 2]?.value === ')';
    if (!isOwn || token.type !== 'func') return [];
    const to = all[index + 2]?.to ?? token.to;
    if (/^row$/i.test(token.value)) return [{ from: token.from, to, by: String(place.row) }];
    if (/^column$/i.test(token.value)) return [{ from: token.from, to, by: String(place.column) }];
    return [];
  });
  return replaceParts(formula, parts).slice(1);
}

function sheetNames(model: Model): string[] {
  return model.getWorksheetsProperties().map((sheet) => sheet.name);
}
