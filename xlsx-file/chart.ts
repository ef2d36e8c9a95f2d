import type { ChartSeries, SheetChart } from 'hucre';
import type { OperationOf } from '../core/sheet-port/operations.ts';
import { rectangleOf } from './rectangle.ts';

type ChartOperation = OperationOf<'chart'>;

/** @param formatOf the number format of the first cell of a reference. */
export function chart(operation: ChartOperation, formatOf: (reference: string) => string): SheetChart {
  const { kind, title, series, xTitle, yTitle, xFrom, xTo, yFrom, yTo, over } = operation;
  const { top, left, bottom, right } = rectangleOf(over);
  const isScatter = kind === 'scatter';
  return {
    type: kind,
    ...(operation.stacked === true ? { barGrouping: 'stacked' as const } : {}),
    title,
    series: series.map((each) => seriesOf(each, operation)),
    anchor: { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } },
    legend: series.length > 1 ? 'bottom' : false,
    titleFontSize: 12,
    titleBold: true,
    axes: {
      x: {
        ...axis(xTitle, xFrom, xTo),
        ...(isScatter ? { numberFormat: asTheCells } : {}),
        // Bars stack up from the axis: turned round, the first category is at the top, as it is in the cells.
        ...(kind === 'bar' ? { reverse: true } : {}),
        // Below the figures, also where these fall under 0.
        ...(kind === 'line' ? { tickLblPos: 'low' as const } : {}),
      },
      y: {
        ...axis(yTitle, yFrom, yTo),
        ...(yTitle === '' ? {} : { axisTitleRotation: -90 }),
        numberFormat: isScatter
          ? asTheCells
          : { formatCode: formatOf(series[0]?.values ?? ''), sourceLinked: true },
        gridlines: { major: true },
        // Where the categories are turned round, their end is at the bottom.
        ...(kind === 'bar' ? { crosses: 'max' as const } : {}),
      },
    },
    // LibreOffice draws a 'gap' in a line as a fall to 0; nothing is joined beyond the last figure.
    dispBlanksAs: 'span',
    // People hide columns and filter rows; what a chart shows of them stays.
    plotVisOnly: false,
    altText: title,
  };
}

function seriesOf(
  { name, values, colour, dotted, marker }: ChartOperation['series'][number],
  { kind, categories }: ChartOperation,
): ChartSeries {
  const shared = { name, values, categories };
  const points = (size: number) => ({ symbol: 'circle' as const, size, fill: colour, line: colour });
  // Only the points have a colour: points-alone.ts takes the line away.
  if (kind === 'scatter') return { ...shared, marker: points(7) };
  if (kind !== 'line') return { ...shared, color: colour };
  return {
    ...shared,
    color: colour,
    stroke: { width: 2.25, ...(dotted === true ? { dash: 'sysDot' as const } : {}) },
    ...(marker === true
      ? {
          marker: points(9),
          dataLabels: { showSeriesName: true, showValue: false, position: 't' as const },
        }
      : { marker: { symbol: 'none' as const } }),
  };
}

/** Scores and shares would be lost in whole numbers. */
const asTheCells = { formatCode: 'General', sourceLinked: true };

const axis = (title: string, from: number | undefined, to: number | undefined) => ({
  ...(title === '' ? {} : { title, axisTitleFontSize: 9 }),
  labelFontSize: 9,
  majorTickMark: 'none' as const,
  minorTickMark: 'none' as const,
  scale: { ...(from === undefined ? {} : { min: from }), ...(to === undefined ? {} : { max: to }) },
});
