import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, CellError } from '../../core/cells/cell.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import { pilotVerdict } from '../../core/functions/decide/pilot-verdict.ts';
import { roiDiagnosis } from '../../core/functions/decide/roi-diagnosis.ts';
import { draws } from '../support/draws.ts';

/** A pilot that may be scaled; each test changes what it is about. */
const good = {
  days: 120,
  low: 0.8,
  likely: 2.1,
  weeks: 6,
  kpi: 'better',
  adoption: 0.7,
  guardrail: true,
  tool: true,
  process: true,
  run: null,
} satisfies Record<string, Cell>;
type Pilot = Record<keyof typeof good, Cell>;

function verdictOf(changes: Partial<Pilot>) {
  const { days, low, likely, weeks, kpi, adoption, guardrail, tool, process, run }: Pilot = {
    ...good,
    ...changes,
  };
  return call(pilotVerdict, [days, low, likely, weeks, kpi, adoption, guardrail, tool, process, run]);
}

const losing = { low: -0.6, likely: -0.3 };
const keep = 'Keep, do not expand: it earns more than it runs on, but not its set-up';

describe('The nine vectors of the specification', () => {
  const vectors: [given: Cell[], verdict: string][] = [
    [[120, 0.8, 2.1, 6, 'better', 0.7, true], 'Scale'],
    [[120, -0.1, 0.9, 6, 'better', 0.7], 'Keep measuring: uncertain'],
    [[120, 0.8, 2.1, 6, 'noise', 0.7], 'Keep measuring: noise'],
    [[120, 0.8, 2.1, 6, 'better', 0.3], 'Keep measuring: adoption'],
    [[120, 0.8, 2.1, 6, 'worse', 0.7], 'Redesign: money and measurement disagree'],
    [[120, -0.6, -0.3, 6, 'noise', 0.2], 'Redesign: adoption'],
    [[21, -1, -0.9, 6, 'noise', 0.5], 'Keep measuring: too early'],
    [[75, 0.8, 2.1, 6, 'better', 0.7], 'Provisional: Scale'],
    [[10, 3, 5, 6, 'better', 0.9, false], 'Stop: guardrail'],
  ];
  it.each(vectors)('%j: %s', (given, verdict) => {
    expect(call(pilotVerdict, given)).toBe(verdict);
  });
});

