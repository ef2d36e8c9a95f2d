import { apiNotFound, invalidArgument } from '../host-error.ts';
import { type HostObject, hostClass, membersOf } from '../members.ts';
import { stateOf } from '../state.ts';
import { type RangeTarget, rangeAt, type SheetTarget } from '../targets.ts';
import { dataValidation } from './data-validation.ts';
import { rangeFormat } from './range-format.ts';

/** Excel's own limit for an address of several ranges. */
const longestAddress = 8_192;

const { reads, object } = membersOf<RangeTarget[]>();

/** Several ranges of one sheet, to be formatted or validated together. Reading what they have in common is not modelled. */
export const rangeAreas = hostClass<RangeTarget[]>({
  name: 'RangeAreas',
  members: {
    areaCount: reads((ranges) => ranges.length),
    address: reads((ranges) => ranges.map(({ address }) => address).join(',')),
    format: object((ranges) => together(ranges.map(rangeFormat))),
    dataValidation: object((ranges) => together(ranges.map(dataValidation))),
  },
});

export function rangesAt(sheet: SheetTarget, address: string | null): RangeTarget[] {
  if (address === null) return [rangeAt(sheet, null)];
  // Builds for a machine that separates lists by ";" refuse a comma (office-js issues 1167, 1985).
  if (address.includes(',') && stateOf(sheet.book).behaviour.listSeparator === ';')
    throw invalidArgument(`"${address}" is no list of addresses here`);
  if (address.length > longestAddress) throw invalidArgument('the address is too long');
  return address.split(',').map((each) => rangeAt(sheet, each.trim()));
}

/** One object for several of a kind: what is set or called is set or called on each. */
function together(objects: HostObject[]): HostObject {
  const [first] = objects;
  if (!first) throw invalidArgument('there are no ranges');
  return {
    className: first.className,
    target: objects.map(({ target }) => target),
    items: null,
    valueNames: first.valueNames,
    hasValue: (name) => first.hasValue(name),
    spell: (name) => first.spell(name),
    read: (name) => {
      if (name === '_Id') return first.read(name); // by which the client tells edges apart
      throw apiNotFound(`${first.className}.${name} of several ranges`);
    },
    write: (name, value) => {
      for (const each of objects) each.write(name, value);
    },
    open: (name) => together(objects.flatMap((each) => each.open(name) ?? [])),
    call: (name) => {
      throw apiNotFound(`${first.className}.${name} of several ranges`);
    },
    item: (key) => together(objects.map((each) => each.item(key))),
  };
}
