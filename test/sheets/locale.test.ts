import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import type { Answer } from '../../core/sheet-port/answers.ts';
import type { CellContent, Operation } from '../../core/sheet-port/operations.ts';
import { kits } from '../../core/workbook/kits.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { signsOf } from '../../sheets-addon/locale-signs.ts';
import { SheetsHost } from '../../simulator/sheets-host/host.ts';
import { hasDecimalComma } from '../../simulator/sheets-host/locale.ts';
import { openNodeRealm } from '../../simulator/sheets-host/node-realm.ts';
import { rowsLookedAt } from '../support/contents.ts';
import { isFull } from '../support/draws.ts';
import { Book } from '../support/engine.ts';
import { type OpenHost, openSheets } from '../support/hosts.ts';
import { expectSame } from '../support/same.ts';

const kit = {
  tabs: kits['first-check'],
  currency: 'EUR',
  startDate: exampleStartDate,
  example: true,
} as const;

const silent = { onProgress: () => undefined };

describe('The First check kit with the example', () => {
  let inEnglish: unknown;
  beforeAll(async () => {
    inEnglish = await kitIn('en_US');
  });

  // All four write a decimal comma.
  it.each(isFull ? ['de_DE', 'fr_FR', 'pt_BR', 'pl_PL'] : ['de_DE'])(
    'is the same in %s, cell by cell',
    async (locale) => {
      expectSame(await kitIn(locale), inEnglish);
    },
  );

  async function kitIn(locale: string): Promise<unknown> {
    const { book, port } = await openSheets({ locale });
    await scaffold(port, kit, silent);
    return contents(book);
  }
});

describe('Tabs made beside those that are there', () => {
  it('are the same in German, with what is renewed on the old ones', async () => {
    const inTwoSteps = async (locale: string) => {
      const { book, port } = await openSheets({ locale });
      await scaffold(port, { ...kit, tabs: ['costs'] }, silent);
      return [await scaffold(port, { ...kit, tabs: ['value'] }, silent), contents(book)];
    };
    expect(await inTwoSteps('de_DE')).toEqual(await inTwoSteps('en_US'));
  });
});

