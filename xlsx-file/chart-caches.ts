import { splitReference } from '../core/cells/address.ts';
import type { Amendment } from './amend.ts';
import { rectangleOf } from './rectangle.ts';
import { type ResultAt, textOf } from './results.ts';
import { fromXml, toXml } from './xml-text.ts';

/** What a chart is told of the cells that it refers to. */
export interface ChartCells {
  resultAt: ResultAt;
  /** The number format of the first cell of a reference. */
  formatOf: (reference: string) => string;
}

/**
 * hucre 1.0 writes a chart's references alone; where nothing calculates, a chart is drawn from what its references came
 * to when the file was written.
 */
export const chartCaches =
  ({ resultAt, formatOf }: ChartCells): Amendment =>
  (path, xml) =>
    path.startsWith('xl/charts/')
      ? xml.replaceAll(
          /<c:(num|str)Ref><c:f>([^<]*)<\/c:f><\/c:\1Ref>/g,
          (_, asked: string, formula: string) => {
            const reference = fromXml(formula);
            const results = resultsIn(reference, resultAt);
            // Numbered weeks and months are figures: as texts they would lose the format of a day.
            const isFigures = asked === 'num' || results.every((result) => typeof result === 'number');
            const kind = isFigures ? 'num' : 'str';
            const points = results.map((result, index) => {
              // Like #N/A, what is no figure is no point.
              if (isFigures && typeof result !== 'number') return '';
              return `<c:pt idx="${index}"><c:v>${toXml(textOf(result))}</c:v></c:pt>`;
            });
            const format = isFigures ? `<c:formatCode>${toXml(formatOf(reference))}</c:formatCode>` : '';
            const cache = `${format}<c:ptCount val="${results.length}"/>${points.join('')}`;
            return `<c:${kind}Ref><c:f>${formula}</c:f><c:${kind}Cache>${cache}</c:${kind}Cache></c:${kind}Ref>`;
          },
        )
      : xml;

function resultsIn(reference: string, resultAt: ResultAt) {
  const { sheet, address } = splitReference(reference);
  const { top, left, bottom, right } = rectangleOf(address);
  const columns = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * columns }, (_, index) =>
    resultAt(sheet, top + Math.floor(index / columns), left + (index % columns)),
  );
}
