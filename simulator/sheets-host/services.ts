import { carryOut } from './carry-out.ts';
import { chartTypes, hiddenStrategies } from './chart.ts';
import { newConditionalFormatRule } from './conditional-format.ts';
import { demandWrite, type ScriptContext } from './context.ts';
import { newRichTextValue } from './rich-text.ts';
import { makeSpreadsheet } from './spreadsheet.ts';
import { strict } from './strict.ts';
import { formatDate, parseDay } from './time-zone.ts';
import { newDataValidation } from './validation.ts';

/** The global services that a script of the add-on finds, for one run of it. */
export function makeServices(context: ScriptContext): Record<string, object> {
  const spreadsheet = makeSpreadsheet(context);
  return {
    SpreadsheetApp: strict('SpreadsheetApp', {
      getActiveSpreadsheet: () => spreadsheet,
      flush: () => carryOut(context),
      newDataValidation: () => newDataValidation(context),
      newConditionalFormatRule: () => newConditionalFormatRule(context),
      newRichTextValue: () => newRichTextValue(),
      getUi: () => makeUi(context),
      BorderStyle: strict('BorderStyle', { SOLID: 'SOLID' }),
      ProtectionType: strict('ProtectionType', { SHEET: 'SHEET', RANGE: 'RANGE' }),
    }),
    Charts: strict('Charts', {
      ChartType: strict('ChartType', chartTypes),
      ChartHiddenDimensionStrategy: strict('ChartHiddenDimensionStrategy', hiddenStrategies),
    }),
    HtmlService: strict('HtmlService', {
      createHtmlOutputFromFile: (name: string) => htmlOutput(context.readFile(name)),
    }),
    LockService: strict('LockService', {
      // One script runs at a time in this simulation, so the lock is always free.
      getDocumentLock: () => strict('Lock', { tryLock: () => true, releaseLock: () => undefined }),
    }),
    Session: strict('Session', { getActiveUserLocale: () => context.language }),
    Utilities: strict('Utilities', {
      formatDate: (date: Date, zone: string, pattern: string) => formatDate(date, zone, pattern),
      parseDate: (text: string, zone: string, pattern: string) =>
        context.makeDate(parseDay(text, zone, pattern)),
    }),
  };
}

interface HtmlOutput {
  setTitle(title: string): HtmlOutput;
  setContent(content: string): HtmlOutput;
  getContent(): string;
  getTitle(): string;
}

function htmlOutput(stored: string): HtmlOutput {
  let content = stored;
  let shown = '';
  const output: HtmlOutput = strict('HtmlOutput', {
    setTitle(title: string) {
      shown = title;
      return output;
    },
    setContent(given: string) {
      content = given;
      return output;
    },
    getContent: () => content,
    getTitle: () => shown,
  });
  return output;
}

function makeUi(context: ScriptContext): object {
  demandWrite(context, 'SpreadsheetApp.getUi');
  return strict('Ui', {
    createAddonMenu: () => {
      const items: [string, string][] = [];
      const menu: { addItem(label: string, functionName: string): object; addToUi(): void } = strict('Menu', {
        addItem(label: string, functionName: string) {
          items.push([label, functionName]);
          return menu;
        },
        addToUi: () => {
          for (const [label, functionName] of items) context.addMenuItem(label, functionName);
        },
      });
      return menu;
    },
    showSidebar: (output: HtmlOutput) => context.showSidebar(output.getContent(), output.getTitle()),
  });
}
