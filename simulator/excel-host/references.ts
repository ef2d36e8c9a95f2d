import { HostError } from './host-error.ts';
import type { HostObject } from './members.ts';

/** The ranges that the client wants to find again in its next requests. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  #next = 1;

  keep(object: HostObject): string {
    const id = `reference-${this.#next++}`;
    this.#kept.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.#kept.get(id);
    if (!object) throw new HostError('InvalidObjectPath', `no object is kept as ${id}`);
    return object;
  }

  forget(id: string): void {
    this.#kept.delete(id);
  }

  get size(): number {
    return this.#kept.size;
  }
}
