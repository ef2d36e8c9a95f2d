import { figureInput, result, working } from '../../declare/columns.ts';
import { table, withoutSpare } from '../../declare/table.ts';
import type { BookOptions } from '../../model/options.ts';
import { inCurrency } from '../../model/page.ts';
import type { Content } from '../../model/tab.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { isDay } from '../assumptions/inputs.ts';
import { incidentClasses, severityRule } from './classes.ts';
import { exampleCriteria } from './example.ts';

const counted = { ...working, format: 'whole' } as const;
const isNoNumber = <Cell extends string>(cell: Cell) =>
  `IF(ISERROR(${cell}), TRUE(), AND(${cell}<>"", NOT(ISNUMBER(${cell}))))` as const;
const worstSeen = 'SUMPRODUCT(MAX(({incidents.classNo}={@limits.classNo})*{incidents.severityUsed}))';

/** What is tolerated, a row a class, and what was seen. */
export const criteria = withoutSpare(
  table('D5', incidentClasses.length, {
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
        COUNTIFS({incidents.classNo}, {@limits.classNo},
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
      formula: 'SUMIFS({incidents.costUsed}, {incidents.classNo}, {@limits.classNo})',
    },
    state: {
      label: 'State',
      width: 110,
      style: 'status',
      header: 'headerCenter',
      formula: `
      IF(OR(${isNoNumber('[@most]')}, ${isNoNumber('[@highest]')}), "type a number",
      IF(COUNT([@most], [@highest])=0, "no criterion",
        IF(SUMIFS({incidents.isOver}, {incidents.classNo}, {@limits.classNo})>0, "exceeded", "within")))`,
    },
  }),
);

/** On Workings: what is tolerated as it is read, after the number of the class. */
export const limits = withoutSpare(
  table(`B${workingsRows.risks + 10}`, incidentClasses.length, {
    classNo: { label: 'Class no.', ...counted, contents: incidentClasses.map((_, index) => index + 1) },
    mostUsed: {
      label: 'Most, used',
      ...counted,
      formula: 'IF(ISNUMBER({@criteria.most}), {@criteria.most}, "")',
    },
    highestUsed: {
      label: 'Highest, used',
      ...counted,
      formula: 'IF(ISNUMBER({@criteria.highest}), {@criteria.highest}, "")',
    },
  }),
);
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
    case 'most':
    case 'highest':
      return example ? exampleCriteria[index]?.[column] : undefined;
    default:
      return undefined;
  }
}
