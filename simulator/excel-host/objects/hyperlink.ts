import * as z from 'zod/mini';
import { areaName, parseArea, quoteSheet, splitReference } from '../../../core/cells/address.ts';
import { subtract } from '../../book/areas.ts';
import { invalidArgument } from '../host-error.ts';
import { stateOf } from '../state.ts';
import type { RangeTarget } from '../targets.ts';
import { mayChange } from './protection.ts';

/** Links within the workbook; links to the outside are not modelled. */
export const hyperlink = z.strictObject({
  documentReference: z.string(),
  textToDisplay: z.optional(z.string()),
  screenTip: z.optional(z.string()),
});

/** Excel gives a link the look of one, over the font that the cell has. */
const look = { colour: '#0563C1', underline: 'true' };

export function setLink(it: RangeTarget, link: z.infer<typeof hyperlink>): void {
  mayChange(it.sheet);
  const named = it.book
    .names()
    .find(({ name, scope }) => scope === null && name.toUpperCase() === link.documentReference.toUpperCase());
  const { sheet, address } = splitReference(named?.formula ?? link.documentReference);
  const area = parseArea(address);
  if (!area || (sheet && !it.book.sheetNamed(sheet))) {
    throw invalidArgument(`"${link.documentReference}" is no place in this workbook`);
  }
  const { extras } = it.sheet;
  const others = extras.links.flatMap((each) => subtract(each.at, it.area).map((at) => ({ ...each, at })));
  const toSheet = sheet || it.sheet.sheet.name;
  const toName = named && { toName: named.name };
  extras.links = [...others, { at: it.area, toSheet, toCell: areaName(area), ...toName }];
  // Whether the text stays where none is given, Microsoft does not say.
  const replaced = stateOf(it.book).behaviour.linksReplaceText ? link.documentReference : undefined;
  const text = link.textToDisplay ?? replaced;
  if (text !== undefined) it.book.type(it.sheet.index, it.area.row, it.area.column, `'${text}`);
  it.book.model.updateRangeStyle(it.engineArea, 'font.color', look.colour);
  it.book.model.updateRangeStyle(it.engineArea, 'font.u', look.underline);
}

export function linkOf(it: RangeTarget): { documentReference: string } | null {
  const { row, column } = it.area;
  const link = it.sheet.extras.links.find(({ at }) => at.row === row && at.column === column);
  return link ? { documentReference: link.toName ?? `${quoteSheet(link.toSheet)}!${link.toCell}` } : null;
}
