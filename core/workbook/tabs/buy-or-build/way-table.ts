import { scoreFormula } from '../../../methods/scale.ts';
import { figureInput, result, wordInput, working } from '../../declare/columns.ts';
import { gap, table, withoutSpare } from '../../declare/table.ts';
import { isNotNegative } from '../../model/conditions.ts';
import { scaleCells } from '../../shared/scale-cells.ts';
import type { Labels } from './currency.ts';
import { fitColumns, fromTheStart, ways } from './ways.ts';

const amount = {
  ...figureInput,
  format: 'money',
  rule: { allow: 'number', from: 0 },
  message: 'Type an amount, 0 where there is none.',
} as const;
const fit = {
  ...wordInput,
  format: 'quantity',
  rule: { allow: 'number', from: 1, to: 5 },
  message: 'Type a score from 1 to 5; 5 is the best.',
} as const;
const said = { style: 'status', header: 'headerCenter' } as const;
const counted = { ...working, format: 'whole' } as const;
const words = { ...counted, style: 'workingsText' } as const;

const fitSpan = '[@lockIn]:[@partner]';
const isBlank = '[@upfront]&[@monthly]&[@growth]&[@lockIn]&[@control]&[@integration]&[@skill]&[@partner]=""';
/** What it costs over so many months; what is paid at the start stands apart from month 1 and on. */
const over = <Count extends string>(count: Count) =>
  `[@upfront]+[@monthly]*SUMPRODUCT(({monthsFromOne}<=${count})*(1+N([@growth]))^({monthsFromOne}-1))` as const;
const overSpan = <Count extends string>(count: Count) => `IF([@state]=1, ${over(count)}, "")` as const;

/** A row a way: what it costs, how well it fits, and what follows. */
export const waysAt = (row: number, { money, span }: Labels) =>
  withoutSpare(
    table(`B${row}`, ways.length, {
      way: { label: 'Way', width: 90, style: 'label', header: 'header' },
      upfront: { label: money('Upfront'), width: 150, ...amount },
      monthly: { label: money('Monthly'), width: 100, ...amount },
      growth: {
        label: 'Usage growth a month',
        width: 100,
        ...figureInput,
        format: 'percent',
        rule: { allow: 'number', from: -0.99, to: 1 },
        message: 'Type by how much the monthly cost grows, -99% to 100%; blank is 0%.',
      },
      lockIn: { label: 'Freedom from lock-in', width: 104, ...fit },
      control: { label: 'Control', width: 74, ...fit },
      integration: { label: 'Integration', width: 96, ...fit },
      skill: { label: 'In-house skill', width: 90, ...fit },
      partner: { label: 'Partner', width: 74, ...fit },
      cost1: { label: span('span1'), width: 95, ...result, formula: overSpan('{span1}') },
      cost2: { label: span('span2'), width: 95, ...result, formula: overSpan('{span2}') },
      cost3: { label: span('span3'), width: 95, ...result, formula: overSpan('{span3}') },
      chosen: {
        label: money('Months chosen'),
        width: 116,
        ...result,
        formula: `IF([@state]=1, IF(ISNUMBER({monthsUsed}), ${over('{monthsUsed}')}, ""), "")`,
      },
      score: {
        label: 'Score, 0 to 100',
        width: 90,
        ...result,
        format: 'whole',
        formula: `
          IF(COUNT(${fitSpan})=0, "",
          IF(COUNT(${fitSpan})<${fitColumns.length}, COUNT(${fitSpan})&" of ${fitColumns.length}",
          IF(OR(MIN(${fitSpan})<{lowest}, MAX(${fitSpan})>{highest}), {lowest}&" to "&{highest}&" only",
          ${scoreFormula(`AVERAGE(${fitSpan})`, scaleCells)})))`,
      },
      crossover: {
        label: 'Cheaper than the service from month',
        width: 160,
        ...said,
        format: 'whole',
        first: null,
        // the first month from which on, at its end, it has cost no more than the service
        formula: `
          IF(NOT(AND([@state]=1, {serviceState}=1)), "",
          IF(AND(ISNUMBER({aheadAtStart}), ISNUMBER({aheadInMonth1})), "${fromTheStart}",
          IF(COUNT({aheadFromMonth1})=0, "never in "&{span3}&" months",
          MIN({aheadFromMonth1}))))`,
      },
      status: { label: 'Status', width: 168, ...said, formula: 'IF([@state]=1, "counts", [@missing])' },
      gap: gap(30),
      missing: {
        label: 'Missing',
        width: 140,
        ...words,
        formula: `
          IF(${isBlank}, "",
          IF(NOT(${isNotNegative('[@upfront]')}), "complete: upfront",
          IF(NOT(${isNotNegative('[@monthly]')}), "complete: monthly",
          IF([@growth]="", "",
          IF(IF(ISNUMBER([@growth]), OR([@growth]<{least}, [@growth]>{most}), TRUE()),
            "growth: "&ROUND(100*{least},0)&"% to "&ROUND(100*{most},0)&"%",
            "")))))`,
      },
      state: {
        label: 'Counts (1), incomplete (-1)',
        width: 112,
        ...counted,
        formula: `IF(${isBlank}, 0, IF([@missing]="", 1, -1))`,
      },
      costUsed: {
        label: 'Cost used',
        width: 90,
        ...working,
        format: 'money',
        formula: 'IF(ISNUMBER([@chosen]), ROUND([@chosen],6), "")',
      },
      place: {
        label: 'Place by cost',
        width: 60,
        ...counted,
        // of equal costs the way above comes first
        formula: `
          IF(ISNUMBER([@costUsed]),
            1+SUMPRODUCT(([costUsed]<[@costUsed])*1)
            +SUMPRODUCT(([header costUsed]:[above costUsed]=[@costUsed])*1),
            "")`,
      },
      name: { label: 'Way', width: 75, ...words, formula: '[@way]&""' },
      nameScore: {
        label: 'Score used',
        width: 60,
        ...counted,
        formula: 'IF(ISNUMBER([@score]), ROUND([@score],9), "")',
      },
      isCloser: {
        label: 'Close and fits better',
        width: 80,
        ...counted,
        formula: `
          IF(AND(ISNUMBER([@costUsed]), ISNUMBER([@nameScore]), ISNUMBER({cheapest}),
              ISNUMBER({cheapestScore}), ${isNotNegative('{within}')}),
            IF(ROUND([@costUsed]-{cheapest}*(1+{within}),6)<=0,
              IF([@nameScore]>{cheapestScore}, 1, 0), 0), 0)`,
      },
    }),
  );
