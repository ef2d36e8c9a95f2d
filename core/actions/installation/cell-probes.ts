import type { CellProbe } from './probe.ts';

/** What cells show of any host. @param prefix what stands before the names of functions. */
export const cellProbes = (prefix: string): readonly CellProbe[] => [
  {
    row: 'blanks',
    what: 'A blank cell reaches a function',
    formula: ({ blank }) => `=${prefix}NET_BENEFIT(${blank},5)`,
    tells: (shown) => (shown === -5 ? 'as 0' : 'as a blank'),
  },
  {
    row: 'E1',
    what: 'KPI_STATUS without a baseline says',
    formula: () => `=${prefix}KPI_STATUS(,23,30)`,
    tells: String,
  },
  {
    row: 'G13',
    what: 'An argument left out at the end: AI_ROI(81300,5010,) is',
    formula: () => `=${prefix}AI_ROI(81300,5010,)`,
    tells: String,
  },
  {
    row: 'G13',
    what: 'An argument left out between others: TIME_SAVED_VALUE(8,75,,50%) is',
    formula: () => `=${prefix}TIME_SAVED_VALUE(8,75,,50%)`,
    tells: String,
  },
  {
    row: 'E18',
    what: 'One row of several that is an error makes',
    formula: () => `=${prefix}KPI_CHANGE({20;"x"},{30;30})`,
    tells: (shown) => (shown === 0.5 ? 'that row an error' : `the whole result ${shown}`),
  },
];
