import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, Day } from '../../core/cells/cell.ts';
import { serialOf } from '../../core/cells/serial.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import { argumentTexts, callOf, missingIn } from '../../core/sidebar/functions/call-of.ts';
import { exampleFields, fieldText } from '../../core/sidebar/functions/example-fields.ts';
import { argumentIn } from '../../core/sidebar/functions/typed-argument.ts';
import { referenceText } from '../../core/sidebar/functions/typed-reference.ts';
import { userSigns } from '../../core/sidebar/functions/user-signs.ts';
import { draws } from '../support/draws.ts';

const english = userSigns('en-US');
const german = userSigns('de-DE');
const today = serialOf(2026, 5, 4);

function functionNamed(wanted: string) {
  const found = catalogue.find(({ name }) => name === wanted);
  if (!found) throw new Error(`there is no ${wanted}`);
  return found;
}

function typedInto(wanted: string, fields: string[], signs = english) {
  const definition = functionNamed(wanted);
  return {
    definition,
    typed: definition.inputs.map(([name, input], index) =>
      argumentIn(fields[index] ?? '', { name, input, signs, today }),
    ),
  };
}

function formulaOf(wanted: string, fields: string[], onSheet = 'Sheet1', signs = english): string {
  const { definition, typed } = typedInto(wanted, fields, signs);
  return callOf(definition, argumentTexts(typed, onSheet), '');
}

const wrongIn = (wanted: string, fields: string[], signs = english) =>
  typedInto(wanted, fields, signs).typed.map((each) => (each.is === 'wrong' ? each.message : ''));

describe('What is typed into the fields', () => {
  it.each([
    ['AI_ROI', ['81300', '5010', '50%'], '=AI_ROI(81300, 5010, 50%)'],
    ['AI_ROI', ['81,300', '5 010.50', ''], '=AI_ROI(81300, 5010.50)'],
    ['AI_ROI', ['-1', '.5', '0.5'], '=AI_ROI(-1, 0.5, 0.5)'],
    ['AI_ROI', ['B5', "'Costs 2'!B5", ''], "=AI_ROI(B5, 'Costs 2'!B5)"],
    ['AI_ROI', ['=$b$5', 'Sheet1!c5', 'AIR_Confidence'], '=AI_ROI($B$5, C5, AIR_Confidence)'],
    ['AI_ROI', ["'It''s'!A1", 'R!A1', 'FY26!A1'], "=AI_ROI('It''s'!A1, 'R'!A1, 'FY26'!A1)"],
    ['TIME_SAVED_VALUE', ['8', '75', '', '50 %'], '=TIME_SAVED_VALUE(8, 75, , 50%)'],
    ['AI_NPV', ['10%', 'Flows!B5:B12', '1'], '=AI_NPV(10%, Flows!B5:B12, 1)'],
    ['AI_NPV', ['0.1', '-2250; 3157.5; 3157.5', ''], '=AI_NPV(0.1, {-2250,3157.5,3157.5})'],
    ['AI_NPV', ['0.1', '{-100;60;60}', ''], '=AI_NPV(0.1, {-100;60;60})'],
    ['NEXT_REVIEW', ['2026-01-05', 'today'], '=NEXT_REVIEW(DATE(2026,1,5), TODAY())'],
    ['NEXT_REVIEW', ['1/5/2026', 'A1'], '=NEXT_REVIEW(DATE(2026,1,5), A1)'],
    ['KPI_CHANGE', ['10', '8', 'false'], '=KPI_CHANGE(10, 8, FALSE)'],
    ['KPI_CHANGE', ['10', '8', 'no'], '=KPI_CHANGE(10, 8, FALSE)'],
    ['BENCHMARK_POSITION', ['0.5', 'Back office "A"'], '=BENCHMARK_POSITION(0.5, "Back office ""A""")'],
    ['BENCHMARK_POSITION', ['0.5', 'D5'], '=BENCHMARK_POSITION(0.5, D5)'],
    ['BENCHMARK_POSITION', ['0.5', '"D5"'], '=BENCHMARK_POSITION(0.5, "D5")'],
    ['DATA_COMPLETENESS', ['A:C'], '=DATA_COMPLETENESS(A:C)'],
  ])('of %s: %j is %s', (name, fields, formula) => {
    expect(formulaOf(name, fields)).toBe(formula);
  });

  it.each([
    ['AI_ROI', ['81.300,50', '5010', '7,5%'], '=AI_ROI(81300.50, 5010, 7.5%)'],
    ['NEXT_REVIEW', ['5.1.2026', '31.12.2026'], '=NEXT_REVIEW(DATE(2026,1,5), DATE(2026,12,31))'],
    ['AI_NPV', ['0,1', '{-100\\60,5}', ''], '=AI_NPV(0.1, {-100,60.5})'],
    ['AI_NPV', ['0,1', '-100; 60,5', ''], '=AI_NPV(0.1, {-100,60.5})'],
  ])('with a decimal comma, of %s: %j is %s', (name, fields, formula) => {
    expect(formulaOf(name, fields, 'Sheet1', german)).toBe(formula);
  });

  it.each([
    [
      'AI_ROI',
      ['1000', '100', '50'],
      2,
      'confidence must be between 0% and 100%, got 5000%: type 50% or 0.5',
    ],
    ['AI_ROI', ['1000', '-5'], 1, 'cost must be 0 or more, got -5'],
    ['AI_ROI', ['1000', '8:45'], 1, "cost must be a number, got text '8:45'"],
    ['AI_ROI', ['1000', '2026-01-05'], 1, 'cost must be a number, got a date'],
    ['AI_ROI', ['1000', '1,5'], 1, 'type it as 1.5'],
    ['AI_ROI', ['[Book]Costs!A1', '1'], 0, "value must be a number, got text '[Book]Costs!A1'"],
    ['NEXT_REVIEW', ['31/31/2026', 'today'], 0, "start_date must be a date, got text '31/31/2026'"],
    ['KPI_CHANGE', ['10', '8', '0'], 2, 'higher_is_better must be TRUE or FALSE, got 0'],
    ['AI_NPV', ['10%', 'B5:B'], 1, 'type cells, such as B5:B12, or figures with ";" between: 12; 15; 14'],
    ['PILOT_VERDICT', ['-3'], 0, 'days must be 0 or more, got -3'],
  ])('of %s: %j is refused with a sentence', (name, fields, place, message) => {
    expect(wrongIn(name, fields)[place]).toBe(message);
  });

  it('is asked for in the other signs where it cannot be meant in these', () => {
    expect(wrongIn('AI_ROI', ['1.5', '2'], german)[0]).toBe('type it as 1,5');
  });

  it('is called by the name that the host knows the function by', () => {
    expect(callOf(functionNamed('AI_ROI'), ['1', '2', ''], 'AIROI.')).toBe('=AIROI.AI_ROI(1, 2)');
  });

  it('names the arguments that are still to be filled in', () => {
    const { definition, typed } = typedInto('AI_ROI', ['', '5010']);
    expect(missingIn(definition, typed)).toEqual(['value']);
  });

  it('leaves the tab of cells unsaid on that very tab alone', () => {
    const { typed } = typedInto('AI_ROI', ["'Costs 2'!B5", "'Costs 2'!B6:B7"]);
    expect(argumentTexts(typed, 'Costs 2')).toEqual(['B5', 'B6:B7', '']);
    expect(argumentTexts(typed, 'Other')).toEqual(["'Costs 2'!B5", "'Costs 2'!B6:B7", '']);
  });
});

