import type { ProbePlace } from '../../core/actions/installation/probe.ts';
import { quoteSheet } from '../../core/cells/address.ts';

interface Probe {
  readonly row: string;
  readonly what: string;
  readonly ask: (place: ProbePlace) => Promise<string>;
}

/** Rows of what we found out of Excel that nobody has seen; each writes to the temporary sheet alone. */
export const probes: readonly Probe[] = [
  {
    row: 'E8',
    what: 'Errors with a message of their own (CustomFunctionsRuntime 1.3) are',
    ask: async () =>
      Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.3') ? 'known' : 'not known',
  },
  {
    row: 'E12',
    what: 'Several ranges in one address, "A1,C3", are',
    ask: async ({ sheet }) => {
      const { context, worksheet } = on(sheet);
      worksheet.getRanges('A1,C3').load('address');
      await context.sync();
      return 'taken';
    },
  },
  {
    row: 'E13',
    what: 'The names of a sheet are',
    ask: async ({ sheet, name }) => {
      const { context, worksheet } = on(sheet);
      context.workbook.names.add(name, worksheet.getRange('A1'));
      const { names } = worksheet;
      names.load('items/name');
      await context.sync();
      return names.items.some((each) => each.name === name) ? "its own and the workbook's" : 'its own alone';
    },
  },
  {
    row: 'E14',
    what: 'A name that the workbook has already, on a sheet too and hidden, is',
    ask: async ({ sheet, name }) => {
      const { context, worksheet } = on(sheet);
      const own = worksheet.names.add(name, worksheet.getRange('A2'));
      own.visible = false;
      own.load('visible');
      const ofBook = context.workbook.names.getItem(name);
      ofBook.load('formula,visible');
      await context.sync();
      const isApart = ofBook.formula.endsWith('$A$1');
      const looks = `${own.visible ? 'seen' : 'hidden'}, the workbook's ${ofBook.visible ? 'seen' : 'hidden'}`;
      own.delete();
      await context.sync();
      return `${isApart ? 'another one' : 'the same one'}; ${looks}`;
    },
  },
  {
    row: 'E22',
    what: 'A formula with a name reads back',
    ask: async ({ sheet, name, row }) => {
      const { context, worksheet } = on(sheet);
      const cell = worksheet.getRange(`B${row}`);
      cell.formulas = [[`=LEN(${name})`]];
      cell.load('formulas');
      await context.sync();
      return String(cell.formulas[0]?.[0] ?? '').includes('@') ? 'with "@"' : 'as it was written';
    },
  },
  {
    row: 'E21',
    what: 'The text of a cell whose link has none of its own',
    ask: async ({ sheet, row }) => {
      const { context, worksheet } = on(sheet);
      const cell = worksheet.getRange(`B${row + 1}`);
      cell.values = [['words']];
      cell.hyperlink = { documentReference: `${quoteSheet(sheet)}!A1` };
      cell.load('values');
      await context.sync();
      const shown = String(cell.values[0]?.[0] ?? '');
      return shown === 'words' ? 'stays' : `becomes ${shown}`;
    },
  },
  {
    row: 'E19',
    what: 'The title of an axis whose text is blank',
    ask: async ({ sheet, row }) => {
      const { context, worksheet } = on(sheet);
      const source = worksheet.getRange(`B${row + 2}:B${row + 3}`);
      source.values = [[1], [2]];
      const chart = worksheet.charts.add('Line', source, 'Columns');
      const { title } = chart.axes.valueAxis;
      title.text = '';
      title.load('text,visible');
      await context.sync();
      const { text, visible } = title;
      chart.delete();
      await context.sync();
      return visible && text !== '' ? `shows "${text}"` : 'shows nothing';
    },
  },
  {
    row: 'E15',
    what: 'A page that is to fit in its width alone',
    ask: async ({ sheet }) => {
      const { context, worksheet } = on(sheet);
      worksheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      worksheet.pageLayout.load('zoom');
      await context.sync();
      return worksheet.pageLayout.zoom.horizontalFitToPages === 1 ? 'is kept so' : 'is not kept so';
    },
  },
  {
    row: 'print area',
    what: 'A formula for what a sheet prints is',
    ask: async ({ sheet }) => {
      const { context, worksheet } = on(sheet);
      worksheet.pageLayout.setPrintArea('A1:B2');
      const area = worksheet.names.getItemOrNullObject('Print_Area');
      area.load('formula');
      await context.sync();
      if (area.isNullObject) return 'not asked for: the sheet has no name Print_Area';
      area.formula = `=${quoteSheet(sheet)}!$A$1:INDEX(${quoteSheet(sheet)}!$A$1:$B$2,1,1)`;
      await context.sync();
      return 'taken';
    },
  },
];

function on(sheet: string) {
  const context = new Excel.RequestContext();
  return { context, worksheet: context.workbook.worksheets.getItem(sheet) };
}
