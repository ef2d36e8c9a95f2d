import type { ChartPoint } from '../../actions/result/running-chart.ts';
import { texts } from '../texts/texts.ts';
import { inMonths, inShort, inWhole } from '../user-figures.ts';
import { axisFor } from './axis.ts';

const [width, height] = [268, 150];
const sides = { right: width - 8, top: 8, bottom: height - 18 };
/** German has no short thousands: "30.000". */
const pixelsOfLetter = 6.5;
const series = ['measuredValue', 'measuredCost', 'value', 'cost'] as const;
type Series = (typeof series)[number];

interface RunningChartProps {
  title: string;
  points: readonly ChartPoint[];
  currency: string;
}

/** Value and cost so far: the points of the Dashboard's chart. Lines differ in their marks too, not in colour alone. */
export function RunningChart({ title, points, currency }: RunningChartProps) {
  const words = texts().result.chart;
  const shown = series.filter((name) => points.some((point) => point[name] !== null));
  const { low, high, ticks } = axisFor(points.flatMap((point) => shown.flatMap((name) => point[name] ?? [])));
  const lastMonth = Math.max(1, ...points.map(({ month }) => month));
  const inside = {
    ...sides,
    left: 8 + pixelsOfLetter * Math.max(...ticks.map((tick) => inShort(tick).length)),
  };
  const x = (month: number) => inside.left + (month / lastMonth) * (inside.right - inside.left);
  const y = (amount: number) =>
    inside.bottom - ((amount - low) / (high - low)) * (inside.bottom - inside.top);
  const months = [...new Set([0, Math.round(lastMonth / 2), Math.floor(lastMonth)])];
  return (
    <figure class="running">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={describe(points)}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              class={tick === 0 ? 'zero' : 'grid'}
              x1={inside.left}
              x2={inside.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text x={inside.left - 4} y={y(tick) + 3} text-anchor="end">
              {inShort(tick)}
            </text>
          </g>
        ))}
        {months.map((month) => (
          <text key={month} x={x(month)} y={height - 4} text-anchor="middle">
            {inWhole(month)}
          </text>
        ))}
        {/* The plan first, so that what was measured lies above it. */}
        {[...shown].reverse().map((name) => (
          <Line
            key={name}
            name={name}
            places={points.flatMap(({ month, [name]: amount }) =>
              amount === null ? [] : [[x(month), y(amount)] as const],
            )}
          />
        ))}
      </svg>
      <p class="hint">{words.axis(currency)}</p>
      <ul class="legend">
        {shown.map((name) => (
          <li key={name}>
            <svg viewBox="0 0 26 10" aria-hidden="true">
              <Line
                name={name}
                places={[
                  [1, 5],
                  [20, 5],
                ]}
              />
            </svg>
            {words.series[name]}
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** With a mark at its end: round for value, square for cost, filled where it was measured. */
function Line({ name, places }: { name: Series; places: readonly (readonly [number, number])[] }) {
  const [endX = 0, endY = 0] = places.at(-1) ?? [];
  const isMeasured = name === 'measuredValue' || name === 'measuredCost';
  const isValue = name === 'value' || name === 'measuredValue';
  return (
    <g class={`${isValue ? 'is-value' : 'is-cost'} ${isMeasured ? 'is-measured' : 'is-planned'}`}>
      <polyline points={places.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')} />
      {isValue ? (
        <circle cx={endX} cy={endY} r="3.5" />
      ) : (
        <rect x={endX - 3} y={endY - 3} width="6" height="6" />
      )}
    </g>
  );
}

/** The same in words. */
function describe(points: readonly ChartPoint[]): string {
  const words = texts().result.chart;
  const last = (value: 'value' | 'measuredValue', cost: 'cost' | 'measuredCost') => {
    const point = points.findLast((each) => each[value] !== null && each[cost] !== null);
    return point && ([inMonths(point.month), inWhole(point[value] ?? 0), inWhole(point[cost] ?? 0)] as const);
  };
  const planned = last('value', 'cost');
  const measured = last('measuredValue', 'measuredCost');
  return [
    words.describes,
    ...(planned ? [words.planned(...planned)] : []),
    measured ? words.measured(...measured) : words.notMeasured,
  ].join(' ');
}