describe('Every row of the verdict table', () => {
  const rows: [row: number, changes: Partial<Pilot>, verdict: string][] = [
    [1, { guardrail: false }, 'Stop: guardrail'],
    [1, { guardrail: false, days: 10 }, 'Stop: guardrail'],
    [1, { guardrail: false, days: null, low: 'text', kpi: 'great', adoption: 7 }, 'Stop: guardrail'],
    [1, { guardrail: null }, 'Scale'],
    [2, { weeks: null }, 'Not enough data: baseline'],
    [2, { weeks: 0 }, 'Not enough data: baseline'],
    [2, { weeks: 0, low: null }, 'Not enough data: baseline'],
    [2, { low: null }, 'Not enough data: value or cost'],
    [2, { likely: null }, 'Not enough data: value or cost'],
    [2, { low: 0, likely: 0 }, 'Not enough data: value or cost'],
    [2, { low: 0, likely: 0, days: 5, weeks: 2 }, 'Not enough data: value or cost'],
    [3, { weeks: 3 }, 'Not enough data: baseline under 4 weeks'],
    [3, { weeks: 3, days: 10 }, 'Not enough data: baseline under 4 weeks'],
    [3, { weeks: 4 }, 'Scale'],
    [4, { days: 59 }, 'Keep measuring: too early'],
    [4, { days: 0 }, 'Keep measuring: too early'],
    [5, { days: 60 }, 'Provisional: Scale'],
    [5, { days: 89 }, 'Provisional: Scale'],
    [5, { days: 60, ...losing }, 'Provisional: Stop'],
    [5, { days: 75, kpi: 'noise' }, 'Provisional: Keep measuring: noise'],
    [6, { days: 90 }, 'Scale'],
    [6, { adoption: 0.5 }, 'Scale'],
    [6, { kpi: 'BETTER' }, 'Scale'],
    [5, { kpi: 'Provisional (baseline estimated): better' }, 'Provisional (baseline estimated): Scale'],
    [
      5,
      { kpi: 'provisional (Baseline estimated): noise', days: 75 },
      'Provisional (baseline estimated): Keep measuring: noise',
    ],
    [
      5,
      { kpi: 'Provisional (baseline estimated): worse' },
      'Provisional (baseline estimated): Redesign: money and measurement disagree',
    ],
    [7, { kpi: 'worse' }, 'Redesign: money and measurement disagree'],
    [7, { kpi: 'worse', low: -0.1, adoption: 0.2 }, 'Redesign: money and measurement disagree'],
    [8, { low: -0.1 }, 'Keep measuring: uncertain'],
    [8, { low: 0, kpi: 'noise' }, 'Keep measuring: uncertain'],
    [8, { low: 0.1 + 0.2 - 0.3 }, 'Keep measuring: uncertain'],
    [9, { kpi: null }, 'Keep measuring: KPI not known'],
    [9, { kpi: 'too few', adoption: null }, 'Keep measuring: KPI not known'],
    [10, { kpi: 'noise', adoption: null }, 'Keep measuring: noise'],
    [11, { adoption: null }, 'Keep measuring: adoption not known'],
    [11, { adoption: 0 }, 'Keep measuring: adoption not known'],
    [12, { adoption: 0.49 }, 'Keep measuring: adoption'],
    [13, { ...losing, adoption: 0.49, process: false }, 'Redesign: adoption'],
    [14, { ...losing, process: false, tool: false }, 'Redesign: process first'],
    [14, { ...losing, process: false, adoption: null }, 'Redesign: process first'],
    [15, { ...losing, tool: false }, 'Stop: switch tool'],
    [15, { ...losing, tool: false, adoption: 0.5 }, 'Stop: switch tool'],
    [16, { ...losing, run: 400 }, keep],
    [16, { ...losing, run: 0.01, adoption: null, kpi: 'worse' }, keep],
    [16, { ...losing, run: 400, days: 60 }, `Provisional: ${keep}`],
    [16, { ...losing, run: 400, adoption: 0.49 }, 'Redesign: adoption'],
    [16, { ...losing, run: 400, process: false }, 'Redesign: process first'],
    [16, { ...losing, run: 400, tool: false }, 'Stop: switch tool'],
    [16, { run: -400 }, 'Scale'],
    [17, { ...losing, run: 0 }, 'Stop'],
    [17, { ...losing, run: -400 }, 'Stop'],
    [17, { ...losing, run: 0.1 + 0.2 - 0.3 }, 'Stop'],
    [17, losing, 'Stop'],
    [17, { ...losing, process: null, tool: null, kpi: null, adoption: null }, 'Stop'],
    [17, { low: -0.5, likely: 0 }, 'Stop'],
  ];
  it.each(rows)('%s: %j is %s', (_, changes, verdict) => {
    expect(verdictOf(changes)).toBe(verdict);
  });
});

describe('What is no pilot is refused', () => {
  const refusals: [changes: Partial<Pilot>, code: string, says: string][] = [
    [{ days: -1 }, '#NUM!', 'days'],
    [{ days: null }, '#VALUE!', 'days'],
    [{ low: 2.2 }, '#NUM!', 'roi_low'],
    [{ kpi: 'proved' }, '#VALUE!', 'kpi_evidence'],
    [{ kpi: 'Provisional (baseline estimated): too few' }, '#VALUE!', 'kpi_evidence'],
    [{ adoption: 1.5 }, '#NUM!', 'adoption'],
    [{ guardrail: 0 }, '#VALUE!', 'guardrail_ok'],
    [{ tool: 'no' }, '#VALUE!', 'tool_fits'],
    [{ process: 1 }, '#VALUE!', 'process_ready'],
    [{ run: 'plenty' }, '#VALUE!', 'run_rate'],
    [{ weeks: -1 }, '#NUM!', 'baseline_weeks'],
    [{ likely: '2.1' }, '#VALUE!', 'roi_likely'],
  ];
  it.each(refusals)('%j is %s', (changes, code, says) => {
    expect(verdictOf(changes)).toMatchObject({ code, message: expect.stringContaining(says) });
  });
});

