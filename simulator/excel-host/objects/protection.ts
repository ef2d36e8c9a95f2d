import * as z from 'zod/mini';
import { contains } from '../../../core/cells/address.ts';
import { HostError } from '../host-error.ts';
import { hostClass, maybe, membersOf } from '../members.ts';
import type { RangeTarget, SheetTarget } from '../targets.ts';

const { reads, method } = membersOf<SheetTarget>();

/** What is modelled does not change by them. */
const options = z.strictObject({
  allowFormatColumns: z.optional(z.boolean()),
  allowFormatRows: z.optional(z.boolean()),
  allowAutoFilter: z.optional(z.boolean()),
});

/** Protection without a password and with what Excel allows by itself: typing into unlocked cells. */
export const protection = hostClass<SheetTarget>({
  name: 'WorksheetProtection',
  members: {
    protected: reads((it) => it.extras.isProtected),
    protect: method(z.tuple([maybe(options), z.null()]), (it) => {
      if (it.extras.isProtected) throw new HostError('AccessDenied', 'the worksheet is protected already');
      it.extras.isProtected = true;
    }),
    unprotect: method(z.tuple([z.null()]), (it) => {
      it.extras.isProtected = false;
    }),
  },
});

/** Only unlocked cells of a protected sheet may be typed into. */
export function mayType({ sheet, area }: RangeTarget): void {
  if (!sheet.extras.isProtected) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const isOpen = sheet.extras.unlocked.some((unlocked) => contains(unlocked, { row, column }));
      if (!isOpen) throw new HostError('AccessDenied', 'the cell is protected');
    }
  }
}

/** Nothing else may change on a protected sheet. */
export function mayChange(sheet: SheetTarget): void {
  if (sheet.extras.isProtected) throw new HostError('AccessDenied', 'the worksheet is protected');
}
