import * as z from 'zod/mini';
import type { BookTable, CustomCall, CustomFunctions } from '../book/values.ts';
import { argumentsOnTheWire, type Manners } from './function-arguments.ts';
import { invocationResult, tableOf } from './function-results.ts';
import { type FunctionMetadata, functionsMetadata } from './functions-metadata.ts';

/** The end of a bridge on which custom functions are asked for. */
export type Send = (message: unknown) => void;

/** What a pane's client says to Excel about custom functions. */
export interface FunctionRuntime {
  ready(): void;
  receive(results: unknown[][]): void;
}

interface Pending {
  entry: unknown;
  name: string;
  resolve(table: BookTable): void;
  reject(error: unknown): void;
}

const callMessage = 3;
const functionsCategory = 1;
const invocation = 1000;
const flags = { errorsArrive: 4 };

/**
 * The add-in's functions in the workbook. They are known by their metadata before any pane runs; calls wait until
 * one does, and are made again if it is loaded anew. All calls that wait go in one message.
 */
export class HostFunctions implements CustomFunctions {
  readonly names: ReadonlySet<string>;
  readonly #byName: ReadonlyMap<string, FunctionMetadata>;
  readonly #manners: Manners;
  readonly #pending = new Map<number, Pending>();
  #send: Send | null = null;
  #next = 1;

  constructor(metadata: unknown, options: { desktopBlanks: boolean; namespace: string }) {
    const { functions: declared, allowErrorForDataTypeAny } = z.parse(functionsMetadata, metadata);
    // One such function, and Excel on the web knows none of them, without a word (office-js issue 1749).
    const functions = declared.every(isInOrder) ? declared : [];
    const prefix = options.namespace && `${options.namespace}.`;
    this.#byName = new Map(functions.map((each) => [`${prefix}${each.name}`.toUpperCase(), each]));
    this.names = new Set(this.#byName.keys());
    this.#manners = {
      desktopBlanks: options.desktopBlanks,
      errorsArrive: allowErrorForDataTypeAny ?? false,
    };
  }

  async call(calls: CustomCall[]): Promise<BookTable[]> {
    const entries: unknown[] = [];
    const results = calls.map((call): Promise<BookTable> => {
      const metadata = this.#byName.get(call.name);
      if (!metadata) return Promise.reject(new Error(`Excel knows no function ${call.name}`));
      const given = argumentsOnTheWire(call.arguments, metadata, this.#manners);
      if (!Array.isArray(given)) return Promise.resolve([[given]]);
      const id = this.#next++;
      const entry = this.#entry(id, metadata, given);
      entries.push(entry);
      return new Promise((resolve, reject) => {
        this.#pending.set(id, { entry, name: call.name, resolve, reject });
      });
    });
    if (entries.length > 0) this.#send?.(messageOf(entries));
    return Promise.all(results);
  }

  /** The side of one pane: once its client is ready, calls go there. */
  runtime(send: Send): FunctionRuntime {
    return {
      ready: () => {
        this.#send = send;
        const waiting = [...this.#pending.values()].map(({ entry }) => entry);
        if (waiting.length > 0) send(messageOf(waiting));
      },
      receive: (results) => {
        for (const result of results) this.#take(result);
      },
    };
  }

  #take(given: unknown[]): void {
    const result = z.parse(invocationResult, given);
    const pending = this.#pending.get(result[0]);
    if (!pending) return; // asked twice, of a pane and of the one after it
    this.#pending.delete(result[0]);
    try {
      pending.resolve(tableOf(result, pending.name));
    } catch (error) {
      pending.reject(error);
    }
  }

  #entry(id: number, { id: functionId }: FunctionMetadata, given: unknown[]): unknown {
    return {
      messageCategory: functionsCategory,
      messageType: invocation,
      targetId: '',
      message: [id, functionId, given, '', this.#manners.errorsArrive ? flags.errorsArrive : 0],
      id,
    };
  }
}

/** No parameter must be there behind one that may be left out. */
const isInOrder = ({ parameters }: FunctionMetadata) =>
  parameters.every(({ optional }, index) => optional || !parameters[index - 1]?.optional);

function messageOf(entries: unknown[]): unknown {
  return { type: callMessage, message: { entries } };
}
