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

/** An object of Apps Script's that fails on a member it does not model, instead of answering undefined. */
export function strict<Interface extends object>(kind: string, members: Interface): Interface {
  return new Proxy(members, {
    get(target, member, receiver) {
      if (typeof member === 'string' && !(member in target) && !always.has(member)) {
        throw new TypeError(`${kind}.${member} is not modelled by the simulated Google Sheets`);
      }
      return Reflect.get(target, member, receiver);
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
