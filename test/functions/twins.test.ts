import { describe, expect, it } from 'vitest';
import { CellError, Day } from '../../core/cells/cell.ts';
import { call, type Outcome, type OutcomeCell } from '../../core/function-kit/calling/call.ts';
import { writeTwin } from '../../core/function-kit/twin/write.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import { callFor } from '../support/drawn-cells.ts';
import { drawn } from '../support/draws.ts';
import { isClose } from '../support/same.ts';
import {
  type DrawnCall,
  type Evaluated,
  twinsInHyperFormula,
  twinsInIronCalc,
} from '../support/twin-engines.ts';
import { agreement, engineFaults } from './twin-exceptions.ts';

/** What people type first is compared twice as often. */
const mostUsed = new Set(['AI_ROI', 'PAYBACK_WEEKS', 'AI_TCO', 'TIME_SAVED_VALUE', 'KPI_CHANGE']);

const engines = { IronCalc: twinsInIronCalc, HyperFormula: twinsInHyperFormula };

describe('A native twin gives what its function gives, and an error where it gives one', () => {
  for (const definition of catalogue.filter(({ twin }) => twin)) {
    const calls = drawn(callFor(definition), mostUsed.has(definition.name) ? 400 : 150, 10_000);
    const outcomes = calls.map((given) => call(definition, given));
    for (const [engine, evaluate] of Object.entries(engines)) {
      const fault = engineFaults[definition.name]?.[engine];
      if (fault?.isWhole) continue;
      it(`${definition.name}, on drawn cells in ${engine}${fault ? ` (but: ${fault.reason})` : ''}`, () => {
        const twins = batchesOf(calls).flatMap((batch) => evaluate(definition, batch));
        const differing = calls.flatMap((given, index) => {
          const outcome = outcomes[index] ?? '';
          const twin = twins[index] ?? null;
          if (twin === null || agrees(definition.name, given, outcome, twin)) return [];
          return fault?.isFaulty?.(given, twin) ? [] : [{ given: JSON.stringify(given), outcome, twin }];
        });
        expect(differing.slice(0, 3)).toEqual([]);
        const answered = twins.filter((twin) => twin?.some((row) => row.some(isAnswer))).length;
        expect(answered, 'a good part of the drawn calls is valid').toBeGreaterThan(calls.length / 5);
      });
    }
  }
});

describe('A native twin is readable', () => {
  const cases: [name: string, given: string[], twin: string | null][] = [
    ['AI_ROI', ['B2', 'C2', '50%'], 'IF(AND(ISNUMBER(B2),ISNUMBER(C2)),IF(C2>0,(B2*50%-C2)/C2,NA()),NA())'],
    ['AI_ROI', ['81300', '5010', '50%'], '(81300*50%-5010)/5010'],
    ['AI_ROI', ['A1+A2', 'C2'], 'IF(AND(ISNUMBER((A1+A2)),ISNUMBER(C2)),IF(C2>0,((A1+A2)-C2)/C2,NA()),NA())'],
    ['AI_ROI', ['B2', '0'], 'NA()'],
    ['AI_ROI', ['B2', '"five"'], 'NA()'],
    ['AI_ROI', ['B2', 'C2', '5000%'], 'NA()'],
    ['TIME_SAVED_VALUE', ['8', '75'], '8*75*48'],
    ['KPI_CHANGE', ['20', '8', 'FALSE'], '(20-8)/ABS(20)'],
    ['PAYBACK_WEEKS', ['1000', '100'], 'IF(AND(1000=0,100>=0),0,IF(100>0,1000/100,NA()))'],
  ];
  it.each(cases)('%s of %j', (name, given, twin) => {
    const definition = catalogue.find((candidate) => candidate.name === name);
    expect(definition && writeTwin(definition, given)).toBe(twin);
  });
});

/** HyperFormula takes no more rows than 40,000, and both engines are slower the longer the sheet. */
function batchesOf<Call>(calls: Call[]): Call[][] {
  const size = 1000;
  return Array.from({ length: Math.ceil(calls.length / size) }, (_, batch) =>
    calls.slice(batch * size, (batch + 1) * size),
  );
}

function isAnswer(value: Evaluated): boolean {
  return value !== 'error-value' && value !== null;
}

function agrees(name: string, given: DrawnCall, outcome: Outcome, twin: Evaluated[][]): boolean {
  const tolerance = agreement[name]?.relative ?? 1e-9;
  const { mayBeMissing = false, absolute = 0 } = agreement[name] ?? {};
  const isMissable = typeof mayBeMissing === 'function' ? mayBeMissing(given) : mayBeMissing;
  const table = Array.isArray(outcome) ? outcome : null;
  return twin.every((row, down) =>
    row.every((value, across) => {
      // A function that fails as a whole fails in each cell of its spill.
      const expected: OutcomeCell = table ? (table[down]?.[across] ?? '') : (outcome as OutcomeCell);
      if (expected instanceof CellError) return value === 'error-value';
      if (isMissable && value === 'error-value') return true;
      const figure = expected instanceof Day ? expected.serial : expected;
      if (typeof figure === 'number' && typeof value === 'number') {
        return isClose(figure, value, tolerance) || Math.abs(figure - value) <= absolute;
      }
      return figure === value;
    }),
  );
}
