import { parseArea, splitReference } from '../../core/cells/address.ts';
import { brokenReference } from './broken-names.ts';
import { Model } from './engine.ts';

/*
 * The engine cannot tell whether a name stands for one cell, so a formula with a name in it might fill several cells: it
 * compares every two of those at each evaluation, which in a kit of ours took three quarters of it. An "@" before the
 * name says that one cell is meant, and changes nothing where the name stands for one. The stored formulas have it,
 * nobody sees it. One that a person types before such a name is not kept.
 */

/** What may stand before or after a name that is left unmarked: the engine would put brackets around the mark. */
const markable =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![@!:#$^\p{L}\p{N}_.\\]\s*)(@?)([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.\\?]|\s*[(!:^#])/gu;

/** Puts the marks into formulas, and takes them out again. */
export class NameMarks {
  /** Whether a name, in upper case, stands for one cell wherever it is defined; also of names that are gone. */
  readonly #ofOneCell = new Map<string, boolean>();
  #isKnown = false;

  constructor(private readonly model: Model) {}

  copyTo(other: NameMarks): void {
    for (const [name, isOne] of this.#ofOneCell) other.#ofOneCell.set(name, isOne);
  }

  /** Names may have been changed since. */
  forget(): void {
    this.#isKnown = false;
  }

  isOfOneCell(name: string): boolean {
    return this.#names().get(name.toUpperCase()) === true;
  }

  marked(formula: string): string {
    return formula.startsWith('=') ? this.#withMark(formula, '@') : formula;
  }

  unmarked(formula: string): string {
    return formula.startsWith('=') && formula.includes('@') ? this.#withMark(formula, '') : formula;
  }

  #withMark(formula: string, mark: string): string {
    const names = this.#names();
    if (names.size === 0) return formula;
    return formula.replace(markable, (text, _, name?: string) =>
      name !== undefined && names.get(name.toUpperCase()) ? `${mark}${name}` : text,
    );
  }

  #names(): ReadonlyMap<string, boolean> {
    if (this.#isKnown) return this.#ofOneCell;
    this.#isKnown = true;
    const now = new Map<string, boolean>();
    for (const { name, formula } of Model.prototype.getDefinedNameList.call(this.model)) {
      const key = name.toUpperCase();
      now.set(key, now.get(key) !== false && isOneCell(formula));
    }
    for (const [name, isOne] of now) this.#ofOneCell.set(name, isOne);
    return this.#ofOneCell;
  }
}

/** Also where it was deleted. */
export function isOneCell(formula: string): boolean {
  if (formula === brokenReference) return true;
  const area = parseArea(splitReference(formula.replace(/^=/, '')).address);
  return area !== null && area.rows === 1 && area.columns === 1;
}
