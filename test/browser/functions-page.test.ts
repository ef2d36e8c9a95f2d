import type { Frame, Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import type { SpreadsheetScript } from '../../simulator/script-api.ts';
import { inEachPage } from '../support/in-each-host.ts';
import { pageOfFile, paneOf } from '../support/page.ts';

declare const window: { spreadsheet: SpreadsheetScript };

const opened = pageOfFile();

inEachPage('excel', 'The functions of the pane in ?host=%s', (host) => {
  let page: Page;
  let pane: Frame;
  beforeEach(async () => {
    page = await opened.open(host);
    pane = await paneOf(page);
    await pane.getByRole('button', { name: 'Functions' }).click();
    return () => page.close();
  });

  const choose = async (typed: string) => {
    await pane.getByLabel('Search').fill(typed);
    await pane.getByLabel('Search').press('Enter');
  };
  const field = (name: string) => pane.getByRole('textbox', { name });
  const told = (text: string | RegExp) => pane.getByText(text).waitFor();
  const held = (range: string) =>
    page.evaluate(async (asked) => {
      await window.spreadsheet.idle();
      return {
        values: (await window.spreadsheet.read(asked)).flat(),
        formulas: (await window.spreadsheet.formulas(asked)).flat(),
      };
    }, range);
  const showTab = (tab: string) =>
    page.locator('.ic-sheet-tab-bar-container').getByText(tab, { exact: true }).click();
  /** The first cells of column A, as a person does: a click, then Shift and the arrow. */
  /** What stands above the sheet is as high as the browser's fonts make it. */
  const press = async (x: number, y: number) => {
    const sheet = await page.locator('.ic-worksheet-sheet-canvas').boundingBox();
    await page.mouse.click(x, y + (sheet?.y ?? 0));
  };
  const selectRows = async (count: number) => {
    await press(60, 43);
    for (let more = 1; more < count; more++) await page.keyboard.press('Shift+ArrowDown');
  };

  it('are found by what people type, filled in, and put into a cell with one key', async () => {
    await choose('wroth it');
    await told('Still to fill in: value, cost.');
    await field('value').fill('81,300');
    await field('cost').fill('5010');
    await field('confidence').fill('50');
    await told('confidence must be between 0% and 100%, got 5000%: type 50% or 0.5');
    await field('confidence').press('Enter');
    await told('Mend confidence first.');
    await field('confidence').fill('Nowhere!A1');
    await field('confidence').press('Enter');
    await told('Nothing was put in: There is no tab Nowhere in this workbook.');
    await field('confidence').fill('50%');
    await told('711.4%');
    await told('=AI_ROI(81300, 5010, 50%)');
    await field('confidence').press('Enter');
    await told('Written into A1 on Sheet1.');
    expect(await held('A1')).toEqual({
      values: [expect.closeTo(7.11377245508982, 9)],
      formulas: [expect.stringMatching(/^=AI_ROI\(81300, ?5010, ?50%\)$/)],
    });
    await field('confidence').press('Enter');
    await told('A1 is not empty: select an empty cell.');
    expect(await field('value').inputValue()).toBe('81,300');
  });

  it('are taken back', async () => {
    await choose('payback weeks');
    await pane.getByRole('button', { name: 'Fill in the example' }).click();
    await told('3.1 weeks');
    await pane.getByRole('button', { name: 'Put into the selected cell' }).click();
    await told('Written into A1 on Sheet1.');
    expect((await held('A1')).values).toEqual([expect.closeTo(3.08788598574822, 9)]);
    await pane.getByRole('button', { name: 'Take it back' }).click();
    await told('Taken back: A1 is empty again.');
    expect(await held('A1')).toEqual({ values: [''], formulas: [''] });
    await pane.getByRole('button', { name: 'All functions' }).click();
    expect(await pane.getByLabel('Search').inputValue()).toBe('payback weeks');
  });

  it('take cells of another tab, and name the tab only where the call stands on another', async () => {
    await page.getByRole('button', { name: 'Add sheet' }).click();
    await page.evaluate(() => window.spreadsheet.write("'Sheet2'!A1:A4", [[-100], [60], [60], [null]]));
    await choose('npv');
    await field('annual_rate').fill('0');
    await selectRows(3);
    await pane.getByRole('button', { name: 'Take cells for net_flows' }).click();
    await told('=AI_NPV(0, Sheet2!A1:A3)');
    await told('20.00');
    await page.evaluate(() => window.spreadsheet.write("'Sheet2'!A2", [[1000]]));
    await press(60, 43);
    await field('periods_per_year').fill('1');
    await told('960.00');
    await page.evaluate(async () => {
      await window.spreadsheet.write("'Sheet2'!B1", [['10%']]);
      await window.spreadsheet.defineName('Rate', 'Sheet2!$B$1');
    });
    await press(60, 43);
    await field('annual_rate').fill('rate');
    await told('858.68');
    await field('annual_rate').fill('0');
    await field('periods_per_year').press('Enter');
    await told('A1 is not empty: select an empty cell.');
    await showTab('Sheet1');
    await field('periods_per_year').press('Enter');
    await told('Written into A1 on Sheet1.');
    expect(await held("'Sheet1'!A1")).toEqual({
      values: [960],
      formulas: [expect.stringMatching(/^=AI_NPV\(0, ?Sheet2!A1:A3, ?1\)$/)],
    });
    await showTab('Sheet2');
    await press(60, 163);
    await field('annual_rate').press('Enter');
    await told(/^Written into A\d on Sheet2\.$/);
    const [formula] = (await held("'Sheet2'!A4:A8")).formulas.filter((each) => each !== '');
    expect(formula).toMatch(/^=AI_NPV\(0, ?A1:A3, ?1\)$/);
  });

  it('give way to their native twin', async () => {
    await choose('net benefit');
    await field('value').fill('300');
    await field('cost').fill('100');
    await field('confidence').fill('50%');
    await pane.getByRole('button', { name: 'Show its native twin' }).click();
    await told('=300*50%-100');
    await pane.getByRole('button', { name: 'Put the twin in instead' }).click();
    await told('Written into A1 on Sheet1.');
    expect(await held('A1')).toEqual({ values: [50], formulas: ['=300*50%-100'] });
    await pane.getByRole('button', { name: 'All functions' }).click();
    await choose('monte carlo');
    await pane.getByRole('button', { name: 'Fill in the example' }).click();
    await pane.getByRole('button', { name: 'Show its native twin' }).click();
    await told('This one has none: share its value instead.');
  });
});
