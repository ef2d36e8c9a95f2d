import * as z from 'zod/mini';
import { areaName, lastColumn, lastRow } from '../../../core/cells/address.ts';
import type { PrintSetup } from '../../book/extras.ts';
import { HostError, invalidArgument } from '../host-error.ts';
import { hostClass, membersOf } from '../members.ts';
import { stateOf } from '../state.ts';
import { RangeTarget, rangeAt, type SheetTarget } from '../targets.ts';

const { holds, method, object } = membersOf<SheetTarget>();

const pages = z.int().check(z.gte(0));
/** A scale, or how many pages it is made to fit. */
const zoom = z.union([
  z.strictObject({ scale: z.int().check(z.gte(10), z.lte(400)) }),
  z.strictObject({ horizontalFitToPages: pages, verticalFitToPages: z.optional(z.nullable(pages)) }),
]);

const footerMember = (side: keyof PrintSetup['footer']) =>
  holds(
    z.string(),
    (it) => setup(it).footer[side],
    (it, text) => change(it, { footer: { ...setup(it).footer, [side]: text } }),
  );

const headerFooter = hostClass<SheetTarget>({
  name: 'HeaderFooter',
  members: {
    leftFooter: footerMember('left'),
    centerFooter: footerMember('center'),
    rightFooter: footerMember('right'),
  },
});

const headerFooterGroup = hostClass<SheetTarget>({
  name: 'HeaderFooterGroup',
  members: { defaultForAllPages: object(headerFooter) },
});

const areasOf = (it: SheetTarget, given: string | RangeTarget | RangeTarget[]): string[] => {
  if (typeof given === 'string') return [areaName(rangeAt(it, given).area)];
  return [given].flat().map(({ area }) => areaName(area));
};

const inches = z.number().check(z.gte(0));

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
      (it) => {
        const now = setup(it).zoom;
        return 'scale' in now ? now : { horizontalFitToPages: now.wide, verticalFitToPages: now.tall };
      },
      (it, value) => {
        if ('scale' in value) change(it, { zoom: value });
        // One side alone is not applied, without a word (office-js issue 1860).
        else if (typeof value.verticalFitToPages === 'number')
          change(it, { zoom: { wide: value.horizontalFitToPages, tall: value.verticalFitToPages } });
      },
    ),
    printOrder: holds(
      z.enum(['DownThenOver', 'OverThenDown']),
      (it) => (setup(it).isOverThenDown ? 'OverThenDown' : 'DownThenOver'),
      (it, value) => change(it, { isOverThenDown: value === 'OverThenDown' }),
    ),
    headersFooters: object(headerFooterGroup),
    setPrintArea: method(
      z.tuple([z.union([z.string(), z.instanceof(RangeTarget), z.array(z.instanceof(RangeTarget))])]),
      (it, [given]) => change(it, { areas: areasOf(it, given), areaFormula: null }),
    ),
    setPrintTitleRows: method(z.tuple([z.string()]), (it, [address]) => {
      const { area } = rangeAt(it, address);
      if (area.columns !== lastColumn) throw invalidArgument(`"${address}" are no whole rows`);
      change(it, { repeatedRows: address.replaceAll('$', '') });
    }),
    setPrintTitleColumns: method(z.tuple([z.string()]), (it, [address]) => {
      const { area } = rangeAt(it, address);
      if (area.rows !== lastRow) throw invalidArgument(`"${address}" are no whole columns`);
      change(it, { repeatedColumns: address.replaceAll('$', '') });
    }),
    setPrintMargins: method(
      z.tuple([
        z.literal('Inches'),
        z.strictObject({
          top: inches,
          bottom: inches,
          left: inches,
          right: inches,
          header: inches,
          footer: inches,
        }),
      ]),
      (it, [, margins]) => change(it, { margins }),
    ),
  },
});

const pageBreak = hostClass<SheetTarget>({ name: 'PageBreak', members: {} });

/** Each before the upper left cell of the range that it is given. */
export const horizontalPageBreaks = hostClass<SheetTarget>({
  name: 'PageBreakCollection',
  members: {
    add: method(z.tuple([z.string()]), (it, [address]) => {
      const { row } = rangeAt(it, address).area;
      if (row === 1) throw invalidArgument(`nothing stands above "${address}"`);
      change(it, { begins: [...setup(it).begins, row].sort((one, other) => one - other) });
      return pageBreak(it);
    }),
    removePageBreaks: method(z.tuple([]), (it) => change(it, { begins: [] })),
  },
});

const setup = (it: SheetTarget): PrintSetup =>
  it.extras.print ?? {
    areas: [],
    areaFormula: null,
    orientation: 'portrait',
    zoom: { scale: 100 },
    repeatedRows: null,
    repeatedColumns: null,
    begins: [],
    isOverThenDown: false,
    margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 },
    footer: { left: '', center: '', right: '' },
  };

function change(it: SheetTarget, part: Partial<PrintSetup>): void {
  it.extras.print = { ...setup(it), ...part };
}

/** What Excel keeps the area in. */
export const printAreaName = hostClass<SheetTarget>({
  name: 'NamedItem',
  members: {
    formula: holds(
      z.string().check(z.regex(/^=/)),
      (it) => setup(it).areaFormula ?? `=${setup(it).areas.join(',')}`,
      (it, areaFormula) => {
        if (stateOf(it.book).behaviour.printAreaName === 'refused')
          throw new HostError('InvalidArgument', 'a formula is no area to print');
        change(it, { areaFormula });
      },
    ),
  },
});
