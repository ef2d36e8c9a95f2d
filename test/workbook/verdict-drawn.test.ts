import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from '../../core/function-kit/calling/call.ts';
import { roiDiagnosis } from '../../core/functions/decide/roi-diagnosis.ts';
import { incidentClasses } from '../../core/workbook/tabs/risks/classes.ts';
import { drawn } from '../support/draws.ts';
import {
  byFunction,
  figureIn,
  noise,
  PilotBook,
  type Planted,
  scaling,
  start,
  worse,
} from './planted-pilot.ts';

const better = scaling.since;
const book = new PilotBook();
const oneOf = fc.constantFrom;
const planteds: fc.Arbitrary<Planted> = fc.record({
  weeks: oneOf(1, 8, 9, 12, 13, 18, 26),
  hours: oneOf(4, 4, 4, 2, 1, 0.5, -1, null),
  active: fc.oneof(
    oneOf<readonly (number | null)[]>([7], [7], [5], [4], [null], [0], [12]),
    fc.array(oneOf(3, 5, 6, 9, null), { minLength: 26, maxLength: 26 }),
  ),
  licensed: oneOf(10, 10, 10, null),
  onceCost: oneOf(0, 0, 0, 9000),
  weeklyCost: oneOf(100, 100, 100, 0, 37.5),
  low: oneOf(0.7, 1, 0),
  high: oneOf(1.5, 1, 4),
  planned: oneOf(1, 1, 1, null),
  redirected: oneOf(1, 1, 1, 1, 0, null),
  startDate: oneOf(start, start + 2, start - 30),
  asOf: oneOf(start + 400, start + 400, start + 58, start + 59, start + 88, start + 89, start - 1),
  decides: oneOf('Yes', 'Yes', 'Yes', null),
  before: oneOf(scaling.before, scaling.before, scaling.before.slice(0, 4), scaling.before.slice(0, 3), []),
  since: oneOf(better, better, worse, noise, better.slice(0, 3), []),
  phases: oneOf([], [], ['Pilot', 'Pilot', 'Pilot', 'Pilot', null, 'Production']),
  typedBefore: oneOf(null, 6),
  typedWeeks: oneOf(null, 3, 4),
  target: oneOf(4, 6, null),
  direction: oneOf('Lower is better', 'Lower is better', 'Higher is better'),
  source: oneOf('Measured', 'Measured', 'Estimated', 'Reconstructed', null),
  criteria: fc.dictionary(
    oneOf(...incidentClasses),
    fc.record({ most: oneOf(0, 1, null), highest: oneOf(2, 5, null) }),
    { maxKeys: 1 },
  ),
  incidents: fc.array(
    fc.record({
      day: fc.integer({ min: -10, max: 120 }),
      class: oneOf(...incidentClasses),
      severity: oneOf(1, 3, 5),
      workflow: oneOf('Proposals', 'Support', ''),
    }),
    { maxLength: 2 },
  ),
  pilotStart: oneOf(null, null, start + 7, start + 40),
  thresholds: fc.record({ roi: oneOf(null, 1, 5), adoption: oneOf(null, 0.6, 0.8) }),
  toolFits: oneOf('Yes', 'No', null),
  processReady: oneOf('Yes', 'No', null),
  scaling: fc.record({ cost: oneOf(null, 10), budget: oneOf(null, 5, 20) }),
});

describe('Pilot, for drawn pilots', () => {
  const cases = drawn(planteds, 30, 500).map((planted) => ({ planted, said: book.saysOf(planted) }));
  const measured = cases.filter(({ said }) => typeof said.result('days') === 'number');

  it('says what PILOT_VERDICT says of the figures on the page', () => {
    for (const { planted, said } of measured) {
      const given = byFunction(said, planted);
      const bare = given.replace('Provisional: ', '');
      const says = JSON.stringify(planted);
      expect(said.work('table'), says).toBe(bare);
      if (said.work('table') === 'Scale') continue; // then thresholds and budget are asked
      const isEstimated = planted.source === 'Estimated' || planted.source === 'Reconstructed';
      const isFirm = !/^(Stop: guardrail|Not enough data|Keep measuring: too early)/.test(given);
      expect(said.verdict, says).toBe(
        isEstimated && isFirm ? `Provisional (baseline estimated): ${bare}` : given,
      );
    }
    expect(new Set(measured.map(({ said }) => said.work('table'))).size).toBeGreaterThan(6);
  });
  it('says why it does not pay as ROI_DIAGNOSIS does', () => {
    for (const { planted, said } of measured) {
      const roi = figureIn(said.work('likely'));
      const adoption = figureIn(said.result('adoption'));
      if (roi === null || Math.abs(roi) < 1e-9 || adoption === null) continue;
      const answers = [planted.toolFits, planted.processReady].map((answer) => answer !== 'No');
      const given = call(roiDiagnosis, [roi, figureIn(said.result('days')), adoption, ...answers]);
      expect(said.result('diagnosis'), JSON.stringify(planted)).toBe(given);
    }
  });
  it('never has a low return above the likely one', () => {
    for (const { said } of measured) {
      const [low, likely] = [said.work('low'), said.work('likely')];
      if (typeof low === 'number') expect(low).toBeLessThanOrEqual(Number(likely));
      else expect([low, likely]).toEqual(['', '']);
    }
  });
});
