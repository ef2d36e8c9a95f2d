import { describe, expect, it } from 'vitest';
import { portableFormula, type Surroundings } from '../../core/portable/portable-formula.ts';

const names: Record<string, string> = {
  FLOWS: 'Costs!$B$2:$B$9',
  COST: 'Costs!$B$2',
  'T[COST]': 'Costs!$C$2:$C$4',
};
const surroundings: Surroundings = {
  sheet: 'Plan',
  referenceOf: (name) => names[name.toUpperCase()] ?? null,
  filledOf: () => ({ rows: 6, columns: 4 }),
};
const portable = (formula: string) => portableFormula(formula, surroundings);
const single = (formula: string) => {
  const made = portable(formula);
  return made.is === 'portable' && made.formulas.flat().length === 1 ? made.formulas[0]?.[0] : made;
};
const roi = (value: string, cost: string) => single(`=AI_ROI(${value},${cost})`)?.toString().slice(1) ?? '';

describe('A call becomes its native twin', () => {
  it.each([
    ['alone', '=AI_ROI(A1,B1)', 'IF(AND(ISNUMBER(A1),ISNUMBER(B1)),IF(B1>0,(A1-B1)/B1,NA()),NA())'],
    ['with spaces and in small letters', '=ai_roi( A1 , B1 )', roi('A1', 'B1')],
    ['with the prefix of a company', '=AIR.AI_ROI(A1,B1)', roi('A1', 'B1')],
    ['as Excel keeps it in a file', '=_xldudf_AI_ROI(A1,B1)', roi('A1', 'B1')],
    ['as Excel keeps one with a prefix', '=_xldudf_AIR_AI_ROI(A1,B1)', roi('A1', 'B1')],
    ['with the sign for one value', '=@AI_ROI(A1,B1)', roi('A1', 'B1')],
    ['absolute, on a quoted sheet', "=AI_ROI($A$1,'It''s'!B$1)", roi('$A$1', "'It''s'!B$1")],
    ['of a name for one cell', '=AI_ROI(A1,Cost)', roi('A1', 'Cost')],
    ['of a cell of a table', '=AI_ROI([@Value],T[@Cost])', roi('[@Value]', 'T[@Cost]')],
    ['of what functions give', '=AI_ROI(SUM(A1:A9),MAX(B:B))', roi('SUM(A1:A9)', 'MAX(B:B)')],
    ['inside another formula', '=ROUND(AI_ROI(A1,B1),2)', `ROUND(${roi('A1', 'B1')},2)`],
    ['behind a sign', '=-AI_ROI(A1,B1)^2', `-${roi('A1', 'B1')}^2`],
    ['inside a call of ours', '=AI_ROI(AI_ROI(A1,B1),C1)', roi(roi('A1', 'B1'), 'C1')],
    ['beside a text that looks like one', '="AI_ROI(1,2)"&AI_ROI(A1,B1)', `"AI_ROI(1,2)"&${roi('A1', 'B1')}`],
    ['in LAMBDA', '=LAMBDA(v,AI_ROI(v,9))(A1)', `LAMBDA(v,${roi('v', '9')})(A1)`],
    ['in LET, of a figure that it names', '=LET(x,A1*2,AI_ROI(x,9))', `LET(x,A1*2,${roi('x', '9')})`],
  ])('%s', (_, formula, twin) => {
    expect(single(formula)).toBe(`=${twin}`);
  });

  it.each([
    ['a name', '=AI_NPV(0.1,Flows)', '=AI_NPV(0.1,Costs!$B$2:$B$9)'],
    ['a name of LET', '=LET(f,A1:A5,AI_NPV(0.1,f))', '=AI_NPV(0.1,A1:A5)'],
    ['a name of LET for a name of LET', '=LET(e,A1:A5,f,e,AI_NPV(0.1,f))', '=AI_NPV(0.1,A1:A5)'],
    ['a column of a table', '=AI_NPV(0.1,T[Cost])', '=AI_NPV(0.1,Costs!$C$2:$C$4)'],
  ])('reads the cells that %s stands for', (_, formula, same) => {
    const twin = single(same);
    if (typeof twin !== 'string') throw new Error(`${same} has no twin`);
    expect(single(formula)).toContain(twin.slice(1));
  });

  it('reads a whole column as far as its sheet is filled, where a twin counts cells', () => {
    expect(single('=ROI_TREND(A:A)')).toBe(single('=ROI_TREND(A$1:A$6)'));
    expect(single('=ROI_TREND($A:$A)')).toBe(single('=ROI_TREND($A$1:$A$6)'));
    expect(single('=ROI_TREND(2:2)')).toBe(single('=ROI_TREND($A2:$D2)'));
    expect(single('=ROI_TREND(A2:A60000)')).toBe(single('=ROI_TREND(A2:A6)'));
  });

  it('becomes one a cell where it spills', () => {
    expect(portable('=AI_ROI(A1:A2,B1)')).toEqual({
      is: 'portable',
      function: 'AI_ROI',
      formulas: [[`=${roi('A1', 'B1')}`], [`=${roi('A2', 'B1')}`]],
    });
    expect(portable('=100*AI_ROI(A1:A2,B1)')).toEqual({
      is: 'portable',
      function: 'AI_ROI',
      formulas: [[`=100*${roi('A1', 'B1')}`], [`=100*${roi('A2', 'B1')}`]],
    });
  });

  it('is the one that INDEX takes of several', () => {
    const limits = portable('=XMR_LIMITS(A1:A6)');
    expect(limits.is === 'portable' && limits.formulas[0]?.[1]).toBe(single('=INDEX(XMR_LIMITS(A1:A6),2)'));
  });
});

describe('A formula stays where', () => {
  it.each([
    ['nothing of ours is called', '=SUM(A1:A9)&"AI_ROI(1,2)"', { is: 'other' }],
    ['its name only ends like ours', '=MY_AI_ROI(1,2)', { is: 'other' }],
    ['there is no twin', '=ROI_RANGE(1,2,3,1,2,3)', { is: 'kept', why: 'noTwin', function: 'ROI_RANGE' }],
    ['a figure is a list', '=AI_ROI({1,2},3)', { is: 'kept', why: 'shape', function: 'AI_ROI' }],
    [
      'a figure is computed of a list',
      '=AI_ROI(A1:A3*2,3)',
      { is: 'kept', why: 'shape', function: 'AI_ROI' },
    ],
    [
      'a figure is computed of a named list',
      '=AI_ROI(Flows*2,3)',
      { is: 'kept', why: 'shape', function: 'AI_ROI' },
    ],
    ['LET names a list', '=LET(x,A1:A3*2,AI_ROI(x,3))', { is: 'kept', why: 'shape', function: 'AI_ROI' }],
    [
      'LET names one anew',
      '=LET(x,A1,x,x*A1:A3,AI_ROI(x,3))',
      { is: 'kept', why: 'shape', function: 'AI_ROI' },
    ],
    ['a figure is a spill', '=AI_ROI(A1#,3)', { is: 'kept', why: 'shape', function: 'AI_ROI' }],
    [
      'what spills is taken together',
      '=SUM(AI_ROI(A1:A2,B1))',
      { is: 'kept', why: 'shape', function: 'AI_ROI' },
    ],
    [
      'the formula would be too long',
      `=${'AI_ROI(A1,B1)+'.repeat(200)}1`,
      { is: 'kept', why: 'tooLong', function: 'AI_ROI' },
    ],
  ])('%s', (_, formula, expected) => {
    expect(portable(formula)).toEqual(expected);
  });
});
