import type { Book } from '../book/book.ts';
import type { SheetsBehaviour } from './behaviour.ts';

/** What the services of one running script know. */
export interface ScriptContext {
  book: Book;
  /** A custom function may read and must not change anything. */
  mayWrite: boolean;
  /** Of the spreadsheet, not of the script. */
  timeZone: string;
  locale: string;
  /** Of the person's Google account. */
  language: string;
  /** The script realm's own Date: another realm's is no instance of it. */
  makeDate: (milliseconds: number) => Date;
  /** The page that a script asked to be shown. */
  showSidebar: (html: string, title: string) => void;
  addMenuItem: (label: string, functionName: string) => void;
  readFile: (name: string) => string;
  behaviour: SheetsBehaviour;
  /** Cells that were written and have a rule to keep: looked at when what was written is carried out. */
  written: WrittenCell[];
}

export interface WrittenCell {
  sheet: number;
  row: number;
  column: number;
}

export function demandWrite(context: ScriptContext, member: string): void {
  if (!context.mayWrite) throw new Error(`You do not have permission to call ${member}`);
}
