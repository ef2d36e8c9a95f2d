import { describe, expect, it } from 'vitest';
import { cellName } from '../../core/cells/address.ts';
import { kits } from '../../core/workbook/kits.ts';
import { cellsWritten } from '../acts/written.ts';
import { typingAt } from '../support/by-key.ts';
import { someOf } from '../support/some-of.ts';
import { example, operationsOf, shortLog } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { onDashboard } from './on-dashboard.ts';

/* What people type that nobody asked for, into the worked Pilot example: it counts as meant, or the page names it. */

type Typed = readonly [key: string, content: Typing[2]][];

const operations = operationsOf({ ...example, tabs: kits.pilot, rows: shortLog });
const states = ['assumptionsState', 'costsState', 'valueState', 'baselineState', 'measuredState'] as const;
const told = [
  ...['sentence', ...states].map(onDashboard),
  ...[
    'AIR_ROI',
    'AIR_NPV',
    'AIR_TotalCost',
    'AIR_Value',
    'AIR_MeasuredROI',
    'AIR_MeasuredCost',
    'AIR_Verdict',
  ],
];
const book = new Book(operations);
const asMade = new Map(
  cellsWritten(operations).map(({ sheet, row, column, content }) => [
    `${sheet}!${cellName({ row: row + 1, column: column + 1 })}`,
    content,
  ]),
);
let typedBefore: Typing[] = [];

/** What the pages say with this typed into the example; a workbook for each would take ten times as long. */
function pagesWith(typed: Typed): Map<string, number | string> {
  const key = JSON.stringify(typed);
  const known = pagesOf.get(key) ?? calculatedWith(typed);
  pagesOf.set(key, known);
  return known;
}
/** Several cases read as if nothing had been typed, or the same. */
const pagesOf = new Map<string, Map<string, number | string>>();

function calculatedWith(typed: Typed): Map<string, number | string> {
  const restored = typedBefore.map(([sheet, at]): Typing => [sheet, at, asMade.get(`${sheet}!${at}`) ?? '']);
  typedBefore = typed.map(([key, content]) => typingAt(key, content));
  book.typeAll([...restored, ...typedBefore]);
  return new Map(book.values(told).map((value, index) => [told[index] ?? '', value]));
}

const notAvailable = { formula: '=NA()' };
const asTime = (hours: number) => hours / 24;

