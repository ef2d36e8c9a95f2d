import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** What takes seconds to make, made once by this worker; the other one of this run finds it in a folder of both. */
export class MadeOnce<Made> {
  readonly #made = new Map<string, Made>();

  get(key: string, make: () => Made): Made {
    const known = this.#made.get(key) ?? this.#shared(key, make);
    this.#made.set(key, known);
    return known;
  }

  #shared(key: string, make: () => Made): Made {
    const folder = process.env.TEST_BOOKS;
    if (folder === undefined) return make();
    const file = join(folder, createHash('sha256').update(key).digest('hex'));
    if (existsSync(file)) return deserialize(readFileSync(file));
    const made = make();
    // Whole or not at all: the other worker may look at any moment.
    writeFileSync(`${file}.${process.pid}`, serialize(made));
    renameSync(`${file}.${process.pid}`, file);
    return made;
  }
}
