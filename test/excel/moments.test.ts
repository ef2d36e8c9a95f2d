import { beforeEach, describe, expect, it } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import type { ExcelMoment } from '../../simulator/excel-host/behaviour.ts';
import { quietMoment } from '../../simulator/excel-host/behaviour.ts';
import { type Started, startExcel, valuesAt } from './start.ts';

const silent = { onProgress: () => undefined };
const costs: BookOptions = { tabs: ['costs'], currency: 'EUR', startDate: exampleStartDate, example: true };

let excel: Started;
const say = (doing: Partial<ExcelMoment>) => Object.assign(excel.host.moment, quietMoment(), doing);

beforeEach(async () => {
  excel = await startExcel();
});

describe('While a person does something else in Excel', () => {
  const moments: [doing: Partial<ExcelMoment>, sentence: RegExp][] = [
    [{ isEditing: true }, /^A cell is being edited\. Press Enter or Esc in the sheet, then try again\.$/],
    [{ isGrouped: true }, /choose Ungroup Sheets/],
    [{ isElsewhere: true }, /click into a cell of this workbook, then try again/],
  ];

  it.each(moments)(
    '%o: Create says what to do, leaves nothing behind, and works once that is done',
    async (doing, sentence) => {
      say(doing);
      await expect(scaffold(excel.port, costs, silent)).rejects.toThrow(sentence);
      expect(excel.book.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
      expect(excel.book.names()).toEqual([]);
      say({});
      expect(await scaffold(excel.port, costs, silent)).toMatchObject({
        make: [{ tab: 'assumptions' }, { tab: 'costs' }, { tab: 'workings' }],
      });
    },
  );

  it.each([[moments[0]], [moments[2]]])(
    '%o: no cell is selected for a function to go into',
    async (moment) => {
      const [doing = {}, sentence = /./] = moment ?? [];
      say(doing);
      await expect(excel.run({ do: 'readSelection' })).rejects.toThrow(sentence);
    },
  );

  it('a cell that is being edited stops everything, also what only reads', async () => {
    say({ isEditing: true });
    await expect(excel.run({ do: 'readBook' })).rejects.toThrow(/being edited/);
  });
});

describe('A request that is too large for Excel on the web', () => {
  it('is told as such, and changes nothing', async () => {
    const long = 'x'.repeat(30_000);
    const cells = Array.from({ length: 200 }, () => [long]);
    await expect(excel.run({ do: 'write', sheet: 'Sheet1', at: 'A1', cells })).rejects.toThrow(
      /more than Excel takes in one go/,
    );
    expect(valuesAt(excel.book, 'Sheet1!A1')).toEqual([[null]]);
  });
});
