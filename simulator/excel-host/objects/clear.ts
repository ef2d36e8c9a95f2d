import { subtract } from '../../book/areas.ts';
import type { RangeTarget } from '../targets.ts';
import { removeFormats } from './conditional-formats.ts';
import { mayChange } from './protection.ts';

export function clear(it: RangeTarget, what: 'All' | 'Contents' | 'Formats' | 'Hyperlinks'): void {
  mayChange(it.sheet);
  const { row, column, rows, columns } = it.area;
  const corners = [it.sheet.index, row, column, row + rows - 1, column + columns - 1] as const;
  const { extras } = it.sheet;
  if (what === 'All') it.book.model.rangeClearAll(...corners);
  if (what === 'Contents') it.book.model.rangeClearContents(...corners);
  if (what === 'Formats') it.book.model.rangeClearFormatting(...corners);
  if (what === 'All' || what === 'Hyperlinks') {
    extras.links = extras.links.flatMap((link) => subtract(link.at, it.area).map((at) => ({ ...link, at })));
  }
  if (what === 'All' || what === 'Formats') {
    extras.unlocked = extras.unlocked.flatMap((area) => subtract(area, it.area));
    removeFormats(it);
  }
  if (what === 'All') {
    extras.validations = extras.validations.flatMap((each) =>
      subtract(each.area, it.area).map((area) => ({ ...each, area })),
    );
  }
}
