import type { Book } from '../book/book.ts';
import type { BookTable, BookValue, CallArgument, CustomCall, CustomFunctions } from '../book/values.ts';
import type { ScriptContext } from './context.ts';
import { toScript } from './range.ts';
import type { OpenRealm, Realm } from './realm.ts';
import { makeServices } from './services.ts';
import { serialIn } from './time-zone.ts';

/** The files of a built add-on, as clasp would push them. */
export interface AddonFiles {
  code: string;
  sidebar: string;
}

export interface SheetsHostOptions {
  openRealm: OpenRealm;
  timeZone?: string;
  locale?: string;
  showSidebar?: (html: string, title: string) => void;
}

/** Google Sheets as the add-on sees it: a fresh realm for every call, services that fail on what they do not model. */
export class SheetsHost {
  readonly menu: { label: string; functionName: string }[] = [];
  readonly functionNames: ReadonlySet<string>;
  /** File > Settings > Locale: changed at any time. */
  locale: string;

  constructor(
    private readonly book: Book,
    private readonly files: AddonFiles,
    private readonly options: SheetsHostOptions,
  ) {
    this.functionNames = customFunctionNames(files.code);
    this.locale = options.locale ?? 'en_US';
  }

  /** Opens the file with the add-on enabled in it: builds the menu, puts its functions into the cells. */
  open(): void {
    const functions: CustomFunctions = {
      names: this.functionNames,
      call: async (calls) => calls.map((call) => this.#calculate(call)),
    };
    this.#run('onOpen', [], { mayWrite: true });
    this.book.install(functions);
  }

  chooseMenuItem(label: string): void {
    const item = this.menu.find((known) => known.label === label);
    if (!item) throw new Error(`there is no menu item '${label}'`);
    this.#run(item.functionName, [], { mayWrite: true });
  }

  /** google.script.run: what a sidebar calls on the server, both ways as the transfer leaves it. */
  runFromSidebar(functionName: string, given: unknown[]): unknown {
    if (functionName.endsWith('_')) throw new Error(`Script function not found: ${functionName}`);
    return this.book.batch(() =>
      transferred(this.#run(functionName, given.map(transferred), { mayWrite: true })),
    );
  }

  /** One call of a custom function from outside a cell, as a benchmark makes it. */
  callOnce(name: string, given: unknown[]): unknown {
    return this.#run(name, given, { mayWrite: false });
  }

  #run(functionName: string, given: unknown[], { mayWrite }: { mayWrite: boolean }): unknown {
    const realm = this.#realm(mayWrite);
    try {
      return realm.call(functionName, given);
    } finally {
      realm.dispose();
    }
  }

  #realm(mayWrite: boolean): Realm {
    return this.options.openRealm(this.files.code, (makeDate) =>
      makeServices(this.#context(mayWrite, makeDate)),
    );
  }

  #context(mayWrite: boolean, makeDate: ScriptContext['makeDate']): ScriptContext {
    return {
      book: this.book,
      mayWrite,
      makeDate,
      timeZone: this.options.timeZone ?? 'Etc/UTC',
      locale: this.locale,
      showSidebar: (html, title) => this.options.showSidebar?.(html, title),
      addMenuItem: (label, functionName) => {
        this.menu.push({ label, functionName });
      },
      readFile: (name) => {
        if (name !== 'Sidebar') throw new Error(`No HTML file named ${name} was found.`);
        return this.files.sidebar;
      },
    };
  }

  /** A failure of any kind is #ERROR! with its message. */
  #calculate(call: CustomCall): BookTable {
    const realm = this.#realm(false);
    const context = this.#context(false, realm.makeDate);
    try {
      const given = call.arguments.map((argument) => asArgument(context, argument));
      return this.#fromScript(realm.call(call.name, given));
    } catch (error) {
      // An error of another realm is no instance of this one's Error.
      const message = String((error as { message?: unknown }).message ?? error);
      return [[{ error: '#ERROR!', message }]];
    } finally {
      realm.dispose();
    }
  }

  #fromScript(result: unknown): BookTable {
    const rows = Array.isArray(result) ? result : [[result]];
    return rows.map((row: unknown) => (Array.isArray(row) ? row : [row]).map((cell) => this.#cell(cell)));
  }

  #cell(cell: unknown): BookValue {
    if (typeof cell === 'string' || typeof cell === 'boolean') return cell;
    if (typeof cell === 'number') {
      if (Number.isFinite(cell)) return cell;
      return { error: '#NUM!' };
    }
    if (cell === null || cell === undefined) return null;
    if (Object.prototype.toString.call(cell) === '[object Date]') {
      return { date: serialIn(cell as Date, this.options.timeZone ?? 'Etc/UTC') };
    }
    throw new Error('a custom function gave something that is no cell value');
  }
}

/** A single cell arrives as its value, a range as rows; what a skipped argument gives is not documented. */
function asArgument(context: ScriptContext, argument: CallArgument): unknown {
  if (argument.is === 'omitted') return undefined;
  if (argument.is === 'cell') return toScript(context, argument.value);
  return argument.values.map((row) => row.map((value) => toScript(context, value)));
}

/** Apps Script finds a custom function by its comment and a plain declaration at the top level. */
function customFunctionNames(code: string): Set<string> {
  const found = code.matchAll(
    /\/\*\*(?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*?\*\/\s*\nfunction (\w+)\(/g,
  );
  return new Set(Array.from(found, (match) => (match[1] ?? '').toUpperCase()));
}

/** What crosses google.script.run: an array or object that holds a Date arrives as null, without a word. */
function transferred(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function') throw new Error('google.script.run cannot transfer a function');
  return holdsDate(value) ? null : JSON.parse(JSON.stringify(value));
}

function holdsDate(value: unknown): boolean {
  if (Object.prototype.toString.call(value) === '[object Date]') return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDate);
}
