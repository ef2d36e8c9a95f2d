/** A fresh set of globals with a script evaluated in it, as Apps Script does for every call. */
export interface Realm {
  call(functionName: string, given: unknown[]): unknown;
  makeDate(milliseconds: number): Date;
  dispose(): void;
}

export type OpenRealm = (
  script: string,
  services: (makeDate: Realm['makeDate']) => Record<string, object>,
) => Realm;

/** A realm in a browser page: a hidden frame of its own. */
export const openFrameRealm: OpenRealm = (script, services) => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  // Every window has eval and Date; the DOM's types leave them out.
  const scope = frame.contentWindow as unknown as {
    eval(text: string): unknown;
    Date: DateConstructor;
  } & Record<string, unknown>;
  const makeDate = (milliseconds: number) => new scope.Date(milliseconds);
  Object.assign(scope, services(makeDate));
  scope.eval(script);
  return {
    makeDate,
    call: (name, given) => callIn(scope[name], name, given),
    dispose: () => frame.remove(),
  };
};

export function callIn(found: unknown, name: string, given: unknown[]): unknown {
  if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
  return found(...given);
}
