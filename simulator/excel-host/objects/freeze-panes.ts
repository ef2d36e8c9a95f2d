import * as z from 'zod/mini';
import { invalidArgument } from '../host-error.ts';
import { hostClass, index, maybe, membersOf, nothing } from '../members.ts';
import { mustBeInFront } from '../moments.ts';
import { RangeTarget, rangeAt, type SheetTarget } from '../targets.ts';
import { mayChange } from './protection.ts';
import { range } from './range.ts';

const { method } = membersOf<SheetTarget>();
const counted = z.tuple([maybe(index)]);

/** Each call takes the place of the one before. */
export const freezePanes = hostClass<SheetTarget>({
  name: 'WorksheetFreezePanes',
  members: {
    freezeRows: method(counted, (it, [count]) => freeze(it, count ?? 1, 0)),
    freezeColumns: method(counted, (it, [count]) => freeze(it, 0, count ?? 1)),
    freezeAt: method(z.tuple([z.union([z.string(), z.instanceof(RangeTarget)])]), (it, [given]) => {
      const { area } = typeof given === 'string' ? rangeAt(it, given) : given;
      if (area.row !== 1 || area.column !== 1) throw invalidArgument('only a range from A1 is modelled');
      freeze(it, area.rows, area.columns);
    }),
    unfreeze: method(nothing, (it) => freeze(it, 0, 0)),
    getLocationOrNullObject: method(nothing, (it) => {
      const rows = it.book.model.getFrozenRowsCount(it.index);
      const columns = it.book.model.getFrozenColumnsCount(it.index);
      if (rows === 0 && columns === 0) return null;
      return range(new RangeTarget(it, { row: 1, column: 1, rows, columns }));
    }),
  },
});

function freeze(it: SheetTarget, rows: number, columns: number): void {
  mustBeInFront(it.book, 'GeneralException');
  mayChange(it);
  it.book.model.setFrozenRowsCount(it.index, rows);
  it.book.model.setFrozenColumnsCount(it.index, columns);
}
