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
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) throw new Error('the page could not open a frame for the script');
  // A window holds its realm's constructors and, once the script has run, its functions.
  const scope = contentWindow as unknown as { Date: DateConstructor } & Record<string, unknown>;
  const makeDate = (milliseconds: number) => new scope.Date(milliseconds);
  Object.assign(scope, services(makeDate));
  // As a script, not by eval: a strict script's functions are global only so.
  const element = contentDocument.createElement('script');
  element.textContent = script;
  contentDocument.documentElement.append(element);
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
