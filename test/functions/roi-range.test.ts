import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Cell } from '../../core/cells/cell.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import { roiRange } from '../../core/functions/uncertainty/roi-range.ts';

const figures = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
const { vectors } = z
  .object({
    source: z.string(),
    vectors: z.array(
      z.object({
        name: z.string(),
        arguments: figures,
        p10: z.number(),
        p50: z.number(),
        p90: z.number(),
        loss: z.number(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('test/vectors/roi-range.json', 'utf8')));

describe('ROI_RANGE comes as close to ten million random draws as promised', () => {
  it.each(vectors)('$name', ({ arguments: given, p10, p50, p90, loss }) => {
    const [low, middle, high, chance] = rangeOf(...given);
    const allowed = 0.005 * (p90 - p10);
    expect(Math.abs(low - p10)).toBeLessThanOrEqual(allowed);
    expect(Math.abs(middle - p50)).toBeLessThanOrEqual(allowed);
    expect(Math.abs(high - p90)).toBeLessThanOrEqual(allowed);
    expect(Math.abs(chance - loss)).toBeLessThanOrEqual(0.005);
  });

  it('has twelve sets of inputs', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(12);
  });
});

describe('ROI_RANGE', () => {
  it('gives the same figures every time, whatever was asked in between', () => {
    const first = rangeOf(8_000, 12_000, 20_000, 9_000, 11_000, 16_000);
    rangeOf(100, 100, 400, 50, 200, 200);
    expect(rangeOf(8_000, 12_000, 20_000, 9_000, 11_000, 16_000)).toEqual(first);
  });

  it('gives these very digits on every machine', () => {
    expect(rangeOf(8_000, 12_000, 20_000, 9_000, 11_000, 16_000)).toEqual([
      -0.1689651821733399, 0.0938455759959489, 0.42859867852143396, 0.3420048654078574,
    ]);
  });

  it('does not care for the currency', () => {
    const first = rangeOf(8_000, 12_000, 20_000, 9_000, 11_000, 16_000);
    const other = rangeOf(8e6, 12e6, 20e6, 9e6, 11e6, 16e6);
    first.forEach((figure, index) => {
      expect(other[index]).toBeCloseTo(figure, 9);
    });
  });

  it('is a single ROI where nothing is uncertain', () => {
    expect(rangeOf(300, 300, 300, 100, 100, 100)).toEqual([2, 2, 2, 0]);
    expect(rangeOf(100, 100, 100, 100, 100, 100)).toEqual([0, 0, 0, 0]);
    expect(rangeOf(50, 50, 50, 100, 100, 100)).toEqual([-0.5, -0.5, -0.5, 1]);
  });

  it('keeps its figures in order and within what is possible', () => {
    for (const { arguments: given } of vectors) {
      const [valueLow, , valueHigh, costLow, , costHigh] = given;
      const [low, middle, high, chance] = rangeOf(...given);
      expect(low).toBeLessThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(valueLow / (valueLow < 0 ? costLow : costHigh) - 1);
      expect(high).toBeLessThanOrEqual(valueHigh / (valueHigh < 0 ? costHigh : costLow) - 1);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
  });

  const refusals: [given: Cell[], code: string, says: string][] = [
    [[2, 1, 3, 1, 1, 1], '#NUM!', 'value_low'],
    [[1, 2, 3, 1, 3, 2], '#NUM!', 'cost_low'],
    [[1, 2, 3, 0, 1, 2], '#NUM!', 'cost_low'],
    [[1, null, 3, 1, 1, 2], '#VALUE!', 'value_likely is blank'],
    [[1, 2, '3', 1, 1, 2], '#VALUE!', 'value_high'],
    [[-1.7e308, 0, 1.7e308, 1, 1, 2], '#NUM!', 'value_high'],
  ];
  it.each(refusals)('of %j is %s', (given, code, says) => {
    expect(call(roiRange, given)).toMatchObject({ code, message: expect.stringContaining(says) });
  });
});

function rangeOf(...given: number[]): [number, number, number, number] {
  return z.tuple([z.tuple([z.number(), z.number(), z.number(), z.number()])]).parse(call(roiRange, given))[0];
}
