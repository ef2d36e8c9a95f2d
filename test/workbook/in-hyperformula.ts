import { cellName } from '../../core/cells/address.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { writtenCells } from '../../xlsx-file/written-cells.ts';
import { HyperFormula } from '../support/hyperformula.ts';
import { isClose } from '../support/same.ts';
import { Book } from './ironcalc.ts';

type HeldCell = string | number | boolean | null;
interface FormulaCell {
  readonly sheet: string;
  readonly at: string;
  readonly formula: string;
}

const known = new Set(HyperFormula.getRegisteredFunctionNames('enGB'));
const unknownIn = (formula: string) =>
  (formula.replace(/"(?:[^"]|"")*"/g, '""').match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []).filter(
    (name) => !known.has(name),
  );

/** INDEX gives 0 for a blank cell there, and COUNT and COUNTA count an empty text that they find. */
const readsBlanks = ({ formula }: FormulaCell) => /(?:COUNTA?|TRIM)\(INDEX\(/.test(formula);

/** Its BETADIST is jStat's, whose continued fraction ends where a step changes less than three in ten million. */
const endsAt = ({ formula }: FormulaCell) => (formula.includes('BETADIST(') ? 1e-6 : 0);

/** A workbook in HyperFormula beside the same in IronCalc. */
export class InHyperFormula {
  readonly formulas: FormulaCell[] = [];
  /** Those that read what may be blank, which it does otherwise. */
  readonly reading: FormulaCell[];
  /** The formulas that it can work out. */
  readonly compared: FormulaCell[];
  /** Functions of the others. */
  readonly unknown: string[];
  private readonly engine: HyperFormula;
  readonly inIronCalc: Map<FormulaCell, number | string>;

  constructor(
    operations: readonly Operation[],
    /** Formulas that it works out wrong, as engines.md has it. */
    isWrong: (cell: FormulaCell) => boolean = () => false,
  ) {
    const sheets = this.sheetsOf(operations);
    this.unknown = [...new Set(this.formulas.flatMap(({ formula }) => unknownIn(formula)))].sort();
    this.reading = this.formulas.filter(readsBlanks);
    this.compared = this.formulas.filter(
      (cell) => unknownIn(cell.formula).length === 0 && !readsBlanks(cell) && !isWrong(cell),
    );
    const values = new Book(operations).values(this.formulas.map(({ sheet, at }) => `'${sheet}'!${at}`));
    this.inIronCalc = new Map(this.formulas.map((cell, index) => [cell, values[index] ?? '']));
    // What it cannot work out stands there as IronCalc has it, so that every other cell has what it needs.
    const compared = new Set(this.compared);
    for (const cell of this.formulas) {
      if (compared.has(cell)) continue;
      const { row, column } = placeOf(cell.at);
      const line = sheets[cell.sheet]?.[row - 1];
      const value = this.inIronCalc.get(cell) ?? null;
      if (line !== undefined) line[column - 1] = typeof value === 'string' ? `'${value}` : value;
    }
    this.engine = HyperFormula.buildFromSheets(
      sheets,
      { licenseKey: 'gpl-v3', smartRounding: false, useArrayArithmetic: true },
      operations.flatMap((operation) =>
        operation.do === 'name' && operation.sheet === undefined && operation.name.startsWith('AIR_')
          ? [{ name: operation.name, expression: operation.refersTo }]
          : [],
      ),
    );
  }

  /** How much it works out of all that reads nothing blank: 1 is everything. */
  share(): number {
    return this.compared.length / (this.formulas.length - this.reading.length);
  }

  /** What a name comes to. */
  value(name: string): unknown {
    return this.engine.calculateFormula(`=${name}`, 0);
  }

  /** Cells that hold something else than in IronCalc. */
  differences(relative = 1e-9): string[] {
    return this.compared.flatMap((cell) => {
      const mine = this.valueAt(cell);
      const theirs = this.inIronCalc.get(cell) ?? '';
      const isSame =
        typeof mine === 'number' && typeof theirs === 'number'
          ? isClose(mine, theirs, Math.max(relative, endsAt(cell)))
          : mine === 'an error'
            ? String(theirs).startsWith('#')
            : (mine ?? '') === theirs;
      return isSame ? [] : [`${cell.sheet}!${cell.at} ${mine}, in IronCalc ${theirs}: ${cell.formula}`];
    });
  }

  private valueAt({ sheet, at }: FormulaCell): HeldCell | 'an error' {
    const { row, column } = placeOf(at);
    const value = this.engine.getCellValue({
      sheet: this.engine.getSheetId(sheet) ?? 0,
      row: row - 1,
      col: column - 1,
    });
    return typeof value === 'object' && value !== null ? 'an error' : value;
  }

  private sheetsOf(operations: readonly Operation[]): Record<string, HeldCell[][]> {
    const sheets: Record<string, HeldCell[][]> = {};
    const formulas = new Map<string, FormulaCell>(); // the last that was typed into a cell
    for (const operation of operations) {
      if (operation.do === 'addSheet') sheets[operation.sheet] = [];
      if (operation.do !== 'write') continue;
      const rows = sheets[operation.sheet] ?? [];
      for (const { row: down, column, content } of writtenCells(operation)) {
        while (rows.length < down) rows.push([]);
        const row = rows[down - 1] ?? [];
        while (row.length < column) row.push(null);
        const [sheet, at] = [operation.sheet, cellName({ row: down, column })];
        formulas.delete(`${sheet}!${at}`);
        if (typeof content === 'object')
          formulas.set(`${sheet}!${at}`, { sheet, at, formula: content.formula });
        row[column - 1] =
          typeof content === 'object'
            ? content.formula
            : content === ''
              ? null
              : typeof content === 'string'
                ? `'${content}`
                : content;
      }
    }
    this.formulas.push(...formulas.values());
    return sheets;
  }
}
