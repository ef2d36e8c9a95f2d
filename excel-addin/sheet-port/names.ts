import type { Operation, OperationOf } from '../../core/sheet-port/operations.ts';

/**
 * The names that are there before a run and those it adds: Excel refuses to add a name twice, and whether one exists
 * must be known when the request is made.
 */
export class KnownNames {
  readonly #known = new Set<string>();

  static async read(context: Excel.RequestContext, operations: readonly Operation[]): Promise<KnownNames> {
    const known = new KnownNames();
    if (!operations.some((operation) => operation.do === 'name')) return known;
    const { names, worksheets } = context.workbook;
    names.load('items/name');
    worksheets.load('items/name,items/names/items/name');
    await context.sync();
    for (const { name } of names.items) known.add(name);
    for (const sheet of worksheets.items) {
      for (const { name } of sheet.names.items) known.add(name, sheet.name);
    }
    return known;
  }

  add(name: string, sheet?: string): void {
    this.#known.add(keyOf(name, sheet));
  }

  delete(name: string): void {
    this.#known.delete(keyOf(name));
  }

  has(name: string, sheet?: string): boolean {
    return this.#known.has(keyOf(name, sheet));
  }

  /** A sheet's own names go with it. */
  forget(sheet: string): void {
    for (const key of this.#known) if (key.startsWith(keyOf('', sheet))) this.#known.delete(key);
  }
}

/** "/" is in no sheet's name. */
const keyOf = (name: string, sheet = '') => `${sheet}/${name}`.toUpperCase();

export function defineName(
  context: Excel.RequestContext,
  operation: OperationOf<'name'>,
  known: KnownNames,
): void {
  const { name, refersTo, comment, sheet, hidden } = operation;
  const owner = sheet === undefined ? context.workbook : context.workbook.worksheets.getItem(sheet);
  if (known.has(name, sheet)) {
    const item = owner.names.getItem(name);
    item.formula = refersTo;
    item.comment = comment;
    item.visible = !hidden;
    return;
  }
  known.add(name, sheet);
  const item = owner.names.add(name, refersTo, comment);
  if (hidden) item.visible = false;
}

export function deleteName(
  context: Excel.RequestContext,
  operation: OperationOf<'deleteName'>,
  known: KnownNames,
): void {
  context.workbook.names.getItem(operation.name).delete();
  known.delete(operation.name);
}
