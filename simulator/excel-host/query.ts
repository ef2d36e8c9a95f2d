import { invalidArgument } from './host-error.ts';
import type { HostObject } from './members.ts';

interface QueryInfo {
  Select?: string[] | undefined;
  Expand?: string[] | undefined;
  Top?: number | undefined;
  Skip?: number | undefined;
}

/** The values that a load asks for; a path as "format/fill/color" goes from object to object. */
export function query(object: HostObject, { Select, Expand, Top, Skip }: QueryInfo): Record<string, unknown> {
  const paths = [...(Select ?? ['*']), ...(Expand ?? [])].map((path) => path.split(/[/.]/));
  if (!object.items) {
    if (Top !== undefined || Skip !== undefined) throw invalidArgument('top and skip are for collections');
    return valuesOf(object, paths);
  }
  const from = Skip ?? 0;
  const items = object.items().slice(from, Top === undefined ? undefined : from + Top);
  return collectionOf(items, object, paths);
}

function collectionOf(
  items: HostObject[],
  collection: HostObject,
  paths: string[][],
): Record<string, unknown> {
  const own = paths.filter(([name = '']) => name !== '*' && collection.hasValue(name));
  const ofItems = paths.filter((path) => !own.includes(path));
  const values = own.length > 0 ? valuesOf(collection, own) : {};
  return { ...values, _Items: items.map((item) => ({ ...identity(item), ...valuesOf(item, ofItems) })) };
}

function valuesOf(object: HostObject, paths: string[][]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const inside = new Map<string, string[][]>();
  for (const [name = '', ...rest] of paths) {
    if (name === '*') {
      for (const each of object.valueNames) values[wireName(each)] = object.read(each);
    } else if (rest.length > 0 || !object.hasValue(name)) {
      const key = object.spell(name);
      inside.set(key, [...(inside.get(key) ?? []), rest.length > 0 ? rest : ['*']]);
    } else {
      values[wireName(object.spell(name))] = object.read(name);
    }
  }
  for (const [name, deeper] of inside) {
    const child = object.open(name);
    values[wireName(name)] = child && deepValuesOf(child, deeper);
  }
  return values;
}

function deepValuesOf(object: HostObject, paths: string[][]): Record<string, unknown> {
  if (object.items) return collectionOf(object.items(), object, paths);
  return { ...identity(object), ...valuesOf(object, paths) };
}

/** Collections are asked for an item by its id. */
export function identity(object: HostObject): Record<string, unknown> {
  if (object.hasValue('id')) return { Id: object.read('id') };
  return object.hasValue('_Id') ? { _Id: object.read('_Id') } : {};
}

const wireName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
