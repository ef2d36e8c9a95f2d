import { isOneCell, withMarks } from '../../xlsx-file/name-marks.ts';
import { brokenReference } from './broken-names.ts';
import { type Model, methodsOf } from './engine.ts';

/*
 * Marks before the names of one cell have the engine calculate a workbook several times faster. The stored formulas have
 * them, nobody sees them. An "@" that a person types before such a name is not kept: it changes nothing.
 */

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

  #withMark(formula: string, mark: '@' | ''): string {
    const names = this.#names();
    if (names.size === 0) return formula;
    return withMarks(formula, mark, (name) => names.get(name.toUpperCase()) === true);
  }

  #names(): ReadonlyMap<string, boolean> {
    if (this.#isKnown) return this.#ofOneCell;
    this.#isKnown = true;
    const now = new Map<string, boolean>();
    for (const { name, formula } of methodsOf(this.model).getDefinedNameList.call(this.model)) {
      const key = name.toUpperCase();
      now.set(key, now.get(key) !== false && standsForOneCell(formula));
    }
    for (const [name, isOne] of now) this.#ofOneCell.set(name, isOne);
    return this.#ofOneCell;
  }
}

/** Also where that cell was deleted. */
export const standsForOneCell = (refersTo: string): boolean =>
  refersTo === brokenReference || isOneCell(refersTo);