describe('On the pages of the example', () => {
  someOf<[what: string, typed: Typed, asIf: Typed]>(6, [
    [
      'a workflow with a space behind, of a severe incident',
      [
        ['risks.incidents.workflow.1', 'Proposals '],
        ['risks.incidents.severity.1', 5],
      ],
      [['risks.incidents.severity.1', 5]],
    ],
    ['a workflow with spaces around, of a week', [['tracking.log.workflow.3', ' Proposals ']], []],
    ['a workflow with a space behind, of the pilot', [['pilot.workflow', 'Proposals ']], []],
    ['a word of a list with a space behind', [['costs.lines.howOften.1', 'Monthly ']], []],
    [
      'a standing with a space behind',
      [['value.lines.standing.1', 'Agreed ']],
      [['value.lines.standing.1', 'Agreed']],
    ],
    [
      'a phase with a space behind',
      [['tracking.log.phase.3', 'Pilot ']],
      [['tracking.log.phase.3', 'Pilot']],
    ],
    ['a formula that gives nothing', [['tracking.log.hours.50', { formula: '=IF(1=2,1,"")' }]], []],
    ['an error value in a note', [['risks.incidents.note.1', notAvailable]], []],
  ])('%s counts as it was meant', (_, typed, asIf) => {
    expect(pagesWith(typed)).toEqual(pagesWith(asIf));
  });

  someOf<[what: string, state: (typeof states)[number], says: string, noFigure: string, typed: Typed]>(6, [
    // Words that are in no list.
    [
      'an unknown workflow of an incident',
      'measuredState',
      'complete: Risks line 1, workflow',
      'AIR_MeasuredROI',
      [['risks.incidents.workflow.1', 'Proposal']],
    ],
    [
      'an unknown class',
      'measuredState',
      'complete: Risks line 1, class',
      'AIR_MeasuredROI',
      [['risks.incidents.class.1', 'Wrong outputs']],
    ],
    [
      'an unknown workflow of a week',
      'measuredState',
      'complete: Tracking line 3, workflow',
      'AIR_MeasuredROI',
      [['tracking.log.workflow.3', 'Propsals']],
    ],
    [
      'an unknown phase',
      'measuredState',
      'complete: Tracking line 3, phase',
      'AIR_MeasuredROI',
      [['tracking.log.phase.3', 'Pilt']],
    ],
    [
      'an unknown workflow of a cost',
      'costsState',
      'complete: Costs line 1, workflow',
      'AIR_ROI',
      [['costs.lines.workflow.1', 'Propsals']],
    ],
    [
      'an unknown "how often"',
      'costsState',
      'complete: Costs line 1, how often',
      'AIR_ROI',
      [['costs.lines.howOften.1', 'Month']],
    ],
    [
      'an unknown kind of value',
      'valueState',
      'complete: Value line 1, kind',
      'AIR_ROI',
      [['value.lines.kind.1', 'Time savd']],
    ],
    [
      'an unknown standing',
      'valueState',
      'complete: Value line 1, standing',
      'AIR_ROI',
      [['value.lines.standing.1', 'Agred']],
    ],
    // Figures out of bounds.
    [
      '90 for a high of 90%',
      'valueState',
      'complete: Value line 1, high',
      'AIR_ROI',
      [['value.lines.high.1', 90]],
    ],
    [
      '90 for a share of 90%',
      'valueState',
      'complete: Value line 1, share',
      'AIR_ROI',
      [['value.lines.share.1', 90]],
    ],
    [
      'a date for a start month',
      'costsState',
      'complete: Costs line 1, start',
      'AIR_ROI',
      [['costs.lines.start.1', 46_027]],
    ],
    [
      'a week by its number',
      'measuredState',
      'complete: Tracking line 3, week',
      'AIR_MeasuredROI',
      [['tracking.log.week.3', 202_602]],
    ],
    [
      'a week of another year',
      'measuredState',
      'complete: Tracking line 3, week',
      'AIR_MeasuredROI',
      [['tracking.log.week.3', 42_380]],
    ],
    [
      'a discount rate of 10',
      'assumptionsState',
      'check: discount rate',
      'AIR_NPV',
      [['assumptions.discountRate', 10]],
    ],
    [
      'working weeks of 480',
      'assumptionsState',
      'check: working weeks',
      'AIR_ROI',
      [['assumptions.weeks', 480]],
    ],
    [
      'a confidence of 50',
      'assumptionsState',
      'check: confidence',
      'AIR_ROI',
      [['assumptions.confidence', 50]],
    ],
    [
      'an unknown kind of benchmark',
      'assumptionsState',
      'check: benchmark',
      '',
      [['assumptions.benchmarkKind', 'asisted']],
    ],
    // Error values, and texts where numbers are asked for.
    [
      'an error in the cost of an incident',
      'measuredState',
      'complete: Risks line 1, cost',
      'AIR_MeasuredROI',
      [['risks.incidents.cost.1', notAvailable]],
    ],
    [
      'an error in hours',
      'measuredState',
      'complete: Tracking line 3, hours as 8.75',
      'AIR_MeasuredROI',
      [['tracking.log.hours.3', notAvailable]],
    ],
    [
      'hours as a text',
      'measuredState',
      'complete: Tracking line 3, hours as 8.75',
      'AIR_MeasuredROI',
      [['tracking.log.hours.3', '8,5']],
    ],
    [
      'a time for hours',
      'measuredState',
      'complete: Tracking line 3, hours as 8.75',
      'AIR_MeasuredROI',
      [['tracking.log.hours.3', asTime(8.75)]],
    ],
    [
      'a time of more than a day',
      'measuredState',
      'complete: Tracking line 3, hours as 8.75',
      'AIR_MeasuredROI',
      [['tracking.log.hours.3', asTime(43.25)]],
    ],
    [
      'a third of an hour, which may be 8:00',
      'valueState',
      'complete: Value line 1, hours: 0.75',
      'AIR_Value',
      [['value.lines.hoursEach.1', 1 / 3]],
    ],
    [
      'an error in a quantity of cost',
      'costsState',
      'complete: Costs line 1, quantity',
      'AIR_TotalCost',
      [['costs.lines.quantity.1', notAvailable]],
    ],
    [
      'an error in a quantity of value',
      'valueState',
      'complete: Value line 1, quantity',
      'AIR_ROI',
      [['value.lines.quantity.1', notAvailable]],
    ],
    [
      'a start as a text',
      'assumptionsState',
      'check: start',
      'AIR_MeasuredROI',
      [['assumptions.startDate', 'soon']],
    ],
    [
      'an error in the start',
      'assumptionsState',
      'check: start',
      'AIR_MeasuredROI',
      [['assumptions.startDate', notAvailable]],
    ],
    [
      'an error among readings',
      'baselineState',
      'complete: Baseline line 1, reading',
      '',
      [['baseline.readings.since3.1', notAvailable]],
    ],
    [
      'a text among readings',
      'baselineState',
      'complete: Baseline line 1, reading',
      '',
      [['baseline.readings.since3.1', '6,2']],
    ],
    [
      'an unknown direction',
      'baselineState',
      'complete: Baseline line 1, direction',
      '',
      [['baseline.metrics.direction.1', 'lower']],
    ],
  ])('%s is named, and no figure is made of it', (_, state, says, noFigure, typed) => {
    const pages = pagesWith(typed);
    expect(pages.get(onDashboard(state))).toBe(says);
    if (noFigure) expect(pages.get(noFigure)).toBe('#N/A');
    if (state === 'baselineState') expect(pages.get('AIR_Verdict')).toBe(says);
    if (state !== 'assumptionsState') expect(pages.get(onDashboard('sentence'))).toContain(says);
  });

  someOf<[what: string, says: string, typed: Typed]>(6, [
    ['an answer that is none', 'does the tool fit', [['pilot.toolFits', 'Nope']]],
    ['an error for an answer', 'is the process ready', [['pilot.processReady', notAvailable]]],
    ['a text for a threshold', 'threshold of ROI', [['assumptions.approved.roiThreshold', '50 percent']]],
    [
      'an error for a threshold',
      'threshold of adoption',
      [['assumptions.approved.adoptionThreshold', notAvailable]],
    ],
  ])('%s is named in place of the verdict', (_, says, typed) => {
    expect(pagesWith(typed).get('AIR_Verdict')).toBe(`complete: Pilot, ${says}`);
  });
  it('a text for what is tolerated is named in place of the verdict', () => {
    const pages = pagesWith([['risks.criteria.most.2', 'none']]);
    expect(pages.get('AIR_Verdict')).toMatch(/^complete: Risks criteria, /);
  });
  it.each(['Yes', ' No ', ''])('the answer "%s" is one', (answer) => {
    expect(pagesWith([['pilot.toolFits', answer]]).get('AIR_Verdict')).not.toMatch(/^complete/);
  });
});
