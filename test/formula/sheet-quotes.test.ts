import { parseA1Ref } from '@borgar/fx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteSheet } from '../../core/cells/address.ts';
import { draws } from '../support/draws.ts';

describe("A sheet's name in a formula", () => {
  it.each(['Costs', 'Workings', 'Costs_2', '_x', 'Plan2026b', 'TAX'])('%s needs no quotes', (name) => {
    expect(quoteSheet(name)).toBe(name);
  });

  it.each(['Buy or build', 'R', 'RC', 'r1c1', 'C3', 'FY26', 'True', '2026', 'Größe', ''])(
    '%s stands in quotes',
    (name) => {
      expect(quoteSheet(name)).toBe(`'${name}'`);
    },
  );

  it('has its own quotes twice', () => {
    expect(quoteSheet("It's")).toBe("'It''s'");
  });

  it('is found by another reader, whatever the name', () => {
    const named = fc.oneof(
      fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_ ']{0,5}[a-z0-9]$/),
      fc.stringMatching(/^[A-Z]{1,4}\d{0,4}$/),
    );
    fc.assert(
      fc.property(named, (name) => {
        expect(parseA1Ref(`${quoteSheet(name)}!$B$4`)).toMatchObject({ context: [name] });
      }),
      draws(500, 20_000),
    );
  });
});
