import { HyperFormula } from 'hyperformula';
import { describe, expect, it } from 'vitest';
import { cellName } from '../../core/cells/address.ts';
import { placeOf } from '../../core/workbook/addresses.ts';
import { isClose } from '../support/same.ts';
import { example, exampleFigures, operationsOf } from './books.ts';
import { Book } from './ironcalc.ts';

type HeldCell = string | number | boolean | null;
interface FormulaCell {
  readonly sheet: string;
  readonly at: string;
  readonly formula: string;
}

/** What the tabs use and HyperFormula does not know. */
const unknown = ['FIXED'];

const operations = operationsOf(example);
const usesUnknown = (formula: string) =>
  (formula.replace(/"(?:[^"]|"")*"/g, '""').match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []).filter(
    (name) => !known.has(name),
  );
const known = new Set(HyperFormula.getRegisteredFunctionNames('enGB'));

describe('the worked example in HyperFormula', () => {
  const ironCalc = new Book(operations);
  const sheets: Record<string, HeldCell[][]> = {};
  const formulas: FormulaCell[] = [];
  for (const operation of operations) {
    if (operation.do === 'addSheet') sheets[operation.sheet] = [];
    if (operation.do !== 'write') continue;
    const rows = sheets[operation.sheet] ?? [];
    const start = placeOf(operation.at);
    for (const [down, line] of operation.cells.entries())
      for (const [right, content] of line.entries()) {
        if (content === null) continue;
        const place = { column: start.column + right, row: start.row + down };
        while (rows.length < place.row) rows.push([]);
        const row = rows[place.row - 1] ?? [];
        while (row.length < place.column) row.push(null);
        if (typeof content === 'object')
          formulas.push({ sheet: operation.sheet, at: cellName(place), formula: content.formula });
        row[place.column - 1] =
          typeof content === 'object'
            ? content.formula
            : typeof content === 'string'
              ? `'${content}`
              : content;
      }
  }
  const compared = formulas.filter(({ formula }) => usesUnknown(formula).length === 0);
  const inIronCalc = new Map(
    ironCalc
      .values(formulas.map(({ sheet, at }) => `'${sheet}'!${at}`))
      .map((value, index) => [formulas[index], value] as const),
  );
  // What it cannot work out stands there as IronCalc has it, so that every other cell has what it needs.
  for (const cell of formulas) {
    if (compared.includes(cell)) continue;
    const { row, column } = placeOf(cell.at);
    const line = sheets[cell.sheet]?.[row - 1];
    const value = inIronCalc.get(cell) ?? null;
    if (line !== undefined) line[column - 1] = typeof value === 'string' ? `'${value}` : value;
  }
  const engine = HyperFormula.buildFromSheets(
    sheets,
    { licenseKey: 'gpl-v3', smartRounding: false, useArrayArithmetic: true },
    operations.flatMap((operation) =>
      operation.do === 'name' && operation.sheet === undefined && operation.name.startsWith('AIR_')
        ? [{ name: operation.name, expression: operation.refersTo }]
        : [],
    ),
  );
  const valueAt = (sheet: string, at: string): HeldCell | 'an error' => {
    const { row, column } = placeOf(at);
    const value = engine.getCellValue({
      sheet: engine.getSheetId(sheet) ?? 0,
      row: row - 1,
      col: column - 1,
    });
    return typeof value === 'object' && value !== null ? 'an error' : value;
  };

  it('leaves out the functions that it does not know, and no others', () => {
    const missing = new Set(formulas.flatMap(({ formula }) => usesUnknown(formula)));
    expect([...missing].sort()).toEqual(unknown);
    expect(compared.length / formulas.length).toBeGreaterThan(0.9);
  });
  it('has in every other cell what IronCalc has', () => {
    const different = compared.flatMap((cell) => {
      const mine = valueAt(cell.sheet, cell.at);
      const theirs = inIronCalc.get(cell) ?? '';
      const isSame =
        typeof mine === 'number' && typeof theirs === 'number'
          ? isClose(mine, theirs, 1e-9)
          : mine === 'an error'
            ? String(theirs).startsWith('#')
            : (mine ?? '') === theirs;
      return isSame ? [] : [`${cell.sheet}!${cell.at} ${mine}, in IronCalc ${theirs}: ${cell.formula}`];
    });
    expect(different).toEqual([]);
  });
  it.each(exampleFigures)('gives %s as the specification has it', (name, expected) => {
    const value = engine.calculateFormula(`=${name}`, 0);
    expect(value).toBeCloseTo(expected, 11);
  });
});