/** Half of the time what a pilot that scales has, so that single conditions fail. */
function mostly<Value>(usual: Value, ...others: fc.Arbitrary<Value | null>[]): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, ...others);
}

const pilot = fc.record({
  days: fc.oneof(fc.constantFrom(59, 60, 89, 90), fc.integer({ min: 0, max: 400 })),
  low: mostly(0.8, fc.integer({ min: -20, max: 20 }).map(tenth), fc.constant(null)),
  likely: mostly(2.1, fc.integer({ min: -20, max: 40 }).map(tenth), fc.constant(null)),
  weeks: mostly(6, fc.integer({ min: 0, max: 5 }), fc.constant(null)),
  kpi: mostly('better', fc.constantFrom('worse', 'noise', 'too few', null)),
  adoption: mostly(0.7, fc.constantFrom(0, 0.49, 0.5, 1, null)),
  guardrail: fc.constantFrom(true, false, null),
  tool: fc.constantFrom(true, false, null),
  process: fc.constantFrom(true, false, null),
  run: fc.constantFrom(-400, 0, 400, null),
});

describe('Any pilot', () => {
  it('gets a verdict, unless roi_low is over roi_likely', () => {
    fc.assert(
      fc.property(pilot, (facts) => {
        const verdict = verdictOf(facts);
        const isSwapped = facts.low !== null && facts.likely !== null && facts.low > facts.likely;
        if (verdict instanceof CellError) expect(isSwapped && verdict.code === '#NUM!').toBe(true);
        else
          expect(verdict).toMatch(
            /^(Provisional: )?(Scale|Keep measuring: .+|Redesign: .+|Keep, do not .+|Stop(: .+)?)$|^Not/,
          );
      }),
      draws(5000, 100_000),
    );
  });

  it('is never scaled when one of the conditions fails', () => {
    let scaled = 0;
    fc.assert(
      fc.property(pilot, (facts) => {
        const verdict = verdictOf(facts);
        const holds = {
          guardrail: facts.guardrail !== false,
          weeks: (facts.weeks ?? 0) >= 4,
          days: facts.days >= 60,
          low: (facts.low ?? 0) > 0,
          likely: (facts.likely ?? -1) >= (facts.low ?? 0),
          kpi: facts.kpi === 'better',
          adoption: (facts.adoption ?? 0) >= 0.5,
        };
        const mayScale = Object.values(holds).every(Boolean);
        const isScaled = typeof verdict === 'string' && verdict.endsWith('Scale');
        expect(isScaled, JSON.stringify(facts)).toBe(mayScale);
        if (isScaled) expect(verdict).toBe(facts.days < 90 ? 'Provisional: Scale' : 'Scale');
        scaled += isScaled ? 1 : 0;
      }),
      draws(5000, 100_000),
    );
    expect(scaled).toBeGreaterThan(20);
  });
});

describe('The diagnosis names the first cause that holds', () => {
  const cases: [given: Cell[], diagnosis: string][] = [
    [[0.01, 10, 0.1, false, false], 'Positive'],
    [[-0.1, 59, 0.1, false, false], 'Window too short'],
    [[-0.1, 60, 0.1, false, false], 'Process not ready'],
    [[-0.1, 60, 0.1, false, true], 'Tool does not fit'],
    [[-0.1, 60, 0.49, true, true], 'Low adoption'],
    [[-0.1, 60, 0.5, true, true], 'Costs exceed value'],
  ];
  it.each(cases)('%j: %s', (given, diagnosis) => {
    expect(call(roiDiagnosis, given)).toBe(diagnosis);
  });

  it.each([0, null])('%s is not measured', (roi) => {
    expect(call(roiDiagnosis, [roi, 60, 0.5, true, true])).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('not measured'),
    });
  });
});

function tenth(value: number): number {
  return value / 10;
}
