import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Day, type Given } from '../../core/cells/cell.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import { isClose } from '../support/same.ts';

const cell = z.union([z.number(), z.string(), z.boolean(), z.null()]);

/** One published figure, or an error; the source says which. */
const row = z.object({
  function: z.string(),
  /** A list is a column. */
  arguments: z.array(z.union([cell, z.array(cell)])),
  gives: z.union([z.number(), z.string(), z.array(z.array(z.number()))]).optional(),
  /** Half of the last printed digit, mostly; without it 1e-9 of the figure. */
  within: z.number().optional(),
  error: z.string().optional(),
  source: z.string(),
});

const rows = z.array(row).parse(JSON.parse(readFileSync('test/vectors/measure.json', 'utf8')));
const names = [...new Set(rows.map((each) => each.function))];

describe.each(names)('%s gives published figures', (name) => {
  const definition = catalogue.find((candidate) => candidate.name === name);
  const cases = rows.filter((candidate) => candidate.function === name);

  it.each(cases)('$gives$error: $source', ({ arguments: typed, gives, within, error }) => {
    const given = typed.map((value): Given => (Array.isArray(value) ? value.map((each) => [each]) : value));
    const outcome = definition && call(definition, given);
    if (gives === undefined) {
      expect(outcome).toMatchObject({ code: error });
      return;
    }
    if (typeof gives === 'string') {
      expect(outcome).toBe(gives);
      return;
    }
    const expected = [gives].flat(2);
    const figures = [outcome].flat(2).map((each) => (each instanceof Day ? each.serial : each));
    expect(figures).toHaveLength(expected.length);
    expected.forEach((figure, index) => {
      const found = Number(figures[index]);
      const isNear = within === undefined ? isClose(found, figure, 1e-9) : Math.abs(found - figure) <= within;
      expect(isNear, `${found} is not ${figure}`).toBe(true);
    });
  });
});

it.each(['KPI_P_VALUE', 'XMR_LIMITS'])('There are enough of %s that others published', (name) => {
  const isOthers = ({ source }: { source: string }) => !/^functions\.md|^recomputed/.test(source);
  const published = rows.filter((each) => each.function === name && isOthers(each));
  expect(published.length).toBeGreaterThanOrEqual(10);
});
