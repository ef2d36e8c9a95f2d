import type { ValidationRule } from '../model/tab.ts';

/* Kinds of columns that several tables have. */

export const textInput = { style: 'inputText', header: 'header' } as const;
export const wordInput = { style: 'inputCenter', header: 'headerCenter' } as const;
export const figureInput = { style: 'input', header: 'headerRight' } as const;
export const result = { style: 'computed', header: 'headerRight', format: 'money' } as const;
/** Right of what is printed. */
export const working = { style: 'workings', header: 'workingsHeaderRight', format: 'figure' } as const;
export const workingText = { ...working, style: 'workingsText', header: 'workingsHeader' } as const;

export const oneOf = (values: readonly string[]) => ({
  rule: { allow: 'list', values } satisfies ValidationRule,
  message: `Choose one of ${values.join(', ')}.`,
});

/** A day that every host knows. */
export const dayInput = {
  ...figureInput,
  header: 'header',
  format: 'date',
  rule: { allow: 'date', from: 61, to: 2958465 },
  message: 'Type a date, such as 2026-12-01.',
} as const;

/** A month of the plan. */
export const month = {
  ...figureInput,
  format: 'whole',
  rule: { allow: 'whole', from: 0, to: 60 },
  message: 'Type the number of the month; month 1 begins on the start date.',
} as const;

/* Conditions on a column of the same row, in the notation of formulas. */

export const isFromZero = <Name extends string>(name: Name) =>
  `IF(ISNUMBER([@${name}]), [@${name}]>=0, FALSE())` as const;
/** A word of a list, or none. */
export const isBlankOrOneOf = <Name extends string>(name: Name, words: readonly string[]) =>
  `OR([@${name}]="", ${words.map((word) => `[@${name}]="${word}"`).join(', ')})` as `OR([@${Name}]="")`;
export const isBlankOr = <Name extends string, Bounds extends string>(name: Name, bounds: Bounds) =>
  `IF([@${name}]="", TRUE(), IF(ISNUMBER([@${name}]), AND(${bounds}), FALSE()))` as const;
