import * as z from 'zod/mini';
import { invalidArgument } from '../host-error.ts';
import { colour, type HostObject, hostClass, membersOf } from '../members.ts';
import type { RangeTarget } from '../targets.ts';
import { drawSoon, type Edge, edges, type Line, lineWaiting } from './border-lines.ts';
import { mayChange } from './protection.ts';

interface BorderTarget {
  range: RangeTarget;
  edge: Edge;
}

const { reads, holds } = membersOf<BorderTarget>();
const collection = membersOf<RangeTarget>();

const border = hostClass<BorderTarget>({
  name: 'RangeBorder',
  members: {
    _Id: reads((it) => it.edge),
    sideIndex: reads((it) => it.edge),
    style: holds(
      z.enum(['None', 'Continuous', 'Dot', 'Double']),
      (it) => lineOf(it).style,
      (it, style) => draw(it, { ...lineOf(it), style }),
    ),
    weight: holds(
      z.enum(['Thin', 'Medium', 'Thick']),
      (it) => lineOf(it).weight,
      (it, weight) => draw(it, { ...shown(lineOf(it)), weight }),
    ),
    color: holds(
      colour,
      (it) => lineOf(it).colour,
      (it, value) => draw(it, { ...shown(lineOf(it)), colour: value.toUpperCase() }),
    ),
  },
});

export const borders = hostClass<RangeTarget>({
  name: 'RangeBorderCollection',
  members: {
    getItem: collection.method(z.tuple([z.string()]), (range, [edge]) => itemOf(range, edge)),
    count: collection.reads(() => edges.length),
  },
  items: (range) => edges.map((edge) => border({ range, edge })),
  item: (range, key) => itemOf(range, String(key)),
});

function itemOf(range: RangeTarget, key: string): HostObject {
  const edge = edges.find((each) => each === key);
  if (!edge) throw invalidArgument(`"${key}" is no edge that is modelled`);
  return border({ range, edge });
}

/** A weight or a colour makes a line where there was none. */
const shown = (line: Line): Line => ({ ...line, style: line.style === 'None' ? 'Continuous' : line.style });

type Side = 'top' | 'bottom' | 'left' | 'right';
/** Where each edge is seen: a side of the range's first or last cell. */
const seenAt: Record<Edge, { side: Side; isLast: boolean }> = {
  EdgeTop: { side: 'top', isLast: false },
  EdgeBottom: { side: 'bottom', isLast: true },
  EdgeLeft: { side: 'left', isLast: false },
  EdgeRight: { side: 'right', isLast: true },
  InsideHorizontal: { side: 'bottom', isLast: false },
  InsideVertical: { side: 'right', isLast: false },
};

function lineOf({ range, edge }: BorderTarget): Line {
  const waiting = lineWaiting(range, edge);
  if (waiting) return waiting;
  const { row, column, rows, columns } = range.area;
  const { side, isLast } = seenAt[edge];
  const at = isLast ? { row: row + rows - 1, column: column + columns - 1 } : { row, column };
  const line = range.book.styleSoFar(range.sheet.index, at.row, at.column).border[side];
  if (!line) return { style: 'None', weight: 'Thin', colour: '#000000' };
  const colour = line.color ? range.book.model.resolveColor(line.color) : '#000000';
  const weight = line.style === 'medium' ? 'Medium' : line.style === 'thick' ? 'Thick' : 'Thin';
  const kind = line.style === 'dotted' ? 'Dot' : line.style === 'double' ? 'Double' : 'Continuous';
  return { style: kind, weight, colour };
}

function draw({ range, edge }: BorderTarget, line: Line): void {
  mayChange(range.sheet);
  const { rows, columns } = range.area;
  if ((edge === 'InsideHorizontal' && rows === 1) || (edge === 'InsideVertical' && columns === 1)) {
    throw invalidArgument(`there is no ${edge} in a range of one row or column`);
  }
  if (line.style === 'None') throw invalidArgument('taking a line away is not modelled');
  drawSoon(range, edge, line);
}