describe.each([
  ['a decimal point', english],
  ['a decimal comma', german],
])('With %s', (_, signs) => {
  it('the example of each function gives in its fields what is documented', () => {
    for (const definition of catalogue) {
      const { typed } = typedInto(definition.name, exampleFields(definition, signs), signs);
      const given = typed.map((each) => (each.is === 'value' ? each.value : null));
      expect(missingIn(definition, typed), definition.name).toEqual([]);
      expect(
        typed.filter(({ is }) => is === 'wrong'),
        definition.name,
      ).toEqual([]);
      expect(
        definition.examples.some(({ gives }) => isSame(call(definition, given), gives)),
        definition.name,
      ).toBe(true);
    }
  });

  it('a figure, a day and a text read back as they were', () => {
    const number = functionNamed('NET_BENEFIT').inputs[0];
    const day = functionNamed('NEXT_REVIEW').inputs[0];
    const text = functionNamed('BENCHMARK_POSITION').inputs[1];
    const cases = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ of: number, value })),
      fc.integer({ min: 61, max: 2_958_465 }).map((serial) => ({ of: day, value: new Day(serial) })),
      fc.string({ minLength: 1 }).map((value) => ({ of: text, value })),
    );
    fc.assert(
      fc.property(cases, ({ of, value }) => {
        if (!of) throw new Error('no input');
        const [name, input] = of;
        const read = argumentIn(fieldText(value, signs), { name, input, signs, today });
        expect(read).toMatchObject({ is: 'value', value: value === 0 ? 0 : value });
      }),
      draws(500, 20_000),
    );
  });

  it('cells read back from how a formula on another tab names them', () => {
    const cells = fc.record({
      sheet: fc
        .string({ minLength: 1, maxLength: 31 })
        .filter((name) => !/["[\]*?/\\:]|^'|'$/.test(name) && name.trim() === name),
      address: fc.constantFrom('B5', '$B$5:C9', 'A:C'),
    });
    const [name, input] = functionNamed('NET_BENEFIT').inputs[0] ?? [];
    fc.assert(
      fc.property(cases(cells), ({ sheet, address, text }) => {
        if (!name || !input) throw new Error('no input');
        expect(argumentIn(text, { name, input, signs, today })).toMatchObject({
          is: 'cells',
          cells: { sheet, address },
        });
      }),
      draws(500, 20_000),
    );
  });
});

const cases = (cells: fc.Arbitrary<{ sheet: string; address: string }>) =>
  cells.map((each) => ({
    ...each,
    text: referenceText({ ...each, area: { row: 1, column: 1, rows: 1, columns: 1 } }, ''),
  }));

function isSame(outcome: unknown, gives: unknown): boolean {
  if (typeof outcome === 'number' && typeof gives === 'number')
    return Math.abs(outcome - gives) <= 1e-9 * Math.max(1, Math.abs(gives));
  if (Array.isArray(outcome) && Array.isArray(gives))
    return outcome.every((row: Cell[], down) =>
      row.every((cell, across) => isSame(cell, gives[down]?.[across])),
    );
  if (outcome instanceof Day && gives instanceof Day) return outcome.serial === gives.serial;
  return outcome === gives;
}
