import { countCall } from './service-meter.ts';

/** What every object answers without being asked to model it. */
const always = new Set([
  'then',
  'toJSON',
  'constructor',
  'toString',
  'valueOf',
  'inspect',
  'nodeType',
  'tagName',
]);

/**
 * An object of Apps Script's that fails on a member it does not model, instead of answering undefined. Its calls are
 * counted.
 */
export function strict<Interface extends object>(kind: string, members: Interface): Interface {
  return new Proxy(members, {
    get(target, member, receiver) {
      if (typeof member === 'string' && !(member in target) && !always.has(member)) {
        throw new TypeError(`${kind}.${member} is not modelled by the simulated Google Sheets`);
      }
      const found: unknown = Reflect.get(target, member, receiver);
      if (typeof found !== 'function' || typeof member !== 'string' || always.has(member)) return found;
      return (...given: unknown[]) => {
        countCall(kind, member);
        return found.apply(target, given);
      };
    },
  });
}

/**
 * The part of an Apps Script interface that is modelled. Its members keep the types that Google published; the strict
 * object stands for the whole interface, since a member that is missing fails aloud.
 */
export function modelled<Interface extends object>() {
  return <Member extends keyof Interface>(kind: string, members: Pick<Interface, Member>): Interface =>
    strict(kind, members) as Interface;
}
