import * as z from 'zod/mini';
import { parseArea, splitReference } from '../../../core/cells/address.ts';
import type { Book, BookName } from '../../book/book.ts';
import { HostError, invalidArgument, itemNotFound } from '../host-error.ts';
import { type HostObject, hostClass, maybe, membersOf, nothing } from '../members.ts';
import { mustBeInFront } from '../moments.ts';
import { stateOf } from '../state.ts';
import { RangeTarget, SheetTarget } from '../targets.ts';
import { printAreaName } from './page-layout.ts';
import { range } from './range.ts';

/** Where names live: in the workbook, or in one of its sheets. */
interface Names {
  book: Book;
  scope: SheetTarget | null;
}

interface NameTarget extends Names {
  name: string;
}

const { reads, holds, method } = membersOf<NameTarget>();
const collection = membersOf<Names>();
const formula = z.string().check(z.regex(/^=/, 'a name refers to a formula, which begins with "="'));

const namedItem = hostClass<NameTarget>({
  name: 'NamedItem',
  members: {
    _Id: reads((it) => it.name),
    name: reads((it) => defined(it).name),
    formula: holds(
      formula,
      (it) => `=${defined(it).formula}`,
      (it, value) => define(it, value, defined(it)),
    ),
    value: reads((it) => defined(it).formula),
    type: reads(() => 'Range'),
    scope: reads((it) => (defined(it).scope === null ? 'Workbook' : 'Worksheet')),
    comment: holds(
      z.string(),
      (it) => defined(it).comment,
      (it, comment) => define(it, `=${defined(it).formula}`, { ...defined(it), comment }),
    ),
    visible: holds(
      z.boolean(),
      (it) => defined(it).visible,
      (it, visible) => {
        // A name that was there before is not hidden, without a word (office-js issues 3878, 3949).
        if (!visible && !stateOf(it.book).request.added.has(keyOf(it))) return;
        define(it, `=${defined(it).formula}`, { ...defined(it), visible });
      },
    ),
    delete: method(nothing, (it) => it.book.deleteName(it.name, it.scope?.index ?? null)),
    getRange: method(nothing, (it) => {
      const found = referred(it);
      if (!found) throw itemNotFound(`the name "${it.name}" refers to no range`);
      return found;
    }),
    getRangeOrNullObject: method(nothing, referred),
  },
});

export const namedItemCollection = hostClass<Names>({
  name: 'NamedItemCollection',
  members: {
    add: collection.method(
      z.tuple([z.string(), z.union([formula, z.instanceof(RangeTarget)]), maybe(z.string())]),
      (it, [name, reference, comment]) => {
        if (!it.scope && isOnASheet(it.book, name))
          throw invalidArgument(`a worksheet has a name "${name}" of its own`);
        if (find(it, name)) throw new HostError('ItemAlreadyExists', `there is a name "${name}" already`);
        const to = typeof reference === 'string' ? reference : `=${reference.fixedAddress}`;
        define({ ...it, name }, to, { comment: comment ?? '', visible: true });
        stateOf(it.book).request.added.add(keyOf({ ...it, name }));
        return namedItem({ ...it, name });
      },
    ),
    getCount: collection.method(nothing, (it) => namesIn(it).length),
    getItem: collection.method(z.tuple([z.string()]), (it, [name]) => itemOf(it, name)),
    getItemOrNullObject: collection.method(z.tuple([z.string()]), (it, [name]) => {
      if (find(it, name)) return namedItem({ ...it, name });
      return name === 'Print_Area' && it.scope?.extras.print && hasAreaName(it.book)
        ? printAreaName(it.scope)
        : null;
    }),
  },
  items: (it) =>
    listed(it).map(({ name, scope }) => namedItem({ ...it, scope: scope === null ? null : it.scope, name })),
  item: (it, key) => itemOf(it, String(key)),
});

const hasAreaName = (book: Book) => stateOf(book).behaviour.printAreaName !== 'absent';

/** The same name in the workbook and on a sheet disturbs each other (Microsoft's article Q111905). */
const isOnASheet = (book: Book, name: string) =>
  book.names().some((each) => each.scope !== null && each.name.toUpperCase() === name.toUpperCase());

const keyOf = ({ scope, name }: Pick<NameTarget, 'scope' | 'name'>) =>
  `${scope?.id ?? ''}!${name.toUpperCase()}`;

/** What a list of names shows; not to be relied on for a sheet (office-js issue 1011). */
function listed(it: Names): BookName[] {
  if (!it.scope) return namesIn(it);
  mustBeInFront(it.book, 'InvalidSelection');
  const all = stateOf(it.book).behaviour.sheetsListAllNames ? namesIn({ ...it, scope: null }) : [];
  return [...namesIn(it), ...all];
}

function namesIn({ book, scope }: Names): BookName[] {
  const index = scope?.index ?? null;
  return book.names().filter((name) => name.scope === index);
}

function find(it: Names, name: string): BookName | undefined {
  return namesIn(it).find((each) => each.name.toUpperCase() === name.toUpperCase());
}

function itemOf(it: Names, name: string): HostObject {
  if (!find(it, name)) throw itemNotFound(`there is no name "${name}"`);
  return namedItem({ ...it, name });
}

function defined(it: NameTarget): BookName {
  const found = find(it, it.name);
  if (!found) throw itemNotFound(`there is no name "${it.name}"`);
  return found;
}

function define(it: NameTarget, to: string, extras: { comment: string; visible: boolean }): void {
  const { comment, visible } = extras;
  try {
    it.book.defineName(it.name, it.scope?.index ?? null, to.slice(1), { comment, visible });
  } catch (error) {
    throw invalidArgument(`the name "${it.name}" for ${to}: ${String(error)}`);
  }
}

function referred(it: NameTarget): HostObject | null {
  const { sheet, address } = splitReference(defined(it).formula);
  const area = parseArea(address);
  const found = it.book.sheetNamed(sheet);
  return area && found ? range(new RangeTarget(new SheetTarget(it.book, found.id), area)) : null;
}
