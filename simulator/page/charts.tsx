/** @jsxImportSource react */
import { memo, type RefObject, useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Book } from '../book/book.ts';
import { type ChartData, describeChart } from './chart-data.ts';
import { drawChart } from './chart-drawing.ts';
import { followCharts, type Sight } from './follow-charts.ts';

/** The charts of the open sheet, laid over the grid; clicks go through to the cells. */
export function Charts(props: { book: Book; frame: RefObject<HTMLElement | null>; namesPoints: boolean }) {
  const { book, frame, namesPoints } = props;
  const [sight, setSight] = useState<Sight | null>(null);
  useEffect(() => {
    if (!frame.current) return;
    // At once, so that they scroll in step with the cells.
    return followCharts(book, frame.current, (now) => flushSync(() => setSight(now)));
  }, [book, frame]);
  if (!sight) return null;
  // In the grid's element they lie over its cells and under the cell that is being edited.
  return createPortal(
    sight.charts.map(({ key, data, pane, box }) => (
      <div key={key} className="chart-pane" style={pane}>
        <figure className="chart" role="img" aria-label={describeChart(data)} style={box}>
          <Drawing data={data} namesPoints={namesPoints} pixelRatio={sight.pixelRatio} {...inside(box)} />
        </figure>
      </div>
    )),
    sight.grid,
  );
}

/** The canvas lies in the figure's border. */
const inside = ({ width, height }: { width: number; height: number }) => ({
  width: Math.max(0, width - 2),
  height: Math.max(0, height - 2),
});

interface DrawingProps {
  data: ChartData;
  width: number;
  height: number;
  namesPoints: boolean;
  pixelRatio: number;
}

const Drawing = memo(({ data, width, height, namesPoints, pixelRatio }: DrawingProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return;
    return drawChart(canvas.current, data, { width, height, namesPoints, pixelRatio });
  }, [data, width, height, namesPoints, pixelRatio]);
  return <canvas ref={canvas} />;
});
