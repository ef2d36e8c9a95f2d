import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draws } from '../support/draws.ts';
import { Book, type Model, newModel } from '../support/engine.ts';
import { inEachEngine } from '../support/in-each-engine.ts';

/** Sheet1!A1:A3 hold figures, Sheet1!A4 is blank, Sheet2 has the formulas. */
function filled(model: Model): Model {
  model.newSheet();
  for (const row of [1, 2, 3]) model.setUserInput(0, row, 1, String(row * 10));
  model.newDefinedName('One', null, 'Sheet1!$A$1');
  model.newDefinedName('Two', null, 'Sheet1!$A$2');
  model.newDefinedName('Blank', null, 'Sheet1!$A$4');
  model.newDefinedName('All', null, 'Sheet1!$A$1:$A$3');
  return model;
}

const typed = [
  '=One',
  '=-Two%',
  '=One+Two*One',
  '=One^2',
  '=2^Two/One',
  '=IF(Blank="","blank",Blank)',
  '=SUM(All)+SUM(One,Two)',
  '=SUM(All)*One',
  '=COUNTIF(One,10)&COUNTIF(All,">"&One)',
  '=ROW(Two)&ISREF(One)&ROWS(All)',
  '=SUM(OFFSET(One,1,0,Two/10,1))',
  '=SUM(One:Two)',
  '="One @One "&One',
  '=one&"Two"',
  '=LET(One,5,One+Two)',
  '=Gone+One',
  '=INDEX(All,Two/10)',
  '=IFERROR(MATCH(Two,All,0),One)',
  '=SUMPRODUCT((All>One)*All)',
] as const;

interface Act {
  readonly what: string;
  readonly on: (model: Model) => void;
}
const act = (what: string, on: (model: Model) => void): Act => ({ what, on });
const acts = [
  act('a row above', (model) => model.insertRows(0, 1, 1)),
  act('a row between', (model) => model.insertRows(0, 2, 2)),
  act('a column before', (model) => model.insertColumns(0, 1, 1)),
  act('a row less', (model) => model.deleteRows(0, 1, 1)),
  act('a row of formulas less', (model) => model.deleteRows(1, 3, 1)),
  act('another title', (model) => model.renameSheet(0, 'Mine, of 2026')),
  act('One elsewhere', (model) => redefined(model, 'One', '$A$3')),
  act('One of two cells', (model) => redefined(model, 'One', '$A$1:$A$2')),
  act('All of one cell', (model) => redefined(model, 'All', '$A$2')),
  act('no Two', (model) => isThere(model, 'Two') && model.deleteDefinedName('Two', null)),
  act(
    'Gone is there',
    (model) => isThere(model, 'Gone') || model.newDefinedName('Gone', null, at('$A$2', model)),
  ),
  act(
    'One of the sheet',
    (model) => isThere(model, 'One', 1) || model.newDefinedName('One', 1, at('$A$2', model)),
  ),
  act(
    'Two renamed',
    (model) =>
      isThere(model, 'Two') && model.updateDefinedName('Two', null, 'Second', null, at('$A$2', model)),
  ),
  act('a figure', (model) => model.setUserInput(0, 1, 1, '7')),
  act('a formula', (model) => model.setUserInput(1, 30, 1, '=One*2+SUM(All)')),
];
const at = (cells: string, model: Model) => `'${model.getWorksheetsProperties()[0]?.name}'!${cells}`;
const isThere = (model: Model, name: string, scope?: number) =>
  model.getDefinedNameList().some((each) => each.name === name && each.scope === scope);
function redefined(model: Model, name: string, cells: string): void {
  if (isThere(model, name)) model.updateDefinedName(name, null, name, null, at(cells, model));
}

function calculatedOnce(model: Model, change: () => void): void {
  model.pauseEvaluation();
  change();
  model.resumeEvaluation();
  model.evaluate();
}

const seen = (model: Model) =>
  Array.from({ length: 34 }, (_, index) => [
    model.getCellContent(1, index + 1, 1),
    model.getFormattedCellValue(1, index + 1, 1),
  ]);
const marksIn = (model: Model) =>
  (new TextDecoder('latin1').decode(model.toBytes()).match(/@(?:One|Two)/gi) ?? []).length;

function both(): [marked: Model, plain: Model] {
  const models: [Model, Model] = [filled(new Book().model), filled(newModel())];
  for (const model of models)
    calculatedOnce(model, () => {
      for (const [index, formula] of typed.entries()) model.setUserInput(1, index + 1, 1, formula);
    });
  return models;
}

inEachEngine(() => {
  it('has every formula as it was typed, and its result', () => {
    const [marked, plain] = both();
    expect(marksIn(marked)).toBeGreaterThan(15);
    expect(marksIn(plain)).toBe(2); // a text, which is kept twice
    expect(seen(marked)).toEqual(seen(plain));
  });

  it('has what the engine has without marks, whatever becomes of cells and names', () => {
    const sequence = fc.array(fc.constantFrom(...acts), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sequence, (drawn) => {
        const [marked, plain] = both();
        for (const model of [marked, plain])
          calculatedOnce(model, () => {
            for (const { on } of drawn) on(model);
          });
        expect(seen(marked), drawn.map(({ what }) => what).join()).toEqual(seen(plain));
      }),
      draws(60, 2000),
    );
  });

  it('goes on in a copy', () => {
    const book = new Book();
    filled(book.model);
    book.model.setUserInput(1, 1, 1, '=One+1');
    book.deleteName('One', null);
    const [[formula] = []] = book.copy().formulas(1, { row: 1, column: 1, rows: 1, columns: 1 });
    expect(formula).toBe('=One+1');
  });
});
