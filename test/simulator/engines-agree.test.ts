import { describe, expect, it } from 'vitest';
import { kits } from '../../core/workbook/kits.ts';
import { wasmEngine } from '../../xlsx-file/engine.ts';
import { figuresIn } from '../../xlsx-file/figures.ts';
import { nativeEngine } from '../../xlsx-file/native-engine.ts';
import { cellsWritten } from '../acts/written.ts';
import { example, operationsOf, shortLog } from '../workbook/books.ts';
import { Book } from '../workbook/ironcalc.ts';

/* The page of npm start has the engine in wasm; what is made in Node has it compiled where npm has that. */

const native = nativeEngine();
if (!native) console.log('The engine compiled for this machine: not here, 2 checks left out');

describe.runIf(native)('The engine in wasm and the one compiled for this machine', () => {
  const operations = operationsOf({ ...example, tabs: kits.portfolio, rows: shortLog });
  const book = new Book(operations);
  const engines = [wasmEngine(), ...(native ? [native] : [])];
  const models = engines.map(({ modelFrom }) => {
    const model = modelFrom(book.model.toBytes());
    model.evaluate();
    return model;
  });
  const cells = cellsWritten(operations).map(({ sheet, row, column }) => ({
    sheet: book.sheets.indexOf(sheet),
    row: row + 1,
    column: column + 1,
  }));

  it('show the same in every cell of a portfolio', () => {
    const [inWasm = [], compiled] = models.map((model) =>
      cells.map(({ sheet, row, column }) => [
        model.getCellType(sheet, row, column),
        model.getFormattedCellValue(sheet, row, column),
      ]),
    );
    expect(inWasm.length).toBeGreaterThan(30_000);
    expect(compiled).toEqual(inWasm);
  });

  it('have the same numbers, to the last digits', () => {
    const [inWasm, compiled] = models.map((model) => {
      const numbers = cells.filter(
        ({ sheet, row, column }) =>
          model.getCellType(sheet, row, column) === 1 &&
          model.getFormattedCellValue(sheet, row, column) !== '',
      );
      const figures = figuresIn(model, numbers, book.sheets.length);
      return numbers.map((cell) => figures.get(cell) ?? Number.NaN);
    });
    const differing = (inWasm ?? []).filter(
      (number, index) => Math.abs(number - (compiled?.[index] ?? Number.NaN)) > 1e-12 * Math.abs(number),
    );
    expect(inWasm?.length).toBeGreaterThan(5_000);
    expect(differing).toEqual([]);
  });
});
