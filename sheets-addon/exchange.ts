import type { Answer } from '../core/sheet-port/answers.ts';
import type { Operation } from '../core/sheet-port/operations.ts';

/* What the sidebar and the server tell each other. Each checks what it receives. */

export interface RunRequest {
  /** The locale in whose signs the formulas are written; null where there are none. */
  locale: string | null;
  operations: Operation[];
}

export interface RunResult {
  /** The spreadsheet's; formulas among the answers are in its signs. */
  locale: string;
  /** null where nothing was carried out, since the formulas were written for another locale. */
  answers: Answer[] | null;
}
