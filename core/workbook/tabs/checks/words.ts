/** How a check stands. The first two are open. */
export const states = {
  changes: 'changes a figure',
  odd: 'look at it',
  fine: 'fine',
  notHere: 'not in this workbook',
  notKnown: 'not known',
} as const;

/** How a second route, or two figures of the same thing, compare; a difference says by how much. */
export const agrees = 'agrees';
export const differsBy = 'differs: ';

/** Stands for a figure of a tab that is not in the workbook. */
export const noFigure = '–';
