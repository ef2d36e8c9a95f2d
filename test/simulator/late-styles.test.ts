import { BorderStyle, BorderType, type Model } from '@ironcalc/wasm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draws } from '../support/draws.ts';
import { Book, newModel } from '../support/engine.ts';
import { inEachEngine } from '../support/in-each-engine.ts';

const size = 6;
const place = fc.integer({ min: 1, max: size });
const length = fc.integer({ min: 1, max: 3 });
const area = fc
  .record({ row: place, column: place, width: length, height: length })
  .map((drawn) => ({ sheet: 0, ...drawn }));

/** Something that is done to a workbook; its text is what a failure shows. */
class Act {
  constructor(
    readonly what: string,
    readonly on: (model: Model) => void,
  ) {}
  [fc.toStringMethod] = () => this.what;
}

const choices: Record<string, string[]> = {
  num_fmt: ['general', '0%', 'd mmm yyyy', '#,##0.00'],
  'font.b': ['true', 'false'],
  'font.i': ['true', 'false'],
  'font.u': ['true', 'false'],
  'font.size': ['8', '11', '24'],
  'font.color': ['#112233', '#a0b0c0', ''],
  'fill.color': ['#FFEEDD', ''],
  'alignment.horizontal': ['left', 'center', 'general', 'fill'],
  'alignment.vertical': ['top', 'center', 'bottom'],
  'alignment.wrap_text': ['true', 'false'],
};
const choice = fc.constantFrom(
  ...Object.entries(choices).flatMap(([path, values]) => values.map((value) => ({ path, value }))),
);
const styling = fc
  .tuple(area, choice)
  .map(
    ([on, { path, value }]) =>
      new Act(`${path} = ${value} on ${JSON.stringify(on)}`, (model) =>
        model.updateRangeStyle(on, path, value),
      ),
  );
const line = fc.record({
  style: fc.constantFrom(BorderStyle.Thin, BorderStyle.Thick),
  color: fc.constantFrom('#C0C0C0', '#000000'),
});
// Taking lines away is left to the engine, which keeps the half of a line that the next cell has.
const borderTypes = Object.values(BorderType).filter((type) => type !== BorderType.None);
const bordering = fc
  .tuple(area, fc.constantFrom(...borderTypes), line)
  .map(
    ([on, type, item]) =>
      new Act(`border ${type} ${item.style} ${item.color} on ${JSON.stringify(on)}`, (model) =>
        model.setAreaWithBorder(on, { item, type }),
      ),
  );
const typing = fc
  .tuple(place, place, fc.constantFrom('50%', '12', 'text', '2026-01-05', "'quoted", ''))
  .map(
    ([row, column, input]) =>
      new Act(`type ${input} at ${row}, ${column}`, (model) => model.setUserInput(0, row, column, input)),
  );
const inserting = place.map((row) => new Act(`insert row ${row}`, (model) => model.insertRows(0, row, 1)));
const deleting = place.map(
  (column) => new Act(`delete column ${column}`, (model) => model.deleteColumns(0, column, 1)),
);
const highlighting = fc.constant(
  new Act('highlight what is above 10', (model) => {
    const format = { fill: { color: '#00FF00' }, font: { b: true, color: '#0000FF' } };
    const rule = { type: 'Formula', formula: 'A1>10', format, stop_if_true: false };
    model.addConditionalFormatting(0, 'A1:F6', rule as Parameters<Model['addConditionalFormatting']>[2]);
  }),
);

const looksOf = (model: Model) =>
  Array.from({ length: size + 4 }, (_, row) =>
    Array.from({ length: size + 4 }, (_, column) => model.getCellStyle(0, row + 1, column + 1).style),
  );

function expectTheSame(acts: Act[]): void {
  const late = new Book().model;
  const direct = newModel();
  for (const model of [late, direct]) {
    model.setSelectedCell(2, 3);
    for (const { on } of acts) on(model);
  }
  expect(looksOf(late)).toEqual(looksOf(direct));
  expect(JSON.stringify(late.getSelectedView())).toBe(JSON.stringify(direct.getSelectedView()));
}

const sequence = (act: fc.Arbitrary<Act>) => fc.array(act, { minLength: 1, maxLength: 25 });

inEachEngine(() => {
  it('shows the styles and lines that the engine would have set, with typing in between', () => {
    const act = fc.oneof({ weight: 6, arbitrary: styling }, bordering, typing);
    fc.assert(fc.property(sequence(act), expectTheSame), draws(150, 3000));
  });

  // A line between two cells is kept by both here, by one of them in the engine: inserting a row tells them apart.
  it('shows the same styles after rows are inserted and columns deleted', () => {
    const act = fc.oneof({ weight: 6, arbitrary: styling }, inserting, deleting, typing, highlighting);
    fc.assert(fc.property(sequence(act), expectTheSame), draws(150, 3000));
  });

  it('says at once what is wrong with a style', () => {
    const { model } = new Book();
    const on = { sheet: 0, row: 1, column: 1, width: 1, height: 1 };
    expect(() => model.updateRangeStyle(on, 'font.color', 'red')).toThrow(/Invalid color/);
    expect(() => model.updateRangeStyle(on, 'font.weight', 'bold')).toThrow(/Invalid style path/);
  });
});