describe('Formulas through the port', () => {
  const english = ['=ROUND(B1,0.5)', '=SUM({1,2;3.5,4})', '=IF(B1>0.0015,"a, 1.5; b","")', "='It''s'!A1"];

  it.each(['de_DE', 'fr_CA', 'en_US', 'ja_JP', 'es_MX'])('come back in English from %s', async (locale) => {
    const opened = await openSheets({ locale });
    opened.book.addSheet("It's");
    await opened.port.run([written('A1', english)]);
    expect(await formulasOf(opened)).toEqual(english);
    expect((await opened.spreadsheet.formulas('Sheet1!A1:A3')).flat()).toEqual(english.slice(0, 3));
    expect((await opened.spreadsheet.read('Sheet1!A2')).flat()).toEqual([10.5]);
  });

  it('of highlights too are written in German', async () => {
    const { book, port } = await openSheets({ locale: 'de_DE' });
    const formula = '=AND(A1>0.5,A1<1)';
    const plain = { colour: '000000', fill: 'FFFFFF' };
    await port.run([{ do: 'highlights', sheet: 'Sheet1', rules: [{ range: 'A1', formula, ...plain }] }]);
    expect(JSON.stringify(book.model.getConditionalFormattingList(0))).toContain('AND(A1>0.5,A1<1)');
  });

  it('are right though the locale is changed while the sidebar is open', async () => {
    const opened = await openSheets({ locale: 'en_US' });
    for (const locale of ['de_DE', 'en_GB', 'pl_PL']) {
      opened.host.locale = locale;
      await opened.port.run([
        { do: 'addSheet', sheet: locale, rows: 100, columns: 26 },
        written('A1', english.slice(0, 3), locale),
      ]);
      expect((await opened.spreadsheet.formulas(`${locale}!A1:A3`)).flat()).toEqual(english.slice(0, 3));
    }
    expect(await opened.spreadsheet.sheets()).toEqual(['Sheet1', 'de_DE', 'en_GB', 'pl_PL']);
  });

  it('are not written at all where it changes again and again', async () => {
    const { host, port, spreadsheet } = await openSheets();
    const run = host.runFromSidebar.bind(host);
    let count = 0;
    vi.spyOn(host, 'runFromSidebar').mockImplementation((...given) => {
      host.locale = count++ % 2 === 0 ? 'de_DE' : 'en_US';
      return run(...given);
    });
    await expect(port.run([written('A1', ['=ROUND(1,0.5)'])])).rejects.toThrow(
      'locale has just been changed',
    );
    expect(await spreadsheet.read('A1')).toEqual([['']]);
    expect(count).toBe(2);
  });

  it('cost a second request only where the locale is not known yet', async () => {
    const { host, port } = await openSheets({ locale: 'de_DE' });
    const asked = vi.spyOn(host, 'runFromSidebar');
    await port.run([{ do: 'readBook' }]);
    await port.run([written('A1', ['=1.5'])]);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

describe('Texts', () => {
  const texts = [
    ...['WAHR', 'Falsch', 'vrai', 'VERDADEIRO', 'prawda', 'true', 'FALSE'],
    ...['5. Mai', 'Mai 5', 'Mai', 'May 5', '5 may', 'mai 2026', '5 de maio', '5 maja', 'März', 'sty 5'],
    ...['1,5', '1.5', '1.2.2026', '1/2', '1.234,5', '-3', '50%', '5,5%', '1e5', '٣', '½'],
    ...['=1+1', '+1', '-', '#N/A', '@a', "'quoted", '–', ' Mai 5', 'WAHR ', '(none)'],
    ...['Costs', 'Working hours', 'May the costs rise', 'A text, with words; and marks.', 'Größe der Gruppe'],
  ];

  it.each(['en_US', 'de_DE', 'fr_FR', 'pt_BR', 'pl_PL'])('stay texts in %s', async (locale) => {
    const { port, spreadsheet } = await openSheets({ locale });
    await port.run([written('A1', texts)]);
    expect((await spreadsheet.read(`A1:A${texts.length}`)).flat()).toEqual(texts);
  });

  it('keep no apostrophe that they do not need', async () => {
    const { book, port } = await openSheets({ locale: 'de_DE' });
    await port.run([written('A1', ['Working hours', 'WAHR'])]);
    const isQuoted = (row: number) => book.model.getCellStyle(0, row, 1).style.quote_prefix;
    expect([isQuoted(1), isQuoted(2)]).toEqual([false, true]);
  });

  it('stand beside numbers and truth values that stay such', async () => {
    const { port, spreadsheet } = await openSheets({ locale: 'de_DE' });
    await port.run([written('A1', [1.5, 1234.5, -0.25, 1e-7, true, false])]);
    expect((await spreadsheet.read('A1:A6')).flat()).toEqual([1.5, 1234.5, -0.25, 1e-7, true, false]);
  });
});

describe('The simulated spreadsheet in a locale', () => {
  afterEach(() => vi.restoreAllMocks());
  const range = (locale: string, body: string) => {
    const book = new Book();
    const code = `function onOpen() {}
      function ask() { var range = SpreadsheetApp.getActiveSpreadsheet().getRange("A1"); ${body} }`;
    const host = new SheetsHost(book, { code, pages: {} }, { openRealm: openNodeRealm, locale });
    host.open();
    const answer = host.runFromSidebar('ask', []);
    return { answer, shown: book.texts(0, { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0] };
  };

  it.each([
    ['de_DE', '=ROUND(2;0,5)', '2'],
    ['de_DE', '=ROUND(2,0.5)', '#ERROR!'],
    ['de_DE', '=ROUND(B1,1)', '#ERROR!'],
    ['de_DE', '=ROUND(B1, 1)', '#ERROR!'],
    ['de_DE', '=1.5', '#ERROR!'],
    ['de_DE', '=SUM(1,5)', '1.5'],
    ['de_DE', '=SUM({1\\2;3\\4})', '10'],
    ['de_DE', '=SUM({1,2;3,4})', '4.6'],
    ['en_US', '=ROUND(2;0)', '2'],
    ['en_US', '=ROUND(2,0.5)', '2'],
    ['en_US', '=SUM({1\\2})', '#ERROR!'],
    ['de_CH', '=SUM(1.5;2)', '3.5'],
  ])('in %s shows %s as %s', (locale, formula, shown) => {
    for (const write of ['setFormula(%)', 'setFormulas([[%]])', 'setValues([[%]])']) {
      const call = write.replace('%', () => JSON.stringify(formula));
      expect(range(locale, `range.${call};`).shown, write).toBe(shown);
    }
  });

  it('gives formulas in its own signs, and those that it cannot read as they were typed', () => {
    const read = (locale: string, formula: string) =>
      range(locale, `range.setFormula(${JSON.stringify(formula)}); return range.getFormula();`).answer;
    expect(read('de_DE', '=ROUND(B1;0,5)')).toBe('=ROUND(B1;0,5)');
    expect(read('en_US', '=ROUND(B1;0.5)')).toBe('=ROUND(B1,0.5)');
    expect(read('de_DE', '=ROUND(B1,0.5)')).toBe('=ROUND(B1,0.5)');
  });

  it('refuses a condition that it cannot read', () => {
    const condition = 'SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=AND(A1,B1)");';
    expect(() => range('pl_PL', condition)).toThrow('Invalid formula');
    expect(() => range('en_GB', condition)).not.toThrow();
  });

  it.each([
    ['de_DE', 'WAHR', 'TRUE'],
    ['de_DE', '1,5', '1.5'],
    ['de_DE', '1.234,5', '1234.5'],
    ['de_DE', '5. Mai 2026', '2026-05-05'],
    ['fr_FR', '5 mai 2026', '2026-05-05'],
    ['pl_PL', '5 maja 2026', '2026-05-05'],
    ['de_DE', '1.2.2026', '2026-02-01'],
    ['en_US', '1/2/2026', '2026-01-02'],
    ['en_US', 'May 5 2026', '2026-05-05'],
    ['en_US', 'WAHR', 'WAHR'],
  ])('in %s reads the text %s as %s', (locale, text, shown) => {
    expect(range(locale, `range.setValues([[${JSON.stringify(text)}]]);`).shown).toBe(shown);
  });
});

describe('The decimal mark that the sidebar asks Intl for', () => {
  // By stackoverflow.com/questions/73767719; the others of the 72 are in simulator/sheets-host/locale.ts.
  const withComma =
    'az_AZ be_BY bg_BG ca_ES cs_CZ da_DK de_DE el_GR es_AR es_BO es_CL es_CO es_EC es_ES es_PY es_UY es_VE fi_FI fr_CA ' +
    'fr_FR hr_HR hu_HU hy_AM id_ID in_ID it_IT ka_GE kk_KZ lt_LT lv_LV nb_NO nl_NL nn_NO no_NO pl_PL pt_BR pt_PT ro_RO ' +
    'ru_RU sk_SK sl_SI sr_RS sv_SE tr_TR uk_UA vi_VN';
  const withPoint =
    'ar_EG bn_IN cy_GB de_CH en_AU en_CA en_GB en_IE en_IN en_US es_MX fil_PH gu_IN hi_IN iw_IL ja_JP kn_IN ko_KR ml_IN ' +
    'mn_MN mr_IN my_MM pa_IN ta_IN te_IN th_TH zh_CN zh_HK zh_TW';

  it('is that of the spreadsheet, for every locale', () => {
    for (const locale of withComma.split(' ')) {
      expect([locale, signsOf(locale).decimal, hasDecimalComma(locale)]).toEqual([locale, ',', true]);
    }
    for (const locale of withPoint.split(' ')) {
      expect([locale, signsOf(locale).decimal, hasDecimalComma(locale)]).toEqual([locale, '.', false]);
    }
  });

  it('is a point where the locale is not known', () => {
    expect(['', 'xx', 'not a locale'].map((locale) => signsOf(locale).decimal)).toEqual(['.', '.', '.']);
  });
});

function contents(book: Book): unknown {
  return {
    names: book.names(),
    sheets: book.sheets().map(({ name, index }) => {
      const area = book.usedArea(index);
      return {
        name,
        formulas: book.formulas(index, area),
        shown: book.texts(index, area),
        formats: rowsLookedAt(area).map((row) => book.formats(index, { ...area, row, rows: 1 })),
        highlights: book.model.getConditionalFormattingList(index),
      };
    }),
  };
}

function written(at: string, column: CellContent[] | readonly string[], sheet = 'Sheet1'): Operation {
  const content = (cell: CellContent): CellContent =>
    typeof cell === 'string' && cell.startsWith('=') && cell !== '=1+1' ? { formula: cell } : cell;
  return { do: 'write', sheet, at, cells: column.map((cell) => [content(cell)]) };
}

async function formulasOf({ port }: OpenHost): Promise<string[]> {
  const [answer]: (Answer | undefined)[] = await port.run([
    { do: 'readRange', sheet: 'Sheet1', range: 'A1:A4' },
  ]);
  return answer?.is === 'range' ? answer.formulas.flat() : [];
}
