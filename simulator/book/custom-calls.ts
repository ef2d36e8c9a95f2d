import { replaceParts, tokensOf } from '../../core/formula/calls.ts';
import { argumentSource, type Place } from './call-arguments.ts';
import type { Model } from './engine.ts';
import { type Question, readCells } from './read-cells.ts';
import { pendingResult, type StoredCall, storedCalls } from './stored-formula.ts';
import {
  type BookTable,
  type BookValue,
  type CallArgument,
  type CustomCall,
  type CustomFunctions,
  isBookDate,
  isBookError,
} from './values.ts';

/** A cell that holds calls of ours, with its stored formula. */
export interface CallCell extends Place {
  formula: string;
}

/** A stored formula to be put in the place of an older one. */
export interface Renewal extends Place {
  formula: string;
  isDate: boolean;
}

const keptResults = 50_000;

/**
 * Finds out what the custom functions in a workbook's cells give. Results are kept by what the function was called
 * with, so a call is made once for the same inputs and a result that arrives late finds its cell, moved or not.
 */
export class CustomCalls {
  readonly #results = new Map<string, BookTable>();

  constructor(
    private readonly functions: CustomFunctions,
    private readonly model: Model,
    private readonly usedRows: (sheet: number) => number,
  ) {}

  /** What the cells' formulas become with the results at hand, and the calls whose results are not. */
  look(cells: CallCell[]): { renewals: Renewal[]; missing: CustomCall[] } {
    const isOurs = (name: string) => this.functions.names.has(name);
    const ready = cells.flatMap((cell) =>
      outermostReady(storedCalls(cell.formula, isOurs)).map((call) => ({ cell, call })),
    );
    const made = this.#argumentsOf(ready);
    const missing = new Map<string, CustomCall>();
    const parts = new Map<CallCell, { from: number; to: number; by: string; isDate: boolean }[]>();
    ready.forEach(({ cell, call }, index) => {
      const given = made[index];
      if (!given) return;
      const key = JSON.stringify(given);
      const result = this.#results.get(key);
      if (!result) {
        missing.set(key, given);
        return;
      }
      const by = literalOf(result);
      if (normalised(by) === normalised(call.result.text)) return;
      const isDate = result.flat().some(isBookDate);
      parts.set(cell, [...(parts.get(cell) ?? []), { ...call.result, by, isDate }]);
    });
    const renewals = [...parts].map(([cell, changes]) => ({
      ...cell,
      formula: replaceParts(cell.formula, changes),
      isDate: changes.some((change) => change.isDate),
    }));
    return { renewals, missing: [...missing.values()] };
  }

  /** Calls the add-in and keeps what it gives. */
  async fetch(calls: CustomCall[]): Promise<void> {
    const results = await this.functions.call(calls);
    if (this.#results.size > keptResults) this.#results.clear();
    calls.forEach((call, index) => {
      const result = results[index];
      if (!result) throw new Error(`the add-in gave no result for ${call.name}`);
      this.#results.set(JSON.stringify(call), result);
    });
  }

  /** The message behind an error that a cell shows, where a call in it gave one. */
  messageFor(cell: CallCell): string | null {
    const isOurs = (name: string) => this.functions.names.has(name);
    const calls = outermostReady(storedCalls(cell.formula, isOurs)).map((call) => ({ cell, call }));
    for (const given of this.#argumentsOf(calls)) {
      const result = given && this.#results.get(JSON.stringify(given));
      const error = result?.flat().find(isBookError);
      if (error?.message) return error.message;
    }
    return null;
  }

  /** null for a call that waits for another one. */
  #argumentsOf(calls: { cell: CallCell; call: StoredCall }[]): (CustomCall | null)[] {
    const questions: Question[] = [];
    const numberOf = new Map<string, number>();
    const sources = calls.map(({ cell, call }) =>
      call.arguments.map((argument) => {
        const source = argumentSource(argument.text, cell, this.model, this.usedRows);
        if (!('ask' in source)) return source;
        const key = JSON.stringify(source.ask);
        const number = numberOf.get(key) ?? questions.push(source.ask) - 1;
        numberOf.set(key, number);
        return { number, asRange: source.asRange };
      }),
    );
    const tables = questions.length > 0 ? readCells(this.model, questions) : [];
    return sources.map((list, index) => {
      const given = list.map((source): CallArgument | null => {
        if ('ready' in source) return source.ready;
        if ('waiting' in source) return null;
        const values = tables[source.number] ?? [];
        if (values.some((row) => row.some(isPending))) return null;
        const [[first = null] = []] = values;
        const isRange = source.asRange || values.length > 1 || (values[0]?.length ?? 0) > 1;
        return isRange ? { is: 'range', values } : { is: 'cell', value: first };
      });
      if (given.some((argument) => argument === null)) return null;
      return {
        name: calls[index]?.call.name ?? '',
        arguments: given.filter((argument) => argument !== null),
      };
    });
  }
}

function isPending(value: BookValue): boolean {
  return value !== null && isBookError(value) && value.error === pendingResult;
}

/** All calls, inner ones first; a call around one that is still pending finds that out from its arguments. */
function outermostReady(calls: StoredCall[]): StoredCall[] {
  return calls.flatMap((call) => [...outermostReady(call.inner), call]);
}

/** A result as the engine's formula language writes it. */
function literalOf(table: BookTable): string {
  const [[first = null] = []] = table;
  if (table.length === 1 && table[0]?.length === 1) return literal(first);
  return `{${table.map((row) => row.map(literal).join(',')).join(';')}}`;
}

function literal(value: BookValue): string {
  if (value === null) return '""';
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if (isBookDate(value)) return numberLiteral(value.date);
  return value.error;
}

function numberLiteral(value: number): string {
  return String(value);
}

/** The engine writes what it stored in its own way: 1e21 for 1e+21, spaces left out. */
function normalised(text: string): string {
  return tokensOf(`=${text}`)
    .slice(1)
    .filter((token) => token.type !== 'whitespace')
    .map((token) => (token.type === 'number' ? storedNumber(token.value) : token.value))
    .join('');
}

/** The engine keeps fifteen digits of a number that stands in a formula. */
function storedNumber(text: string): string {
  return numberLiteral(Number(Number(text).toPrecision(15)));
}
