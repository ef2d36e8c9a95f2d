import { working } from '../../declare/columns.ts';
import { firstWith } from '../../shared/line-table.ts';

const _note = { ...working, format: 'quantity' } as const;
const flag = { ...working, format: 'whole' } as const;

/** Of rows that bring value, which may count twice: a number for a day or week, its workflow and its team. */
const keyOf = <Day extends string>(day: Day) =>
  `IF(AND([@state]=1, COUNT([@hours], [@otherValue])>0),
    (${day}*{keyStep}+[@workflowNo])*{keyStep}+[@teamNo], 0)` as const;
/** Hours or users of the week of the row. */
const inWeek = <Column extends string>(column: Column) =>
  `SUMIF([weekKey], [@weekKey], [${column}])` as const;
const inDay = <Column extends string>(column: Column) => `SUMIF([dayKey], [@dayKey], [${column}])` as const;
const isKnown = <Formula extends string>(formula: Formula) =>
  `IF([@weekKey]>0, IF(${formula}, 1, 0), 0)` as const;

/** What may be wrong with a row beside others, 1 where it is; the tab Checks counts them. */
export const oddColumns = {
  teamNo: {
    label: 'Team no.',
    width: 60,
    ...flag,
    formula: `IF([@state]=1, ${firstWith('[@team]', '[team]')}, 0)`,
  },
  dayKey: { label: 'Day of', width: 80, ...flag, formula: keyOf('INT([@week])') },
  weekKey: { label: 'Week of', width: 80, ...flag, formula: keyOf('[@monday]') },
  isAgain: {
    label: 'Day that a row above has (1)',
    width: 70,
    ...flag,
    formula: isKnown('COUNTIF([first dayKey]:[@dayKey], [@dayKey])>1'),
  },
  // A row of the Monday that holds as many hours as two or more other days together is one of the week.
  isBesideDays: {
    label: 'Week beside its days (1)',
    width: 70,
    ...flag,
    formula: isKnown(`
      IF(AND(INT([@week])=[@monday],
          COUNTIF([weekKey], [@weekKey])-COUNTIF([dayKey], [@dayKey])>={fewestDays}),
        N([@hours])>=${inWeek('hours')}-${inDay('hours')}, FALSE())`),
  },
  isAlone: {
    label: 'Far from all other weeks (1)',
    width: 70,
    ...flag,
    formula: `
      IF([@state]=1,
        IF(AND(COUNT([monday])>1,
          COUNTIFS([monday], ">="&([@monday]-{farApart}), [monday], "<="&([@monday]+{farApart}))
            =COUNTIF([monday], [@monday])), 1, 0),
        0)`,
  },
  // Daily rows have the same users every day.
  isMuch: {
    label: 'Hours over what a user can work (1)',
    width: 70,
    ...flag,
    formula: isKnown(`
      IF(AND(COUNTIF([first weekKey]:[@weekKey], [@weekKey])=1, ${inWeek('active')}>0),
        ${inWeek('hours')}>{mostHours}*${inWeek('active')}/COUNTIFS([weekKey], [@weekKey], [active], ">0"),
        FALSE())`),
  },
  // Invoices of months may overlap by days of a week.
  isCoveredAgain: {
    label: 'Covers weeks that another spend covers (1)',
    width: 80,
    ...flag,
    formula: `
      IF(AND([@spendKey]>0, [@planMonth]>0),
        IF(COUNTIFS([workflowNo], [@workflowNo], [spendKey], ">0", [planMonth], ">0",
            [fromWeek], "<"&([@toWeek]-{overlapWeeks}), [toWeek], ">"&([@fromWeek]+{overlapWeeks}))
          >COUNTIFS([spendKey], [@spendKey], [coverWeeks], [@coverWeeks]), 1, 0),
        0)`,
    without: { costs: '0' },
  },
} as const;
