import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Given } from '../../core/cells/cell.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import { catalogue } from '../../core/functions/catalogue.ts';

const cell = z.union([z.number(), z.string(), z.boolean(), z.null()]);

/** One published figure, or an error where ours refuses what others answer; the source says which. */
const row = z.object({
  function: z.string(),
  /** A list is a column of flows. */
  arguments: z.array(z.union([cell, z.array(cell)])),
  gives: z.number().optional(),
  /** Half of the last printed digit, mostly. */
  within: z.number().optional(),
  error: z.string().optional(),
  says: z.string().optional(),
  source: z.string(),
});

const rows = z.array(row).parse(JSON.parse(readFileSync('test/vectors/return.json', 'utf8')));

describe.each(['AI_NPV', 'AI_IRR', 'PAYBACK_PERIODS', 'ROI_NPV'])('%s gives published figures', (name) => {
  const definition = catalogue.find((candidate) => candidate.name === name);
  const cases = rows.filter((candidate) => candidate.function === name);

  it.each(cases)('$gives$error: $source', ({ arguments: typed, gives, within, error, says }) => {
    const given = typed.map((value): Given => (Array.isArray(value) ? value.map((flow) => [flow]) : value));
    const outcome = definition && call(definition, given);
    if (gives !== undefined) {
      expect(outcome).toBeTypeOf('number');
      expect(Math.abs(Number(outcome) - gives), `${outcome}`).toBeLessThanOrEqual(within ?? 0);
    } else {
      expect(outcome).toMatchObject({ code: error, message: expect.stringContaining(says ?? '') });
    }
  });
});

it('There are enough of them', () => {
  for (const name of ['AI_NPV', 'AI_IRR', 'PAYBACK_PERIODS']) {
    expect(rows.filter((candidate) => candidate.function === name).length).toBeGreaterThanOrEqual(20);
  }
});
