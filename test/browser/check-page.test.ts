import { expect, it } from 'vitest';
import type { SpreadsheetScript } from '../../simulator/script-api.ts';
import { cellOf } from '../support/by-key.ts';
import { inEachPage } from '../support/in-each-host.ts';
import { barriersIn, pageOfFile, paneOf } from '../support/page.ts';

declare const window: { spreadsheet: SpreadsheetScript };

const opened = pageOfFile();

inEachPage('excel', 'The page Check in ?host=%s', (host) => {
  it('says what is to be mended, goes there, mends it, and undoes that', async () => {
    const page = await opened.open(host);
    const pane = await paneOf(page);
    const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
    await button('Check').click();
    await pane.getByText('There are no tabs of ours in this workbook').waitFor();
    expect(await barriersIn(page, pane)).toEqual([]);

    await button('Start').click();
    await pane.getByText('Choose the tabs yourself').click();
    await pane.getByText('Single tabs').click();
    await button('Create').click();
    await pane.getByText('Made: Scorecard and Workings.').waitFor();
    await button('Check').click();
    await button('Check again').click();
    await pane.getByText('Nothing to mend: 3 tabs were looked at.').waitFor();

    const [impact, score] = [cellOf('scorecard.candidates.impact.1'), cellOf('scorecard.candidates.score.1')];
    const held = (at: string) =>
      page.evaluate(async (asked) => {
        await window.spreadsheet.idle();
        return (await window.spreadsheet.read(asked))[0]?.[0];
      }, at);
    await page.evaluate(
      async ([one = '', two = '']) => {
        await window.spreadsheet.write(one, [["'4 h"]]);
        await window.spreadsheet.write(two, [[99]]);
        await window.spreadsheet.write("'Sheet1'!A1", [['=AI_ROI(1000,100,B1)']]);
        await window.spreadsheet.idle();
      },
      [impact, score],
    );
    await button('Check again').click();
    await pane.getByText('3 cells or tabs to mend.').waitFor();
    await pane.getByText('Text where a number belongs').click();
    await pane.getByText('“4 h” becomes 4').waitFor();
    await pane.getByText('An optional argument points at a blank cell').click();
    await pane.getByText('AI_ROI: confidence is B1, which is blank').waitFor();
    expect(await barriersIn(page, pane)).toEqual([]);
    await button(`Go to ${score}`).click();
    await expect.poll(() => held('B2')).toBe('Scorecard');

    await button(`Mend it: ${impact}`).click();
    await pane.getByText(`Mended: ${impact}.`).waitFor();
    await button('Undo it').waitFor();
    expect(await held(impact)).toBe(4);
    await button('Undo it').click();
    await pane.getByText('Undone: it stands there as before.').waitFor();
    expect(await held(impact)).toBe('4 h');
    await page.close();
  });
});
