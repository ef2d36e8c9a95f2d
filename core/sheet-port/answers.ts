import * as z from 'zod/mini';
import { once } from './once.ts';

/** One answer an operation, in the same order; operations that only write answer null. */
export type Answer = z.infer<ReturnType<typeof answerSchema>>;
export type BookAnswer = Extract<Answer, { is: 'book' }>;
export type RangeAnswer = Extract<Answer, { is: 'range' }>;
export type ExtentAnswer = Extract<Answer, { is: 'extent' }>;
export type TablesAnswer = Extract<Answer, { is: 'tables' }>;
export type PlaceAnswer = Extract<Answer, { is: 'place' }>;
export type SelectionAnswer = Extract<Answer, { is: 'selection' }>;

export const answerSchema = once(() =>
  z.union([
    z.null(),
    z.discriminatedUnion('is', [
      z.strictObject({
        is: z.literal('book'),
        sheets: z.array(z.strictObject({ name: z.string() })),
        names: z.array(
          z.strictObject({
            name: z.string(),
            refersTo: z.string(), // '' where the host cannot say
            sheet: z.nullable(z.string()),
            comment: z.string(),
          }),
        ),
        activeSheet: z.string(),
      }),
      z.strictObject({
        is: z.literal('range'),
        /** Dates are serials, blanks null, error values their text. */
        values: z.array(z.array(z.union([z.number(), z.string(), z.boolean(), z.null()]))),
        /** In English with commas; '' where a cell holds no formula. */
        formulas: z.array(z.array(z.string())),
      }),
      z.strictObject({
        is: z.literal('extent'),
        /** The last row and column that hold something; 0 on an empty sheet. */
        rows: z.int().check(z.gte(0)),
        columns: z.int().check(z.gte(0)),
        /** Protected so that whoever asks cannot write to it. */
        isLocked: z.boolean(),
      }),
      z.strictObject({ is: z.literal('selection'), sheet: z.string(), range: z.string() }),
      z.strictObject({
        is: z.literal('tables'),
        tables: z.array(
          z.strictObject({
            name: z.string(),
            hasHeaders: z.boolean(),
            hasTotals: z.boolean(),
            columns: z.array(z.string()),
          }),
        ),
      }),
      z.strictObject({ is: z.literal('place'), sheet: z.string(), range: z.string() }),
    ]),
  ]),
);
