import { expect, it } from 'vitest';
import type { SpreadsheetScript } from '../../simulator/script-api.ts';
import { isFull } from '../support/draws.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { inEachPage } from '../support/in-each-host.ts';
import { barriersIn, pageOfFile, paneOf } from '../support/page.ts';

declare const window: { spreadsheet: SpreadsheetScript };

const opened = pageOfFile();

inEachPage('sheets', 'The page Share in ?host=%s', (host) => {
  it('shows what would take the place of each call, replaces them, and brings them back', async () => {
    const page = await opened.open(host);
    const pane = await paneOf(page);
    const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
    await button('Share').click();
    await button('Look for calls').click();
    await pane.getByText('None of our functions is called there').waitFor();
    expect(await barriersIn(page, pane)).toEqual([]);

    await page.evaluate(async () => {
      await window.spreadsheet.write('A1:B1', [[1000, 400]]);
      await window.spreadsheet.write('C1', [['=ROUND(AI_ROI(A1,B1),4)']]);
      await window.spreadsheet.write('C2', [['=ROI_RANGE(1,2,3,1,2,3)']]);
      await window.spreadsheet.write('C3', [['=AI_ROI({1,2},3)']]);
      await window.spreadsheet.write('C4', [['=IF(AI_ROI(A1,B1)>0,"<img src=x onerror=alert(1)>",0)']]);
      await window.spreadsheet.idle();
    });
    const formulas = () =>
      page.evaluate(async () => {
        await window.spreadsheet.idle();
        return (await window.spreadsheet.formulas('C1:C4')).flat();
      });
    const before = await formulas();
    await button('Look again').click();
    await pane.getByText('4 cells call our functions; 2 of them would be replaced.').waitFor();
    await pane.getByText('shows 1.5, will show 1.5').waitFor();
    await pane.getByText('<img src=x onerror=alert(1)>, will show').waitFor();
    expect(await pane.locator('img[src="x"]').count()).toBe(0);
    expect(await formulas()).toEqual(before);
    expect(await barriersIn(page, pane)).toEqual([]);

    await pane.getByText('Put the value where there is no formula for it').click();
    await pane.getByText('ROI_RANGE has no native formula.').waitFor({ state: 'detached' });
    await button('Replace 3 calls').click();
    await pane
      .getByText('3 calls were replaced; each cell shows what it showed. 1 left as it was.')
      .waitFor();
    expect(await barriersIn(page, pane)).toEqual([]);
    const after = await formulas();
    expect(after[0]).toMatch(/^=ROUND\(IF\(/);
    expect(after.slice(1)).toMatchObject(['', before[2], expect.stringContaining('<img src=x')]);

    await button('Bring 3 calls back').waitFor();
    await button('Undo it').click();
    await pane.getByText('3 calls are back.').waitFor();
    expect(await formulas()).toEqual(before);
    await button('Bring 3 calls back').waitFor({ state: 'detached' });

    await button('Protect').click();
    await pane.getByText('There are no tabs of ours in this workbook.').waitFor();
    await button('Start').click();
    await pane.getByText('Choose the tabs yourself').click();
    await pane.getByText('Single tabs').click();
    await button('Create').click();
    await pane.getByText('Made: Scorecard and Workings.').waitFor();
    await button('Share').click();
    await button('Protect').click();
    await pane.getByText(/^Protected: .*Scorecard.*\./).waitFor();
    expect(await barriersIn(page, pane)).toEqual([]);
    await button('Take the protection off').click();
    await pane.getByText(/^No longer protected: .*Scorecard/).waitFor();

    await button('Make a finance copy').click();
    await pane.getByText(/These tabs are needed.*Assumptions, Costs, Value and Dashboard/).waitFor();
    expect(await barriersIn(page, pane)).toEqual([]);

    await button('Read from the workbook').click();
    await pane.getByText('There is no tab Assumptions in this workbook whose cells can be told.').waitFor();
    await pane.getByLabel('A file of settings').setInputFiles({
      name: 'wrong.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"format":"ai-roi-settings","version":1,"settings":{"<b>":[1]}}'),
    });
    await pane.getByText('is not what a file of settings has there').waitFor();
    expect(await pane.locator('section b').count()).toBe(0);
    expect(await barriersIn(page, pane)).toEqual([]);
    await page.close();
  });

  // hosts/portable holds what such calls show; that the page shows text as text, the test above holds too.
  it.runIf(isFull)(
    'lists each text as text, each cell of a spill, and says where nobody knows what will be shown',
    async () => {
      const page = await opened.open(host);
      const pane = await paneOf(page);
      const texts = hostileTexts.filter((text) => !text.startsWith("'"));
      await page.evaluate(async (given) => {
        await window.spreadsheet.write('A1:B3', [
          [1000, 400],
          [900, 300],
          ['', ''],
        ]);
        for (const [index, text] of given.entries()) {
          // With a sign in front, as a person types a text that looks like a formula.
          await window.spreadsheet.write(`D${index + 1}`, [[`'${text}`]]);
          await window.spreadsheet.write(`E${index + 1}`, [[`=IF(AI_ROI(A1,B1)>0,D${index + 1},"")`]]);
        }
        await window.spreadsheet.write('G1', [['=AI_ROI(A1:A2,B1:B2)']]);
        await window.spreadsheet.write('H1', [['=AI_ROI(INDIRECT("A1"),B1)']]);
        await window.spreadsheet.idle();
      }, texts);
      await pane.getByRole('button', { name: 'Share', exact: true }).click();
      await pane.getByRole('button', { name: 'Look for calls', exact: true }).click();
      await pane.getByText(`${texts.length + 2} cells call our functions`).waitFor();
      const told = await pane.locator('.told').allTextContents();
      for (const text of texts) expect(told.join('\n')).toContain(` shows ${text}, will show ${text}`);
      expect(await pane.locator('img').count()).toBe(0);
      await pane.getByText('; what it will show is seen once it is replaced').waitFor();
      await pane.getByText('and so on, in 2 cells').click();
      await pane.getByText('G2 shows 2, will show 2').waitFor();
      expect(await barriersIn(page, pane)).toEqual([]);
      await pane.getByRole('button', { name: `Replace ${texts.length + 2} calls`, exact: true }).click();
      await pane.getByText(`${texts.length + 2} calls were replaced`).waitFor();
      await pane.getByText(/^Replaced: /).click();
      const replaced = (await pane.locator('.told').allTextContents()).join('\n');
      for (const text of texts) expect(replaced).toContain(` showed ${text}, now ${text}`);
      expect(await pane.locator('img').count()).toBe(0);
      await page.close();
    },
  );
});
