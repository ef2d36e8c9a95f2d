import { columnName, columnNumber } from '../../../cells/address.ts';
import { figureInput, result, working } from '../../declare/columns.ts';
import { gap, leave, table } from '../../declare/table.ts';
import type { BookOptions } from '../../model/options.ts';
import { inCurrency } from '../../model/page.ts';
import type { Content } from '../../model/tab.ts';
import { isDay } from '../assumptions/inputs.ts';
import { incidentClasses, severityRule } from './classes.ts';
import { exampleCriteria } from './example.ts';
import { incidents } from './incidents.ts';

const counted = { ...working, format: 'whole' } as const;
const afterGap = columnName(columnNumber(incidents.letter('gap')) + 1);
const worstSeen = 'SUMPRODUCT(MAX(({incidents.classNo}=[@classNo])*{incidents.severityUsed}))';

/** What is tolerated, a row a class, and what was seen; its workings stand right of those of the incidents. */
export const criteria = table(`${afterGap}${incidents.headerRow}`, incidentClasses.length, {
  class: { label: 'Class', width: 130, style: 'label', header: 'header' },
  most: {
    label: 'Most in four weeks',
    width: 95,
    ...figureInput,
    format: 'whole',
    rule: { allow: 'whole', from: 0 },
    message: 'Type how many in four weeks are tolerated, 0 or more.',
  },
  highest: {
    label: 'Highest severity',
    width: 95,
    ...figureInput,
    format: 'whole',
    ...severityRule,
  },
  lately: {
    label: 'In the last four weeks',
    width: 95,
    ...result,
    format: 'whole',
    formula: `
      IF(${isDay('AIR_AsOf')},
        COUNTIFS({incidents.classNo}, [@classNo],
          {incidents.day}, ">"&(INT(AIR_AsOf)-{days}), {incidents.day}, "<="&AIR_AsOf),
        "fill in: as of")`,
  },
  worst: {
    label: 'Highest severity seen',
    width: 95,
    ...result,
    format: 'quantity',
    formula: `IF(${worstSeen}>0, ${worstSeen}, "none")`,
  },
  cost: {
    label: inCurrency('Cost'),
    width: 85,
    ...result,
    formula: 'SUMIFS({incidents.costUsed}, {incidents.classNo}, [@classNo])',
  },
  state: {
    label: 'State',
    width: 110,
    style: 'status',
    header: 'headerCenter',
    formula: `
      IF(COUNT([@mostUsed], [@highestUsed])=0,
        IF([free most]&[free highest]="", "no criterion", "type a number"),
        IF(SUMIFS({incidents.isOver}, {incidents.classNo}, [@classNo])>0, "exceeded", "within"))`,
  },
  gap: gap(30),
  incidents: leave(10), // sideBySide() counts them
  classNo: { label: 'Class no.', width: 230, ...counted },
  mostUsed: {
    label: 'Most, used',
    width: 90,
    ...counted,
    formula: 'IF(ISNUMBER([@most]), [@most], "")',
  },
  highestUsed: {
    label: 'Highest, used',
    width: 90,
    ...counted,
    formula: 'IF(ISNUMBER([@highest]), [@highest], "")',
  },
});
export type CriterionColumn = (typeof criteria.columns)[number];

/** A class with its number, and what the example tolerates of it. */
export function typedCriterion(
  column: CriterionColumn,
  index: number,
  { example }: BookOptions,
): Content | undefined {
  switch (column) {
    case 'class':
      return incidentClasses[index];
    case 'classNo':
      return index + 1;
    case 'most':
    case 'highest':
      return example ? exampleCriteria[index]?.[column] : undefined;
    default:
      return undefined;
  }
}
