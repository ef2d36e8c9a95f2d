import { Chart, type Plugin } from 'chart.js';
import type { ChartData } from './chart-data.ts';

type Point = { x: number; y: number };
type Rectangle = { left: number; right: number; top: number; bottom: number };

const textHeight = 14;

/** Writes the name of a series of marked points beside each of them; the library has no such labels. */
export function pointNames({ series }: ChartData): Plugin {
  return {
    id: 'pointNames',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      const pointsOf = (index: number) =>
        chart.getDatasetMeta(index).data.filter((_, place) => series[index]?.points[place] != null);
      const lines = series.flatMap(({ marker }, index) => (marker ? [] : [pointsOf(index)]));
      ctx.save();
      ctx.font = `600 12px ${Chart.defaults.font.family}`;
      ctx.textBaseline = 'middle';
      ctx.textAlign = 'center';
      for (const [index, { name, colour, marker }] of series.entries()) {
        if (!marker) continue;
        ctx.fillStyle = `#${colour}`;
        for (const point of pointsOf(index)) {
          const { x, y } = roomBeside(point, ctx.measureText(name).width, lines, chart.chartArea);
          ctx.fillText(name, x, y);
        }
      }
      ctx.restore();
    },
  };
}

/** The middle of a place for the name: near the point, in the chart, and where few lines cross it. */
function roomBeside(point: Point, width: number, lines: Point[][], area: Rectangle): Point {
  const side = width / 2 + 9;
  const places = [
    ...[-16, -26, -36].flatMap((up) => [{ x: point.x, y: point.y + up }]),
    ...[side, -side].map((across) => ({ x: point.x + across, y: point.y })),
    ...[-26, -36, 16].flatMap((up) =>
      [side, -side].map((across) => ({ x: point.x + across, y: point.y + up })),
    ),
  ];
  const costs = places.map(({ x, y }) => {
    const [halfWidth, halfHeight] = [width / 2, textHeight / 2];
    const label = { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
    const isInside =
      label.left >= area.left &&
      label.right <= area.right &&
      label.top >= area.top &&
      label.bottom <= area.bottom;
    return (isInside ? 0 : 100) + lines.filter((line) => crosses(line, label)).length;
  });
  return places[costs.indexOf(Math.min(...costs))] ?? point;
}

/** Lines run from left to right. */
function crosses(line: Point[], label: Rectangle): boolean {
  return line.some((from, index) => {
    const to = line[index + 1];
    if (!to) return false;
    const [left, right] = [Math.max(from.x, label.left), Math.min(to.x, label.right)];
    const heightAt = (x: number) => from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
    const heights = [heightAt(left), heightAt(right)];
    return left <= right && Math.min(...heights) <= label.bottom && Math.max(...heights) >= label.top;
  });
}
