import { BorderStyle, BorderType } from '@ironcalc/wasm';
import type { Book } from '../../book/book.ts';
import type { RangeTarget } from '../targets.ts';

export const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
export type Edge = (typeof edges)[number];

export interface Line {
  style: 'None' | 'Continuous' | 'Dot' | 'Double';
  weight: 'Thin' | 'Medium' | 'Thick';
  colour: string;
}

interface Drawing {
  range: RangeTarget;
  lines: Map<Edge, Line>;
}

/**
 * Lines not drawn yet, by their range: style and colour of each edge come one by one, and the engine goes through every
 * cell for each. They are drawn before anything else happens.
 */
const waiting = new WeakMap<Book, Map<string, Drawing>>();

export function drawSoon(range: RangeTarget, edge: Edge, line: Line): void {
  const drawings = waiting.get(range.book) ?? new Map<string, Drawing>();
  waiting.set(range.book, drawings);
  const key = keyOf(range);
  const drawing = drawings.get(key) ?? { range, lines: new Map<Edge, Line>() };
  drawings.set(key, drawing);
  drawing.lines.set(edge, line);
}

/** The line that waits to be drawn there. */
export const lineWaiting = (range: RangeTarget, edge: Edge): Line | undefined =>
  waiting.get(range.book)?.get(keyOf(range))?.lines.get(edge);

export function drawWaiting(book: Book): void {
  const drawings = waiting.get(book);
  if (!drawings) return;
  waiting.delete(book);
  for (const drawing of drawings.values()) draw(drawing);
}

const keyOf = ({ sheet, address }: RangeTarget) => `${sheet.id} ${address}`;

function draw({ range, lines }: Drawing): void {
  const { rows, columns } = range.area;
  const all = edges.filter(
    (edge) => (edge !== 'InsideHorizontal' || rows > 1) && (edge !== 'InsideVertical' || columns > 1),
  );
  const looks = new Set(all.map((edge) => JSON.stringify(lines.get(edge) ?? null)));
  const [first] = lines.values();
  const isAll = first !== undefined && looks.size === 1 && lines.size === all.length;
  if (isAll) set(range, first, BorderType.All);
  else for (const [edge, line] of lines) set(range, line, engineEdge[edge]);
}

function set(range: RangeTarget, line: Line, type: BorderType): void {
  const item = { style: engineStyle(line), color: line.colour };
  range.book.model.setAreaWithBorder(range.engineArea, { item, type });
}

const engineEdge: Record<Edge, BorderType> = {
  EdgeTop: BorderType.Top,
  EdgeBottom: BorderType.Bottom,
  EdgeLeft: BorderType.Left,
  EdgeRight: BorderType.Right,
  InsideHorizontal: BorderType.CenterH,
  InsideVertical: BorderType.CenterV,
};

function engineStyle({ style, weight }: Line): BorderStyle {
  if (style === 'Dot') return BorderStyle.Dotted;
  return style === 'Double' ? BorderStyle.Double : BorderStyle[weight];
}
