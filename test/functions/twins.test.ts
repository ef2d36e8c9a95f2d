import { describe, expect, it } from 'vitest';
import { columnName } from '../../core/cells/address.ts';
import { type Cell, CellError } from '../../core/cells/cell.ts';
import { call } from '../../core/functions/call.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import type { DefinedFunction } from '../../core/functions/define.ts';
import { writeTwin } from '../../core/functions/twin/write.ts';
import { type BookValue, isBookError } from '../../simulator/book/values.ts';
import { rowFor } from '../support/drawn-cells.ts';
import { drawn } from '../support/draws.ts';
import { newModel, readCells } from '../support/engine.ts';
import { isClose } from '../support/same.ts';

describe('A native twin gives what its function gives, and an error where it gives one', () => {
  for (const definition of catalogue.filter(({ twin }) => twin)) {
    it(`${definition.name}, on drawn cells in IronCalc`, () => {
      const rows = drawn(rowFor(definition), 2000, 10_000);
      const twins = evaluateTwins(definition, rows);
      const differing = rows.flatMap((row, index) => {
        const outcome = call(definition, row);
        const twin = twins[index] ?? null;
        return agrees(outcome, twin)
          ? []
          : [{ row, outcome, twin, formula: twinInRow(definition, index + 1) }];
      });
      expect(differing.slice(0, 3)).toEqual([]);
      const answered = twins.filter((twin) => typeof twin === 'number' || typeof twin === 'string').length;
      expect(answered, 'most drawn rows are valid').toBeGreaterThan(rows.length / 3);
    });
  }
});

describe('A native twin is readable', () => {
  const cases: [name: string, given: string[], twin: string | null][] = [
    ['AI_ROI', ['B2', 'C2', '50%'], 'IF(AND(ISNUMBER(B2),ISNUMBER(C2)),IF(C2>0,(B2*50%-C2)/C2,NA()),NA())'],
    ['AI_ROI', ['81300', '5010', '50%'], '(81300*50%-5010)/5010'],
    ['AI_ROI', ['A1+A2', 'C2'], 'IF(AND(ISNUMBER((A1+A2)),ISNUMBER(C2)),IF(C2>0,((A1+A2)-C2)/C2,NA()),NA())'],
    ['AI_ROI', ['B2', '0'], 'NA()'],
    ['AI_ROI', ['B2', '"five"'], 'NA()'],
    ['AI_ROI', ['B2', 'C2', '5000%'], 'NA()'],
    ['TIME_SAVED_VALUE', ['8', '75'], '8*75*48'],
    ['KPI_CHANGE', ['20', '8', 'FALSE'], '(20-8)/ABS(20)'],
    ['PAYBACK_WEEKS', ['1000', '100'], 'IF(AND(1000=0,100>=0),0,IF(100>0,1000/100,NA()))'],
  ];
  it.each(cases)('%s of %j', (name, given, twin) => {
    const definition = catalogue.find((candidate) => candidate.name === name);
    expect(definition && writeTwin(definition, given)).toBe(twin);
  });
});

function twinInRow(definition: DefinedFunction, row: number): string {
  const references = definition.inputs.map((_, index) => `${columnName(index + 1)}${row}`);
  return writeTwin(definition, references) ?? 'no twin';
}

function evaluateTwins(definition: DefinedFunction, rows: Cell[][]): BookValue[] {
  const model = newModel();
  model.pauseEvaluation();
  const column = definition.inputs.length + 1;
  rows.forEach((cells, index) => {
    cells.forEach((cell, across) => {
      const typed =
        typeof cell === 'string'
          ? `'${cell}`
          : typeof cell === 'boolean'
            ? String(cell).toUpperCase()
            : String(cell);
      if (cell !== null) model.setUserInput(0, index + 1, across + 1, typed);
    });
    model.setUserInput(0, index + 1, column, `=${twinInRow(definition, index + 1)}`);
  });
  model.evaluate();
  const [table = []] = readCells(model, [
    { sheet: 0, area: { row: 1, column, rows: rows.length, columns: 1 } },
  ]);
  model.free();
  return table.map((row) => row[0] ?? null);
}

function agrees(outcome: ReturnType<typeof call>, twin: BookValue): boolean {
  if (outcome instanceof CellError) return twin !== null && isBookError(twin);
  if (typeof outcome === 'number' && typeof twin === 'number') return isClose(outcome, twin, 1e-9);
  return outcome === twin;
}
