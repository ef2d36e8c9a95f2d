import * as z from 'zod/mini';
import type { BookError, BookTable, BookValue } from '../book/values.ts';

/** The client's own numbers for errors. */
const errorOfNumber = new Map([
  [1, '#N/A'],
  [2, '#VALUE!'], // something else than a CustomFunctions.Error was thrown
  [3, '#VALUE!'], // or was what a promise was rejected with
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
]);
const notAssociated = 10;

/** Excel shows a message beside these two alone. */
const withMessage = new Set(['#VALUE!', '#N/A']);

/** Errors of references and names are the sheet's own. */
const notGivenBack = new Set(['#REF!', '#NAME?']);

const errorObject = z.strictObject({
  valueType: z.literal('CustomFunctionError'),
  type: z.literal('Error'),
  basicType: z.literal('Error'),
  code: z.string(),
  basicValue: z.string(),
  errorSubType: z.optional(z.string()),
  errorType: z.optional(z.string()),
  message: z.optional(z.string()),
});
const single = z.union([z.number(), z.string(), z.boolean(), errorObject]);
const matrix = z.array(z.array(single).check(z.minLength(1))).check(z.minLength(1));

export const invocationResult = z.union([
  z.tuple([z.int(), z.literal(true), z.unknown()]),
  z.tuple([z.int(), z.literal(false), z.string(), z.int()]),
]);
export type InvocationResult = z.infer<typeof invocationResult>;

/** What the cell shows for one result. @throws where Excel would not take it, saying why */
export function tableOf([, isFine, value, number]: InvocationResult, name: string): BookTable {
  if (!isFine) return [[failure(String(value), number ?? 0, name)]];
  const parsed = z.safeParse(z.union([single, matrix]), value);
  if (!parsed.success) {
    // JSON makes null of NaN, of infinite numbers and of undefined.
    throw new Error(`${name} gave what Excel takes for no result: ${JSON.stringify(value)}`);
  }
  const table = Array.isArray(parsed.data) ? parsed.data : [[parsed.data]];
  if (new Set(table.map((row) => row.length)).size > 1)
    throw new Error(`${name} gave rows of unequal length`);
  return table.map((row) => row.map((cell) => bookValue(cell, name)));
}

function failure(message: string, number: number, name: string): BookError {
  if (number === notAssociated) throw new Error(`${name} is declared, but nothing is associated with it`);
  const error = errorOfNumber.get(number);
  if (!error || (error === '#NUM!' && message === 'Infinity')) {
    throw new Error(`${name} gave what Excel takes for no result: ${message}`);
  }
  return shown(error, message);
}

function bookValue(value: z.infer<typeof single>, name: string): BookValue {
  if (typeof value === 'object') {
    if (notGivenBack.has(value.code))
      throw new Error(`${name} gave ${value.code}, which no function can give`);
    return shown(value.code, value.message ?? '');
  }
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) {
    throw new Error(`${name} gave a Date, which Excel does not take`);
  }
  return value;
}

function shown(error: string, message: string): BookError {
  return message && withMessage.has(error) ? { error, message } : { error };
}
