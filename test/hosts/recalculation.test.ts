import { describe, expect, it } from 'vitest';
import { bothHosts } from '../support/hosts.ts';
import { withEngineOfPage } from '../support/in-each-engine.ts';

withEngineOfPage();

describe.each(Object.entries(bothHosts))('Calls in cells of %s', (_, open) => {
  it('are calculated anew when an input changes', async () => {
    const { spreadsheet } = await open();
    await spreadsheet.write('A1:A3', [[300], [100], ['=AI_ROI(A1,A2)']]);
    await spreadsheet.idle();
    expect(await spreadsheet.read('A3')).toEqual([[2]]);
    await spreadsheet.write('A1', [[400]]);
    await spreadsheet.idle();
    expect(await spreadsheet.read('A3')).toEqual([[3]]);
  });

  it('work inside other functions, and inside each other', async () => {
    const { spreadsheet } = await open();
    await spreadsheet.write('F1:F2', [[300], [100]]);
    await spreadsheet.write('A1:A3', [
      ['=IF(AI_ROI(F1,F2)>1,"yes","no")'],
      ['=AI_ROI(TIME_SAVED_VALUE(8,75),AI_TCO(80,20,10,2,75))'],
      ['=SUM(AI_ROI(F1,F2),1)*2'],
    ]);
    await spreadsheet.idle();
    const [[yes], [nested], [sum]] = (await spreadsheet.read('A1:A3')) as [[string], [number], [number]];
    expect(yes).toBe('yes');
    expect(nested).toBeCloseTo((28800 - 5010) / 5010, 10);
    expect(sum).toBe(6);
  });

  it('follow each other in a chain of cells', async () => {
    const { spreadsheet } = await open();
    await spreadsheet.write('A1:A3', [
      ['=AI_ROI(300,100)'],
      ['=AI_ROI(A1*100,100)'],
      ['=AI_ROI(A2*1000,100)'],
    ]);
    await spreadsheet.idle();
    expect(await spreadsheet.read('A1:A3')).toEqual([[2], [1], [9]]);
  });

  it('keep their references when rows are inserted, and stay right', async () => {
    const { spreadsheet, book } = await open();
    await spreadsheet.write('A1:A3', [[300], [100], ['=AI_ROI(A1,A2)']]);
    await spreadsheet.idle();
    book.model.insertRows(0, 2, 3);
    await spreadsheet.idle();
    expect(await spreadsheet.formulas('A6')).toEqual([['=AI_ROI(A1,A5)']]);
    await spreadsheet.write('A5', [[50]]);
    await spreadsheet.idle();
    expect(await spreadsheet.read('A6')).toEqual([[5]]);
  });

  it('move their references when they are copied and pasted', async () => {
    const { spreadsheet, book } = await open();
    await spreadsheet.write('A1:B2', [
      [300, 800],
      [100, 100],
    ]);
    await spreadsheet.write('A3', [['=AI_ROI(A1,A2)']]);
    await spreadsheet.idle();
    book.model.setSelectedCell(3, 1);
    const copied = book.model.copyToClipboard();
    book.model.setSelectedCell(3, 2);
    book.model.pasteFromClipboard(0, copied.range, copied.data, false);
    await spreadsheet.idle();
    expect(await spreadsheet.formulas('B3')).toEqual([['=AI_ROI(B1,B2)']]);
    expect(await spreadsheet.read('B3')).toEqual([[7]]);
  });

  it('are undone and redone as the user typed them, one step at a time', async () => {
    const { spreadsheet, book } = await open();
    await spreadsheet.write('A1:A2', [[300], [100]]);
    book.type(0, 3, 1, '=AI_ROI(A1,A2)');
    await spreadsheet.idle();
    book.type(0, 1, 1, '500');
    await spreadsheet.idle();
    expect(await spreadsheet.read('A3')).toEqual([[4]]);
    book.model.undo();
    await spreadsheet.idle();
    expect(await spreadsheet.read('A1:A3')).toEqual([[300], [100], [2]]);
    book.model.undo();
    await spreadsheet.idle();
    expect(await spreadsheet.read('A3')).toEqual([['']]);
    book.model.redo();
    book.model.redo();
    await spreadsheet.idle();
    expect(await spreadsheet.read('A1:A3')).toEqual([[500], [100], [4]]);
  });

  it('show the formula that was typed, in upper case, whatever the engine keeps', async () => {
    const { spreadsheet } = await open();
    await spreadsheet.write('A1', [['=ai_roi(300,100)*2']]);
    await spreadsheet.idle();
    expect(await spreadsheet.formulas('A1')).toEqual([['=AI_ROI(300,100)*2']]);
  });

  it('settle when a result has more digits than the engine keeps', async () => {
    const { spreadsheet } = await open();
    await spreadsheet.write('A1', [['=PAYBACK_WEEKS(2250,781.730769230769,53.0769230769231)']]);
    await spreadsheet.idle();
    expect((await spreadsheet.read('A1'))[0]?.[0]).toBeCloseTo(3.08788598574822, 12);
  });

  it('read blank cells of a whole column as blank', async () => {
    const { spreadsheet } = await open();
    await spreadsheet.write('A1:B2', [
      [300, 100],
      [400, 100],
    ]);
    await spreadsheet.write('C1', [['=AI_ROI(A:A,B:B)']]);
    await spreadsheet.idle();
    expect(await spreadsheet.read('C1:C2')).toEqual([[2], [3]]);
  });
});
