import * as z from 'zod/mini';
import { areaName } from '../../../core/cells/address.ts';
import type { PrintSetup } from '../../book/extras.ts';
import { hostClass, membersOf } from '../members.ts';
import { RangeTarget, rangeAt, type SheetTarget } from '../targets.ts';

const { holds, method } = membersOf<SheetTarget>();

/** What the workbook keeps of a page: where it is one page wide, as tall as said or as it takes. */
const zoom = z.strictObject({
  horizontalFitToPages: z.literal(1),
  verticalFitToPages: z.optional(z.nullable(z.int().check(z.gte(0)))),
});

export const pageLayout = hostClass<SheetTarget>({
  name: 'PageLayout',
  members: {
    orientation: holds(
      z.enum(['Portrait', 'Landscape']),
      (it) => (setup(it).orientation === 'portrait' ? 'Portrait' : 'Landscape'),
      (it, value) => change(it, { orientation: value === 'Portrait' ? 'portrait' : 'landscape' }),
    ),
    zoom: holds(
      zoom,
      (it) => ({ horizontalFitToPages: 1, verticalFitToPages: setup(it).pagesTall || null }),
      // One side alone is not applied, without a word (office-js issue 1860).
      (it, { verticalFitToPages }) => {
        if (typeof verticalFitToPages === 'number')
          change(it, { pagesTall: verticalFitToPages, isOneWide: true });
      },
    ),
    setPrintArea: method(z.tuple([z.union([z.string(), z.instanceof(RangeTarget)])]), (it, [given]) => {
      const { area } = typeof given === 'string' ? rangeAt(it, given) : given;
      change(it, { area: areaName(area) });
    }),
  },
});

const setup = (it: SheetTarget): PrintSetup =>
  it.extras.print ?? { area: '', orientation: 'portrait', pagesTall: 0, isOneWide: false };

function change(it: SheetTarget, part: Partial<PrintSetup>): void {
  it.extras.print = { ...setup(it), ...part };
}
