import { namedRows, rowsFrom } from '../../declare/rows.ts';
import { words } from '../../model/page.ts';
import type { TabId } from '../../model/tab.ts';
import { onColumn, placeColumn, stateColumn, whatColumn, widths } from './columns.ts';
import { noFigure, states } from './words.ts';

/** Something that may be wrong: how often it is found, and where first. */
export interface Check {
  readonly what: string;
  /** What it does to the figures, or how it is mended. */
  readonly why: string;
  /** The tab on which it is mended, where that is one. */
  readonly on?: TabId;
  /** How many, in the notation of formulas. */
  readonly count: string;
  /** Where the first is; asked for only where there is one. */
  readonly first: string;
  /** Other tabs that it cannot do without. */
  readonly needs?: readonly TabId[];
}

/** The rows of a log that fulfil a condition, an array of 1 and 0 over its rows. */
export const ofRows = (log: string, tab: string, condition: string) => ({
  count: `SUMPRODUCT(${condition}*1)`,
  first: firstLine(log, tab, condition),
});

/** "Costs line 3": the rows of a log have numbers, which are counted down from the last to find the first. */
const firstLine = (log: string, tab: string, condition: string) => {
  const after = `(ROWS({${log}.row})+1)`;
  return `"${tab} line "&(${after}-SUMPRODUCT(MAX(${condition}*(${after}-{${log}.row}))))`;
};

/** A column of a log that has 1 in each row of which something is wrong. */
export const ofFlags = (log: string, tab: string, flags: string) => ({
  count: `SUM({${log}.${flags}})`,
  first: `"${tab} line "&MATCH(1, {${log}.${flags}}, 0)`,
});

/** A single thing that is so or not. */
export const ifSo = (condition: string, first: string) => ({ count: `IF(${condition}, 1, 0)`, first });

const stateOf = (open: string) => `
  IF(ISERROR([@count]), ${words(states.notKnown)},
  IF(ISNUMBER([@count]), IF([@count]>0, ${words(open)}, ${words(states.fine)}),
  IF([@count]=${words(noFigure)}, ${words(states.notHere)}, ${words(states.notKnown)})))`;

const rowOf = ({ what, why, on, count, first, needs = [] }: Check) => ({
  what,
  why,
  on: on ?? '',
  count: {
    formula: count,
    without: Object.fromEntries([...(on ? [on] : []), ...needs].map((tab) => [tab, noFigure])),
  },
  first: { formula: `IF(N([@count])>0, ${first}, "")` },
});

/** A table of checks; those that are open are so for what `open` says. */
export const checkTable = (at: string, open: string, checks: Readonly<Record<string, Check>>) =>
  namedRows(
    at,
    'count',
    {
      what: whatColumn,
      state: stateColumn(stateOf(open)),
      count: {
        label: 'How many',
        width: widths.figure,
        style: 'status',
        header: 'headerCenter',
        format: 'whole',
      },
      first: { label: 'The first', width: widths.first, style: 'computedText' },
      why: { label: 'Why it matters', width: widths.why, style: 'label' },
      on: onColumn,
      place: placeColumn(`[@state]=${words(open)}`),
    },
    rowsFrom(checks, rowOf),
  );
