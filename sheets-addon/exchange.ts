import * as z from 'zod/mini';
import type { Answer } from '../core/sheet-port/answers.ts';
import { once } from '../core/sheet-port/once.ts';
import { cellContent, operationSchemaWith, writeOf } from '../core/sheet-port/operations.ts';

/* What the sidebar and the server tell each other. Each checks what it receives. */

/**
 * An operation as it is sent: formulas in the spreadsheet's signs, and one that repeats itself downwards in pieces, so that
 * the server can write it into every row without reading formulas.
 */
export type SentOperation = z.infer<ReturnType<typeof sentOperation>>;
export type SentWrite = Extract<SentOperation, { do: 'write' }>;
export type SentContent = SentWrite['cells'][number][number];

const sentOperation = () =>
  operationSchemaWith(
    writeOf(z.union([cellContent(), z.strictObject({ pieces: z.array(z.union([z.string(), z.int()])) })])),
  );

export interface RunRequest {
  /** The locale in whose signs the formulas are written; null where there are none. */
  locale: string | null;
  operations: SentOperation[];
}

export const requestSchema = once(() =>
  z.strictObject({ locale: z.nullable(z.string()), operations: z.array(sentOperation()) }),
);

export interface RunResult {
  /** The spreadsheet's; formulas among the answers are in its signs. */
  locale: string;
  /** null where nothing more was carried out. */
  answers: Answer[] | null;
  /** Why: the formulas were written for another locale, or others have added or taken away sheets or typed. */
  refusal: Refusal | null;
}

export const refusals = ['locale-changed', 'sheets-changed', 'cells-changed'] as const;
export type Refusal = (typeof refusals)[number];
