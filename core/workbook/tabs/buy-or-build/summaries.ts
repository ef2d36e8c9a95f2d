import { working } from '../../declare/columns.ts';
import { leave, table, withoutSpare } from '../../declare/table.ts';
import { isNotNegative } from '../../model/conditions.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { blockCount, close, fromTheStart } from './ways.ts';

const counted = { ...working, format: 'whole' } as const;
const words = { ...counted, style: 'workingsText' } as const;

type Crossover = 'custom' | 'hybrid';
const since = <Way extends Crossover>(way: Way) =>
  `IF(ISNUMBER([@${way}]), " from month "&[@${way}], " "&[@${way}])` as const;
const isEver = <Way extends Crossover>(way: Way) =>
  `OR(ISNUMBER([@${way}]), [@${way}]="${fromTheStart}")` as const;
const ofCheapest = <Column extends 2 | 3>(column: Column) =>
  `IF(ISNUMBER([@cheapest]), VLOOKUP(1, {byPlace}, ${column}, FALSE()), "")` as const;

/** On Workings, a row a block: what is read of it on Scorecard and in the chart. Names in braces are those of its block. */
export const summaries = withoutSpare(
  table(`B${workingsRows.buyOrBuild + 1}`, blockCount, {
    number: { label: 'Workflow no.', ...counted },
    workflow: { label: 'Workflow', ...words, formula: 'TRIM({workflow})' },
    made: {
      label: 'Recommendation',
      ...words,
      formula: `
        IF(AND(ISNUMBER([@cheapest]), ${isNotNegative('{within}')}),
          IF([@closer]>0, "${close}", [@name]),
          "")`,
    },
    count: { label: 'Ways that count', ...counted, formula: 'COUNTIF({ways.state}, 1)' },
    withFigures: { label: 'No. with figures', ...counted, formula: 'IF([@count]>0, [@number], "")' },
    months: {
      label: 'Months used',
      ...counted,
      formula: `
        IF(ISNUMBER({monthsTyped}),
          IF(AND({monthsTyped}>=1, {monthsTyped}<={span3}, INT({monthsTyped})={monthsTyped}),
            {monthsTyped}, ""),
          "")`,
    },
    cheapest: {
      label: 'Cheapest costs',
      ...working,
      format: 'money',
      formula: 'IF(COUNT({ways.costUsed})>1, MIN({ways.costUsed}), "")',
    },
    name: { label: 'Cheapest way', ...words, formula: ofCheapest(2) },
    nameScore: { label: 'Its score', ...counted, formula: ofCheapest(3) },
    closer: { label: 'Close and fit better', ...counted, formula: 'SUM({ways.isCloser})' },
    custom: { label: 'Custom cheaper from', ...counted, formula: '{customFrom}' },
    hybrid: { label: 'Hybrid cheaper from', ...counted, formula: '{hybridFrom}' },
    beyondPrint: leave(1),
    // "Proposals: Custom is cheaper than the service from month 23"
    title: {
      label: 'Title of the chart',
      ...words,
      formula: `
        IF([@count]=0, "Cost so far, by way",
        IF([@workflow]="", "", [@workflow]&": ")&
          IF(AND(${isEver('custom')}, ${isEver('hybrid')}),
            "Custom is cheaper than the service"&${since('custom')}&", Hybrid"&${since('hybrid')},
          IF(${isEver('custom')}, "Custom is cheaper than the service"&${since('custom')},
          IF(${isEver('hybrid')}, "Hybrid is cheaper than the service"&${since('hybrid')},
          IF(OR([@custom]<>"", [@hybrid]<>""),
            "the service stays the cheapest for "&{span3}&" months",
          "cost so far")))))`,
    },
  }),
);
