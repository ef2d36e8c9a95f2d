import type { ComponentChildren } from 'preact';
import type { Telling } from '../actions/telling.ts';
import { inWords } from './texts/telling-in-words.ts';

export interface Progress {
  readonly sentence: string;
  readonly done: number;
  /** 0 while nobody can say. */
  readonly all: number;
}

/** That something is under way, and how far. */
export const Working = ({
  progress: { sentence, done, all },
  children,
}: {
  progress: Progress;
  /** What can be done about it. */
  children?: ComponentChildren;
}) => (
  <div class="notice">
    <p>{sentence} ...</p>
    <progress aria-label={sentence} {...(all > 0 ? { value: done, max: all } : {})} />
    {children}
  </div>
);

/** How far an action is: by tab, where it fills several. */
export const progressOf = (telling: Telling): Progress => ({
  sentence: inWords(telling),
  ...(telling.is === 'filling' && telling.of > 1
    ? { done: telling.place - 1, all: telling.of }
    : { done: 0, all: 0 }),
});
