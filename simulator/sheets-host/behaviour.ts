/**
 * What nobody knows of the real Google Sheets, or what differs from file to file: the add-on must work either way, and the
 * tests run both. docs/simulator.md says of each why.
 */
export interface SheetsBehaviour {
  /** What a custom function gets for an argument that is skipped. */
  omittedArgument: 'undefined' | 'null' | 'empty text';
  /** What it gets for a blank cell. */
  blankCell: 'empty text' | 'null';
  /** In whose zone a cell's day and a returned Date are meant. */
  dateZone: 'spreadsheet' | 'script';
  /** What is left of a name whose sheet was deleted: a range called #REF!, one that cannot be had, or nothing in sight. */
  brokenName: 'named #REF!' | 'has no range' | 'not listed';
  /** What setNamedRange does over such a name. */
  overBrokenName: 'replaces it' | 'refuses';
  /** When it is noticed that a written cell breaks the rule on it. */
  validationFails: 'at the call' | 'at the next flush';
  /** What a rule is once its builder was told something else and has built again. */
  builtRules: 'stay as they were' | 'become the new one';
  /** A formula in a cell without a number format takes the one of the first cell that it refers to. */
  inheritsFormats: boolean;
}

export const usualBehaviour: SheetsBehaviour = {
  omittedArgument: 'undefined',
  blankCell: 'empty text',
  dateZone: 'spreadsheet',
  brokenName: 'named #REF!',
  overBrokenName: 'replaces it',
  validationFails: 'at the call',
  builtRules: 'stay as they were',
  inheritsFormats: false,
};
