import { serialOf } from '../../core/cells/serial.ts';
import type { Book } from '../book/book.ts';
import type { BookTable, BookValue, CallArgument, CustomCall, CustomFunctions } from '../book/values.ts';
import { type SheetsBehaviour, usualBehaviour } from './behaviour.ts';
import { carryOut } from './carry-out.ts';
import type { ScriptContext } from './context.ts';
import { toScript } from './range.ts';
import type { OpenRealm, Realm } from './realm.ts';
import { metered, type ServiceCosts, ServiceMeter, usualCosts } from './service-meter.ts';
import { makeServices } from './services.ts';
import { serialIn } from './time-zone.ts';

/** The files of a built add-on, as clasp would push them. */
export interface AddonFiles {
  code: string;
  /** Without their ending: "Sidebar". */
  pages: Readonly<Record<string, string>>;
}

export interface SheetsHostOptions {
  openRealm: OpenRealm;
  timeZone?: string;
  locale?: string;
  /** Of the person's Google account. */
  language?: string;
  behaviour?: Partial<SheetsBehaviour>;
  costs?: Partial<ServiceCosts>;
  showSidebar?: (html: string, title: string) => void;
}

/** One request of the sidebar, and what it took of Google's services. */
export interface ServerRequest {
  calls: number;
  /** As counted: nobody waits for them. */
  milliseconds: number;
  bytes: number;
  /** Milliseconds in which the script and its simulated services were at work. */
  busy: number;
}

/** Google Sheets as the add-on sees it: a fresh realm for every call, services that fail on what they do not model. */
export class SheetsHost {
  readonly menu: { label: string; functionName: string }[] = [];
  readonly functionNames: ReadonlySet<string>;
  /** File > Settings > Locale: changed at any time. */
  locale: string;
  readonly requests: ServerRequest[] = [];
  readonly #behaviour: SheetsBehaviour;

  constructor(
    private readonly book: Book,
    private readonly files: AddonFiles,
    private readonly options: SheetsHostOptions,
  ) {
    this.functionNames = customFunctionNames(files.code);
    this.locale = options.locale ?? 'en_US';
    this.#behaviour = { ...usualBehaviour, ...options.behaviour };
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
    const meter = this.#newMeter();
    const start = performance.now();
    const bytes = given.reduce<number>((sum, each) => sum + String(each).length, 0);
    try {
      return this.book.batch(() =>
        transferred(this.#run(functionName, given.map(transferred), { mayWrite: true }, meter)),
      );
    } finally {
      const { calls, milliseconds } = meter;
      this.requests.push({ calls, milliseconds, bytes, busy: performance.now() - start });
    }
  }

  /** One call of a custom function from outside a cell, as a benchmark makes it. */
  callOnce(name: string, given: unknown[]): unknown {
    return this.#run(name, given, { mayWrite: false });
  }

  #run(
    functionName: string,
    given: unknown[],
    { mayWrite }: { mayWrite: boolean },
    meter = this.#newMeter(),
  ): unknown {
    let context: ScriptContext | null = null;
    const realm = this.options.openRealm(this.files.code, (makeDate) => {
      context = this.#context(mayWrite, makeDate);
      return makeServices(context);
    });
    try {
      const result = metered(meter, () => realm.call(functionName, given));
      // What was written and not flushed is carried out when the script ends.
      if (context) carryOut(context);
      return result;
    } finally {
      realm.dispose();
    }
  }

  #newMeter(): ServiceMeter {
    return new ServiceMeter({ ...usualCosts, ...this.options.costs });
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
      language: this.options.language ?? 'en',
      showSidebar: (html, title) => this.options.showSidebar?.(html, title),
      addMenuItem: (label, functionName) => {
        this.menu.push({ label, functionName });
      },
      readFile: (name) => {
        const page = this.files.pages[name];
        if (page === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return page;
      },
      behaviour: this.#behaviour,
      written: [],
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
      return { date: dayShown(cell as Date, this.#behaviour, this.options.timeZone ?? 'Etc/UTC') };
    }
    throw new Error('a custom function gave something that is no cell value');
  }
}

/** A single cell arrives as its value, a range as rows; what a skipped argument gives is not documented. */
function asArgument(context: ScriptContext, argument: CallArgument): unknown {
  const { omittedArgument, blankCell } = context.behaviour;
  if (argument.is === 'omitted') return { undefined, null: null, 'empty text': '' }[omittedArgument];
  const cell = (value: BookValue) =>
    value === null && blankCell === 'null' ? null : toScript(context, value);
  if (argument.is === 'cell') return cell(argument.value);
  return argument.values.map((row) => row.map(cell));
}

/** The serial that a cell shows for a Date. */
function dayShown(date: Date, { dateZone }: SheetsBehaviour, timeZone: string): number {
  if (dateZone === 'spreadsheet') return serialIn(date, timeZone);
  const seconds = date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
  return serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate()) + seconds / 86_400;
}

/**
 * Every plain declaration at the top level may be called from a cell, unless its name ends with "_"; the comment with
 * @customfunction is what makes Sheets offer it. https://developers.google.com/apps-script/guides/sheets/functions
 */
function customFunctionNames(code: string): Set<string> {
  const found = code.matchAll(/^function ([A-Z][A-Z\d_]*[A-Z\d])\(/gm);
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
