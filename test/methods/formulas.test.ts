import { describe, expect, it } from 'vitest';
import { kpiChangeFormula } from '../../core/methods/kpi-change.ts';
import { paybackFormula } from '../../core/methods/payback.ts';
import { pilotVerdictFormula } from '../../core/methods/pilot-verdict.ts';
import { presentValueOfFlowFormula } from '../../core/methods/present-value.ts';
import { rampedPeriodsFormula } from '../../core/methods/ramped-value.ts';
import { scoreFormula } from '../../core/methods/scale.ts';

/* Whether they are right is tested where twins and tabs are made of them; this is what becomes of the terms. */

const money = { upfront: '{U}', value: '{v}' };
const change = { baseline: '[@b]', current: '[@c]' };
const scale = { lowest: '{low}', highest: '{high}', best: '{best}' };

describe('A method is shorter where its terms are known', () => {
  it.each([
    [
      'payback at once, as there is no ramp and no cost',
      paybackFormula({ ...money, cost: '0', ramp: '0' }),
      'IF(AND({U}=0,{v}>=0),0,IF({v}>0,{U}/{v},NA()))',
    ],
    [
      'payback after or within a ramp',
      paybackFormula({ ...money, cost: '{c}', ramp: '{R}' }),
      'IF(AND({U}=0,{v}>={c},OR({R}=0,{c}=0)),0,IF({v}>{c},IF(({U}+{v}*{R}/2)/({v}-{c})>={R},' +
        '({U}+{v}*{R}/2)/({v}-{c}),{R}/{v}*({c}+SQRT({c}^2+2*{U}*{v}/{R}))),NA()))',
    ],
    ['full periods without a ramp', rampedPeriodsFormula({ periods: '{t}', ramp: '0' }), '{t}'],
    [
      'a change for the better',
      kpiChangeFormula({ ...change, higherIsBetter: 'TRUE()' }),
      '([@c]-[@b])/ABS([@b])',
    ],
    ['one downwards', kpiChangeFormula({ ...change, higherIsBetter: 'FALSE()' }), '([@b]-[@c])/ABS([@b])'],
    [
      'one that a cell says the sense of',
      kpiChangeFormula({ ...change, higherIsBetter: '[@up]' }),
      '([@c]-[@b])/ABS([@b])*IF([@up],1,-1)',
    ],
    ['a score on the usual scale', scoreFormula('{mean}'), '({mean}-1)*25'],
    ['a score on one of cells', scoreFormula('{mean}', scale), '({mean}-{low})/({high}-{low})*{best}'],
    [
      'a flow of a month',
      presentValueOfFlowFormula({
        flow: '[@net]',
        annualRate: '{r}',
        period: '[@month]',
        periodsPerYear: '{year}',
      }),
      '[@net]/(1+{r})^([@month]/{year})',
    ],
  ])('%s', (_, formula, expected) => {
    expect(formula).toBe(expected);
  });
});

describe('The verdict of a pilot', () => {
  const data = {
    hasNoBaseline: '{noBaseline}',
    hasNoMoney: '{noMoney}',
    baselineWeeks: '{weeks}',
    isEarly: '{early}',
    roiLikely: '{roi}',
    paying: '{paying}',
    losing: '{losing}',
  };
  const money = 'IF(ROUND({roi},9)>0,{paying},{losing})';

  it('asks for data, then for time, then for money', () => {
    expect(pilotVerdictFormula({ ...data, weeksNeeded: '4' })).toBe(
      'IF({noBaseline},"Not enough data: baseline",IF({noMoney},"Not enough data: value or cost",' +
        'IF(ROUND({weeks},9)<4,"Not enough data: baseline under 4 weeks",' +
        `IF({early},"Keep measuring: too early",${money}))))`,
    );
  });

  it('names the weeks of a cell, and has room for what a tab alone can say', () => {
    const given = {
      ...data,
      weeksNeeded: '{needed}',
      isGuardrailBroken: '{broken}',
      unknownDays: ['{unknown}', '{days}&""'] as const,
      prefix: '{prefix}',
    };
    expect(pilotVerdictFormula(given)).toBe(
      'IF({broken},"Stop: guardrail",' +
        'IF({noBaseline},"Not enough data: baseline",IF({noMoney},"Not enough data: value or cost",' +
        'IF(ROUND({weeks},9)<{needed},"Not enough data: baseline under "&{needed}&" weeks",' +
        `IF({unknown},{days}&"",IF({early},"Keep measuring: too early",{prefix}&${money}))))))`,
    );
  });
});
