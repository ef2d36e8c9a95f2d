import { createContext, Script } from 'node:vm';
import { callIn, type OpenRealm } from './realm.ts';

const compiled = new Map<string, Script>();

/** A realm in Node: a context of its own. The script is compiled once and evaluated anew in each. */
export const openNodeRealm: OpenRealm = (source, services) => {
  const script = compiled.get(source) ?? new Script(source, { filename: 'Code.js' });
  compiled.set(source, script);
  const scope: Record<string, unknown> = createContext({});
  const RealmDate = new Script('Date').runInContext(scope);
  const makeDate = (milliseconds: number): Date => new RealmDate(milliseconds);
  Object.assign(scope, services(makeDate));
  script.runInContext(scope);
  return { makeDate, call: (name, given) => callIn(scope[name], name, given), dispose: () => undefined };
};
