/* Parts of the sidebar that the server hands over when they are first needed. Stands in the page as a script of its own. */

type Module = { exports: unknown };
type Make = (
  require: (name: string) => unknown,
  exports: unknown,
  module: Module,
  fetchPart: (name: string) => Promise<unknown>,
) => void;

/** The server function that hands parts over, as google.script.run offers it. */
interface PartsRun {
  withSuccessHandler(handler: (answer: unknown) => void): PartsRun;
  withFailureHandler(handler: (error: unknown) => void): PartsRun;
  sidebarParts(names: string): void;
}
declare const google: { script: { run: PartsRun } };

const defined = new Map<string, { readonly needs: readonly string[]; readonly make: Make }>();
const made = new Map<string, Module>();
const plain = (name: string) => name.replace('./', '');

/** Called by each part that arrives. */
export function define(name: string, needs: readonly string[], make: Make): void {
  defined.set(name, { needs, make });
}

/** What a part exports; it and all that it needs are there. */
export function require(given: string): unknown {
  const name = plain(given);
  const known = made.get(name);
  if (known) return known.exports;
  const part = defined.get(name);
  if (!part) throw new Error(`the part ${name} of the pane is not there`);
  const module: Module = { exports: {} };
  made.set(name, module);
  part.make(require, module.exports, module, fetchPart);
  return module.exports;
}

async function fetchPart(given: string): Promise<unknown> {
  const name = plain(given);
  if (!isWhole(name)) {
    for (const script of await ask({ wanted: name, there: [...defined.keys()] })) runScript(script);
    if (!isWhole(name)) throw new Error(`the part ${name} of the pane did not come`);
  }
  return require(name);
}

const isWhole = (name: string): boolean =>
  defined.get(name)?.needs.every((each) => defined.has(each)) === true;

function ask(request: { wanted: string; there: readonly string[] }): Promise<string[]> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) => {
        try {
          resolve(scriptsIn(JSON.parse(String(answer))));
        } catch (error) {
          reject(error);
        }
      })
      .withFailureHandler(reject)
      .sidebarParts(JSON.stringify(request));
  });
}

function scriptsIn(answer: unknown): string[] {
  if (!Array.isArray(answer) || !answer.every((each) => typeof each === 'string'))
    throw new Error('the server did not hand over a part of the pane');
  return answer.map(fromBase64);
}

function fromBase64(text: string): string {
  const signs = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

/** As the page's own scripts are run, which HtmlService lets stand in the page. */
function runScript(script: string): void {
  const before = defined.size;
  const element = document.createElement('script');
  element.text = script;
  document.head.append(element);
  element.remove();
  // No source says that a page of HtmlService runs scripts that are added to it: else as a function.
  if (defined.size === before) new Function(script)();
}
