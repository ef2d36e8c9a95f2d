import { list } from '../../declare/list.ts';
import { words } from '../../model/page.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { states } from './words.ts';

const working = { labelStyle: 'workingsLabel', style: 'workings', format: 'quantity' } as const;

const placeAfter = (place: string) => {
  const upTo = `COUNTIF({allPlaces}, "<="&{${place}})`;
  return `IF(ISNUMBER({${place}}), IF({openCount}>${upTo}, SMALL({allPlaces}, ${upTo}+1), ""), "")`;
};
/** What it is, and where the first is or by how much figures differ. */
const inWords = (place: string) => {
  const its = (column: string) => `INDEX({${column}}, {${place}}-ROW({allWhat.1})+1)`;
  return `
    IF(ISNUMBER({${place}}),
      ${its('allWhat')}&": "&IF(ISNUMBER(${its('allFirst')}), ${its('allStates')}, ${its('allFirst')}),
      "")`;
};

/** On Workings: from when on something is odd, and which checks are open. */
export const checkSettings = list(
  workingsRows.checks + 1,
  { label: 'B', between: [], value: 'C', note: 'D' },
  {
    soonWeeks: {
      ...working,
      label: 'Payback that is odd: under so many weeks',
      figure: 13, // half of the published six months
    },
    leastLabour: {
      ...working,
      label: 'Labour, first 90 days: at least so many times software',
      figure: 3, // of ADOPTION_COST_RATIO
    },
    mostSpend: { ...working, label: 'Spend, at most so many times the plan', figure: 2 },
    mostApart: { ...working, label: 'Hours typed, at most so many times those of the metric', figure: 1.5 },
    minutesInHour: { ...working, label: 'Minutes in an hour', figure: 60 },
    openCount: { ...working, label: 'Checks that are open', formula: 'COUNT({allPlaces})' },
    changingCount: {
      ...working,
      label: 'Of them, those that change a figure',
      formula: `COUNTIF({allStates}, ${words(states.changes)})+COUNT({secondRoute.place})`,
    },
    // By the row that each stands in: the most serious stand first.
    place1: {
      ...working,
      label: 'The first that is open: row',
      formula: 'IF({openCount}>0, MIN({allPlaces}), "")',
    },
    place2: { ...working, label: 'The second', formula: placeAfter('place1') },
    place3: { ...working, label: 'The third', formula: placeAfter('place2') },
    open1: { ...working, style: 'workingsText', label: 'The first in words', formula: inWords('place1') },
    open2: { ...working, style: 'workingsText', label: 'The second', formula: inWords('place2') },
    open3: { ...working, style: 'workingsText', label: 'The third', formula: inWords('place3') },
  },
);
