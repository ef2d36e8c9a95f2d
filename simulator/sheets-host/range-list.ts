import { type Area, parseArea } from '../../core/cells/address.ts';
import { subtract } from '../book/areas.ts';
import { type StyleChange, setStyle } from '../book/style.ts';
import { drawBorder, oneOf } from './cell-looks.ts';
import { demandWrite, type ScriptContext } from './context.ts';
import { inside } from './edges.ts';
import { makeRange } from './range.ts';
import { modelled } from './strict.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function makeRangeList(
  context: ScriptContext,
  sheet: number,
  addresses: string[],
  sheetObject: () => GoogleAppsScript.Spreadsheet.Sheet,
): RangeList {
  const areas = addresses.map((address): Area => {
    const area = parseArea(address);
    if (!area) throw new Error(`Range not found: ${address}`);
    return inside(context.book, sheet, area);
  });
  const styled = (member: string, change: StyleChange): RangeList => {
    demandWrite(context, `RangeList.${member}`);
    for (const area of areas) setStyle(context.book, sheet, area, change);
    return list;
  };
  const list: RangeList = modelled<RangeList>()('RangeList', {
    getRanges: () => areas.map((area) => makeRange(context, sheet, area, sheetObject)),
    // Contents, formats and choices, says Google's reference; the options to clear less are not modelled.
    clear: () => {
      demandWrite(context, 'RangeList.clear');
      for (const area of areas) {
        const { row, column, rows, columns } = area;
        context.book.model.rangeClearAll(sheet, row, column, row + rows - 1, column + columns - 1);
        const extras = context.book.extras(sheet);
        extras.validations = extras.validations.flatMap((each) =>
          subtract(each.area, area).map((left) => ({ ...each, area: left })),
        );
        extras.links = extras.links.flatMap((link) => subtract(link.at, area).map((at) => ({ ...link, at })));
      }
      return list;
    },
    setNumberFormat: (format: string) => styled('setNumberFormat', { numberFormat: format }),
    setFontWeight: (weight) => styled('setFontWeight', { bold: weight === 'bold' }),
    setFontStyle: (style) => styled('setFontStyle', { italic: style === 'italic' }),
    setFontSize: (size: number) => styled('setFontSize', { size }),
    setFontColor: (colour) => styled('setFontColor', colour ? { colour } : {}),
    setBackground: (colour) => styled('setBackground', colour ? { fill: colour } : {}),
    setHorizontalAlignment: (alignment) =>
      styled('setHorizontalAlignment', { horizontal: oneOf(alignment, ['left', 'center', 'right']) }),
    setVerticalAlignment: (alignment) =>
      styled('setVerticalAlignment', {
        vertical: alignment === 'middle' ? 'center' : oneOf(alignment, ['top', 'bottom']),
      }),
    setWrap: (wrap: boolean) => styled('setWrap', { wrap }),
    setBorder: (...given: unknown[]) => {
      demandWrite(context, 'RangeList.setBorder');
      for (const area of areas) drawBorder(context, sheet, area, given);
      return list;
    },
  });
  return list;
}
