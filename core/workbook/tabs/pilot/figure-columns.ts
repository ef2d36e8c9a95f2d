/** Columns of rows with one figure, and a note one column to the right. */
export const figureColumns = {
  what: { style: 'label' },
  figure: { style: 'computed' },
  between: { style: 'unit' },
  note: { style: 'unit', over: 3 },
} as const;

/** A figure that is typed. */
export const typed = {
  style: 'input',
  rule: { allow: 'number', from: 0 },
  message: 'Type a number, 0 or more.',
} as const;
