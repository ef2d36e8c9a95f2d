/** What a kind of trouble does to the figures. */
export type Weight = 'changes' | 'odd' | 'later';

/**
 * Kinds of trouble that formulas cannot see, the worst first. What they are called, why they matter and how they are mended
 * stands with the texts of the sidebar.
 */
export const kinds = {
  // Figures are wrong, or missing.
  tabMissing: 'changes',
  tabUnfinished: 'changes',
  movedLabels: 'changes',
  nameBroken: 'changes',
  nameElsewhere: 'changes',
  nameMissing: 'changes',
  headlineError: 'changes',
  formulaBroken: 'changes',
  overwritten: 'changes',
  formulaGone: 'changes',
  formulaChanged: 'changes',
  workflowRenamed: 'changes',
  numberAsText: 'changes',
  dateAsText: 'changes',
  timeAsHours: 'changes',
  percentAsWhole: 'changes',
  errorTyped: 'changes',
  unreadable: 'changes',
  outOfBounds: 'changes',
  notInList: 'changes',
  callUnknown: 'changes',
  callRefused: 'changes',
  blankArgument: 'changes',
  // They may be right, and are seldom so.
  baselineAfterStart: 'odd',
  fewMetrics: 'odd',
  manyMetrics: 'odd',
  aboveSeats: 'odd',
  overlappingTools: 'odd',
  cancelAfterRenewal: 'odd',
  endBeforeStart: 'odd',
  spaces: 'odd',
  outOfOrder: 'odd',
  // Nothing is wrong yet.
  renewalSoon: 'later',
  tabOlder: 'later',
  tabCopied: 'later',
  nameForeign: 'later',
} as const satisfies Readonly<Record<string, Weight>>;

export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];
