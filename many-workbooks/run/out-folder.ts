import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The folder of the result, which is always whole: everything is written into another one beside it, which takes its place at the
 * end. What was read so far stays there when a run is cut.
 */
export class OutFolder {
  readonly place: string;
  /** Where this run writes. */
  readonly part: string;
  readonly #before: string;

  constructor(out: string) {
    this.place = resolve(out);
    const beside = (word: string) => join(dirname(this.place), `.${basename(this.place)}.${word}`);
    this.part = beside('collecting');
    this.#before = beside('before');
  }

  /** Nobody collects these. */
  get all(): readonly string[] {
    return [this.place, this.part, this.#before];
  }

  get kept(): string {
    return join(this.part, keptName);
  }

  async prepare(): Promise<void> {
    // Cut between the two moves: what was there before is what there is.
    if (!existsSync(this.place) && existsSync(this.#before)) await rename(this.#before, this.place);
    const last = join(this.place, keptName);
    if (existsSync(this.place) && !existsSync(last) && (await readdir(this.place)).length > 0)
      throw new Error(
        `${this.place} holds other things: say a folder that is empty, new, or a result of before`,
      );
    await mkdir(this.part, { recursive: true });
    if (!existsSync(this.kept) && existsSync(last)) {
      await cp(last, `${this.kept}.copy`);
      await rename(`${this.kept}.copy`, this.kept);
    }
  }

  /** Whatever a run that was cut had already written. */
  async clear(names: readonly string[]): Promise<void> {
    for (const name of names) await rm(join(this.part, name), { recursive: true, force: true });
  }

  async moveIntoPlace(): Promise<void> {
    await rm(this.#before, { recursive: true, force: true });
    if (existsSync(this.place)) await rename(this.place, this.#before);
    await rename(this.part, this.place);
    await rm(this.#before, { recursive: true, force: true });
  }
}

const keptName = 'kept.duckdb';
