import type { Book } from '../book/book.ts';
import { type ExcelBehaviour, type ExcelMoment, quietMoment, usualBehaviour } from './behaviour.ts';

/** What the Excel around a workbook is like, and what it has been asked in the request that it carries out. */
export interface ExcelState {
  behaviour: ExcelBehaviour;
  moment: ExcelMoment;
  request: RequestState;
}

interface RequestState {
  /** Names that came new: only these can be hidden. */
  added: Set<string>;
  suspended: Set<string>;
}

export const newRequest = (): RequestState => ({ added: new Set(), suspended: new Set() });

const states = new WeakMap<Book, ExcelState>();

export function stateOf(book: Book): ExcelState {
  const state = states.get(book) ?? {
    behaviour: usualBehaviour,
    moment: quietMoment(),
    request: newRequest(),
  };
  states.set(book, state);
  return state;
}
