import type { BorderSide, CellStyle } from 'hucre';
import type { CellFormat } from '../core/sheet-port/operations.ts';

export function cellStyle(format: CellFormat): CellStyle {
  const side: BorderSide = { style: 'thin', color: { rgb: format.border?.colour ?? '000000' } };
  const hasAlignment = [format.horizontal, format.vertical, format.wrap].some((part) => part !== undefined);
  return {
    font: {
      name: 'Calibri',
      size: format.size ?? 11,
      ...(format.bold === undefined ? {} : { bold: format.bold }),
      ...(format.italic === undefined ? {} : { italic: format.italic }),
      ...(format.colour === undefined ? {} : { color: { rgb: format.colour } }),
    },
    ...(format.fill === undefined ? {} : { fill: solid(format.fill) }),
    ...(format.border === undefined
      ? {}
      : { border: Object.fromEntries(format.border.edges.map((edge) => [edge, side])) }),
    ...(hasAlignment
      ? {
          alignment: {
            ...(format.horizontal === undefined ? {} : { horizontal: format.horizontal }),
            ...(format.vertical === undefined ? {} : { vertical: format.vertical }),
            ...(format.wrap === undefined ? {} : { wrapText: format.wrap }),
          },
        }
      : {}),
    ...(format.numberFormat === undefined ? {} : { numFmt: format.numberFormat }),
    protection: { locked: format.locked ?? true },
  };
}

const solid = (rgb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb } });
