import { messageOf } from '../../core/cells/wording.ts';
import { HostError, invalidArgument } from './host-error.ts';
import type { HostObject } from './members.ts';
import { identity, query } from './query.ts';
import type { References } from './references.ts';
import type { Action, ArgumentInfo, RequestBody } from './request.ts';

export interface ActionResult {
  ActionId: number;
  Value: unknown;
}

export interface ResponseBody {
  Results: ActionResult[];
  TraceIds?: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

/** Where object paths begin. */
export interface Roots {
  workbook: HostObject;
  service(name: string): HostObject;
  references: References;
  /** Draws the lines of borders that were set one by one. */
  drawLines(): void;
  /** Brings calculated values up to date before they are read. */
  beforeRead(): void;
}

/** Runs the actions in their order. One that fails ends the request; what was done before it stays done. */
export function runRequest(request: RequestBody, roots: Roots): ResponseBody {
  const run = new Run(request, roots);
  const response: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of request.Actions.entries()) {
    try {
      response.Results.push({ ActionId: action.Id, Value: run.act(action) ?? null });
      if (action.ActionType === 5) response.TraceIds?.push(action.Id);
    } catch (error) {
      response.Error = {
        Code: error instanceof HostError ? error.code : 'GeneralException',
        Message: messageOf(error),
        Location: run.locationOf(action),
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      break;
    }
  }
  roots.drawLines();
  return response;
}

class Run {
  readonly #objects = new Map<number, HostObject | null>();
  readonly #kept: ReadonlySet<number>;

  constructor(
    private readonly request: RequestBody,
    private readonly roots: Roots,
  ) {
    const isKept = (action: Action) => action.ActionType === 3 && action.Name === '_KeepReference';
    this.#kept = new Set(request.Actions.filter(isKept).map((action) => action.ObjectPathId));
  }

  act(action: Action): unknown {
    if (action.ActionType !== 1 && !this.#isOfBorder(action)) this.roots.drawLines();
    switch (action.ActionType) {
      case 1:
        return this.#identityOf(this.#object(action.ObjectPathId), action.ObjectPathId);
      case 2: {
        const object = this.#object(action.ObjectPathId);
        this.roots.beforeRead();
        return object && query(object, action.QueryInfo);
      }
      case 3: {
        if (action.Name === '_KeepReference') return null; // known from the start
        if (action.Name === '_RemoveReference') return this.#forget(action.ArgumentInfo);
        const result = this.#existing(action).call(action.Name, this.#arguments(action.ArgumentInfo));
        return result;
      }
      case 4: {
        const [value = null] = this.#arguments(action.ArgumentInfo);
        return this.#existing(action).write(action.Name, value);
      }
      case 5:
        return null;
    }
  }

  /** Borders go together: nothing else comes between the lines of a range. */
  #isOfBorder({ ObjectPathId: id }: Action): boolean {
    return this.#objects.get(id)?.className.startsWith('RangeBorder') ?? false;
  }

  locationOf(action: Action): string {
    const object = this.#objects.get(action.ObjectPathId);
    const name = action.Name.charAt(0).toLowerCase() + action.Name.slice(1);
    return object ? [object.className, name].filter(Boolean).join('.') : name;
  }

  #object(id: number): HostObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const object = this.#resolve(id);
    this.#objects.set(id, object);
    return object;
  }

  #resolve(id: number): HostObject | null {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `the request has no object path ${id}`);
    switch (path.ObjectPathType) {
      case 1:
        return this.roots.workbook;
      case 2:
        return this.roots.service(path.Name);
      case 6:
        return this.roots.references.get(path.Name);
      case 7:
        return null;
    }
    const parent = this.#object(path.ParentObjectPathId);
    if (!parent) return null; // whatever hangs on a null object is one too
    if (path.ObjectPathType === 4) return parent.open(path.Name);
    const given = this.#arguments(path.ArgumentInfo ?? {});
    if (path.ObjectPathType === 5) return parent.item(given[0]);
    const result = parent.call(path.Name, given);
    if (result !== null && !isHostObject(result)) throw invalidArgument(`${path.Name} gives no object`);
    return result;
  }

  #existing(action: Action): HostObject {
    const object = this.#object(action.ObjectPathId);
    if (!object) throw new HostError('InvalidObjectPath', `${action.Name} was asked of a null object`);
    return object;
  }

  #arguments(info: ArgumentInfo): unknown[] {
    return (info.Arguments ?? []).map((given, index) => {
      const path = info.ReferencedObjectPathIds?.[index] ?? 0;
      if (typeof path !== 'number') throw invalidArgument('lists of objects are not modelled');
      return path === 0 ? given : (this.#object(path)?.target ?? null);
    });
  }

  /** What lets the client find an object again in its next request. */
  #identityOf(object: HostObject | null, path: number): unknown {
    if (!object) return null;
    const isKept = this.#kept.has(path);
    return { ...identity(object), ...(isKept && { _ReferenceId: this.roots.references.keep(object) }) };
  }

  #forget(info: ArgumentInfo): null {
    for (const id of info.Arguments ?? []) this.roots.references.forget(String(id));
    return null;
  }
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'valueNames' in value;
}
