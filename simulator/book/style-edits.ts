import { type BorderArea, BorderType, type CellStyle } from '@ironcalc/wasm';

/** What one of the engine's style changes does to the style of a cell. */
export type StyleEdit = (style: CellStyle) => void;

type Alignment = NonNullable<CellStyle['alignment']>;

const plain: Alignment = { horizontal: 'general', vertical: 'bottom', wrap_text: false };
const sides = ['left', 'center', 'right', 'general', 'centerContinuous', 'distributed', 'fill', 'justify'];
const heights = ['top', 'center', 'bottom', 'distributed', 'justify'];

const flag = (value: string, set: (style: CellStyle, flag: boolean) => void): StyleEdit | null =>
  value === 'true' || value === 'false' ? (style) => set(style, value === 'true') : null;

const colour = (value: string, part: 'fill' | 'font'): StyleEdit | null => {
  if (value === '') return (style) => Reflect.deleteProperty(style[part], 'color');
  return /^#[0-9a-f]{6}$/i.test(value) ? (style) => Object.assign(style[part], { color: value }) : null;
};

const aligned =
  (change: Partial<Alignment>): StyleEdit =>
  (style) => {
    style.alignment = { ...plain, ...style.alignment, ...change };
  };

const editors: Record<string, (value: string) => StyleEdit | null> = {
  num_fmt: (value) => (style) => {
    style.num_fmt = value;
  },
  'font.b': (value) => flag(value, (style, isSet) => Object.assign(style.font, { b: isSet })),
  'font.i': (value) => flag(value, (style, isSet) => Object.assign(style.font, { i: isSet })),
  'font.u': (value) => flag(value, (style, isSet) => Object.assign(style.font, { u: isSet })),
  'font.size': (value) =>
    /^[1-9]\d{0,2}$/.test(value) ? (style) => Object.assign(style.font, { sz: Number(value) }) : null,
  'font.color': (value) => colour(value, 'font'),
  'fill.color': (value) => colour(value, 'fill'),
  'alignment.horizontal': (value) =>
    sides.includes(value) ? aligned({ horizontal: value as 'left' | 'center' }) : null,
  'alignment.vertical': (value) =>
    heights.includes(value) ? aligned({ vertical: value as 'top' | 'center' }) : null,
  'alignment.wrap_text': (value) => flag(value, (style, isSet) => aligned({ wrap_text: isSet })(style)),
};

/** null where the engine is to say itself what is wrong with the value, or the path is not known here. */
export const styleEdit = (path: string, value: string): StyleEdit | null => editors[path]?.(value) ?? null;

type Side = 'top' | 'bottom' | 'left' | 'right';
type EngineArea = { row: number; column: number; width: number; height: number };

const facing = {
  top: { side: 'bottom', down: -1, across: 0 },
  bottom: { side: 'top', down: 1, across: 0 },
  left: { side: 'right', down: 0, across: -1 },
  right: { side: 'left', down: 0, across: 1 },
} as const;

/** Which cells get which line, where a border is set on an area: a line belongs to the cells on both sides of it. */
export function eachBorderLine(
  { row, column, width, height }: EngineArea,
  type: BorderType,
  line: (row: number, column: number, side: Side) => void,
): void {
  const isInner = type === BorderType.All || type === BorderType.Inner;
  const isOuter = type === BorderType.All || type === BorderType.Outer;
  const lineAt = (down: number, across: number, side: Side) => {
    const other = facing[side];
    line(row + down, column + across, side);
    const [nextRow, nextColumn] = [row + down + other.down, column + across + other.across];
    if (nextRow > 0 && nextColumn > 0) line(nextRow, nextColumn, other.side);
  };
  for (let across = 0; across < width; across++) {
    if (isOuter || type === BorderType.Top) lineAt(0, across, 'top');
    if (isOuter || type === BorderType.Bottom) lineAt(height - 1, across, 'bottom');
    if (isInner || type === BorderType.CenterH)
      for (let down = 0; down < height - 1; down++) lineAt(down, across, 'bottom');
  }
  for (let down = 0; down < height; down++) {
    if (isOuter || type === BorderType.Left) lineAt(down, 0, 'left');
    if (isOuter || type === BorderType.Right) lineAt(down, width - 1, 'right');
    if (isInner || type === BorderType.CenterV)
      for (let across = 0; across < width - 1; across++) lineAt(down, across, 'right');
  }
}

export const borderEdit =
  (side: Side, line: BorderArea['item']): StyleEdit =>
  ({ border }) => {
    border[side] = line;
  };
