import * as z from 'zod/mini';
import { apiNotFound, HostError, invalidArgument } from './host-error.ts';

/*
 * The classes of Excel's object model as tables: one line a member. A line says what reading, writing or calling
 * does to the target, which is ours; the names are Excel's. What stands in no table is refused.
 */

export type Member<Target> =
  | { kind: 'value'; read(target: Target): unknown; write: ((target: Target, value: unknown) => void) | null }
  | { kind: 'object'; open(target: Target): HostObject | null }
  | { kind: 'method'; call(target: Target, given: unknown[]): unknown };

export interface HostClass<Target> {
  name: string;
  members: Record<string, Member<Target>>;
  /** For collections: what it holds, and how one of them is found by its key. */
  items?: (target: Target) => HostObject[];
  item?: (target: Target, key: unknown) => HostObject;
}

/** An object of Excel's as the client sees it. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  readonly items: (() => HostObject[]) | null;
  /** The names of all values, for a load that names none. */
  readonly valueNames: string[];
  hasValue(name: string): boolean;
  /** A load may write a member's name in any case: this is how Excel does. */
  spell(name: string): string;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  open(name: string): HostObject | null;
  call(name: string, given: unknown[]): unknown;
  item(key: unknown): HostObject;
}

/** The lines a table of this target is made of. */
export function membersOf<Target>() {
  return {
    reads: (read: (target: Target) => unknown): Member<Target> => ({ kind: 'value', read, write: null }),
    holds: <Value>(
      schema: z.ZodMiniType<Value>,
      read: (target: Target) => unknown,
      write: (target: Target, value: Value) => void,
    ): Member<Target> => ({
      kind: 'value',
      read,
      write: (target, value) => write(target, parse(schema, value)),
    }),
    object: (open: (target: Target) => HostObject | null): Member<Target> => ({ kind: 'object', open }),
    method: <Given>(
      schema: z.ZodMiniType<Given>,
      call: (target: Target, given: Given) => unknown,
    ): Member<Target> => ({ kind: 'method', call: (target, given) => call(target, parse(schema, given)) }),
  };
}

export function hostClass<Target>(of: HostClass<Target>): (target: Target) => HostObject {
  const table = new Map(Object.entries(of.members).map(([name, member]) => [name.toLowerCase(), member]));
  const names = Object.keys(of.members);
  const valueNames = names.filter((name) => of.members[name]?.kind === 'value');
  const find = <Kind extends Member<Target>['kind']>(name: string, kind: Kind) => {
    const member = table.get(name.toLowerCase());
    if (member?.kind !== kind) throw apiNotFound(`${of.name}.${name}`);
    // The kind was compared; the compiler cannot narrow by a type parameter.
    return member as Extract<Member<Target>, { kind: Kind }>;
  };
  const located = <Result>(name: string, act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      throw error instanceof HostError ? atMember(error, `${of.name}.${name}`) : error;
    }
  };
  return (target) => ({
    className: of.name,
    target,
    items: of.items ? () => of.items?.(target) ?? [] : null,
    valueNames,
    spell: (name) => names.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name,
    hasValue: (name) => table.get(name.toLowerCase())?.kind === 'value',
    read: (name) => located(name, () => find(name, 'value').read(target)),
    write: (name, value) =>
      located(name, () => {
        const { write } = find(name, 'value');
        if (!write) throw new HostError('AccessDenied', 'it can only be read');
        write(target, value);
      }),
    open: (name) => find(name, 'object').open(target),
    call: (name, given) => located(name, () => find(name, 'method').call(target, given)),
    item: (key) => {
      if (!of.item) throw apiNotFound(`${of.name}[...]`);
      return of.item(target, key);
    },
  });
}

function atMember(error: HostError, member: string): HostError {
  return error.message.includes(member) ? error : new HostError(error.code, `${member}: ${error.message}`);
}

function parse<Value>(schema: z.ZodMiniType<Value>, value: unknown): Value {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  throw invalidArgument(z.prettifyError(parsed.error).replaceAll('\n', ' '));
}

/** What methods take. The client sends an argument that was left out as null. */
export const nothing = z.tuple([]);
export const maybe = <Value>(schema: z.ZodMiniType<Value>) => z.nullable(schema);
/** Whole numbers counted from 0. */
export const index = z.int().check(z.gte(0));
/** "#RRGGBB"; Excel takes names like "red" too, which are not modelled. */
export const colour = z.string().check(z.regex(/^#[0-9A-Fa-f]{6}$/));
