import { english } from './english.ts';

/** The texts of one language; the compiler sees to it that none is missing. */
export type Texts = typeof english;

let spoken: Texts = english;

/** The texts in the language of the user. Asked for while drawing, never kept. */
export const texts = (): Texts => spoken;

/** Chosen once, before anything is drawn. */
export const speak = (chosen: Texts) => {
  spoken = chosen;
};
