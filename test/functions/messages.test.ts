import { describe, expect, it } from 'vitest';
import type { Given } from '../../core/cells/cell.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import { catalogue } from '../../core/functions/catalogue.ts';

/** What stands in the cell and what it says. */
function said(name: string, ...given: Given[]): string {
  const found = catalogue.find((each) => each.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  const outcome: unknown = call(found, given);
  return typeof outcome === 'object' && outcome !== null && 'code' in outcome && 'message' in outcome
    ? `${outcome.code} ${outcome.message}`
    : String(outcome);
}

describe('What a function says', () => {
  it.each<[what: string, name: string, given: Given[], says: string]>([
    [
      'an overhead typed without its sign',
      'LOADED_RATE',
      [40000, 30],
      '#NUM! overhead must be between 0% and 300%, got 3000%: type 30% or 0.3',
    ],
    [
      'several rates of return, of which one is above 0',
      'AI_IRR',
      [[[-100, 170, -60]], 1],
      '#N/A 2 rates bring net_flows to 0 (-50%, 20%); 20% is the one above 0: read AI_NPV instead',
    ],
    [
      'several rates of return above 0',
      'AI_IRR',
      [[[-100, 230, -132]], 1],
      '#N/A 2 rates bring net_flows to 0 (10%, 20%): read AI_NPV instead',
    ],
  ])('of %s', (_, name, given, says) => {
    expect(said(name, ...given)).toBe(says);
  });
});
