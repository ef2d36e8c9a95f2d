import { describe, expect, it } from 'vitest';
import { drawn } from '../support/draws.ts';
import { logs, type Tracked } from './logs.ts';
import { mondayOf, rowResults } from './measured-model.ts';

/* What the drawn companies are made of: an independent model proves nothing of a kind that is never drawn. */

const companies = drawn(logs, 400, 400);
const dayOf = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial));
const isLeap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
const weeksOf = (tracked: Tracked) => rowResults(tracked).flatMap(({ week }) => (week ? [week] : []));
const mondays = (tracked: Tracked) => [...new Set(weeksOf(tracked).map(({ monday }) => monday))];
const spends = (tracked: Tracked, covers: string | null) =>
  tracked.rows.some((row) => typeof row.spend === 'number' && row.spend > 0 && row.covers === covers);
const workflowsOf = ({ plan }: Tracked) =>
  new Set([...plan.costs, ...plan.values].map(({ workflow }) => workflow));

const kinds: Readonly<Record<string, (tracked: Tracked) => boolean>> = {
  'several workflows': (tracked) => workflowsOf(tracked).size > 2,
  'several tools': ({ plan }) => plan.costs.filter(({ kind }) => kind === 'Software').length > 1,
  'a yearly licence': ({ plan }) =>
    plan.costs.some(({ kind, howOften }) => kind === 'Software' && howOften === 'Yearly'),
  'a cost that starts late': ({ plan }) => plan.costs.some(({ start }) => (start ?? 0) > 1),
  'a cost that ends early': ({ plan }) => plan.costs.some(({ end }) => (end ?? 61) < plan.months),
  'value that starts late': ({ plan }) => plan.values.some(({ start }) => (start ?? 0) > 1),
  'value that ends early': ({ plan }) => plan.values.some(({ end }) => (end ?? 61) < plan.months),
  'value that comes once': ({ plan }) => plan.values.some(({ comes }) => comes === 'Once'),
  'value every year': ({ plan }) => plan.values.some(({ comes }) => comes === 'Every year'),
  'a line of value that costs': ({ plan }) => plan.values.some(({ quantity }) => quantity < 0),
  'a ramp': ({ plan }) => plan.rampWeeks > 0,
  'no ramp': ({ plan }) => plan.rampWeeks === 0,
  'a horizon of 6 months or less': ({ plan }) => plan.months <= 6,
  'a horizon of 7 to 36 months': ({ plan }) => plan.months > 6 && plan.months <= 36,
  'a horizon of 37 to 60 months': ({ plan }) => plan.months > 36,
  'missing weeks': (tracked) => {
    const all = mondays(tracked);
    return all.length > 1 && (Math.max(...all) - Math.min(...all)) / 7 + 1 > all.length;
  },
  'a week twice': (tracked) => weeksOf(tracked).length > mondays(tracked).length,
  'a row before the start': (tracked) =>
    weeksOf(tracked).some(({ monday }) => monday < mondayOf(tracked.plan.startDate)),
  'a row after the as-of day': (tracked) =>
    rowResults(tracked).some(({ status }) => status === 'after the as-of day'),
  'spend typed without what it covers': (tracked) => spends(tracked, null),
  'spend of a week': (tracked) => spends(tracked, 'Week'),
  'spend of a month': (tracked) => spends(tracked, 'Month'),
  'spend of a year': (tracked) => spends(tracked, 'Year'),
  'typed hours of review': ({ rows }) => rows.some(({ reviewHours }) => Number(reviewHours) > 0),
  'typed hours of upkeep': ({ rows }) => rows.some(({ upkeepHours }) => Number(upkeepHours) > 0),
  'other value': ({ rows }) => rows.some(({ otherValue }) => Number(otherValue) > 0),
  'other value taken away': ({ rows }) => rows.some(({ otherValue }) => Number(otherValue) < 0),
  'an incident with a cost': ({ incidents }) => incidents.some(({ cost }) => (cost ?? 0) > 0),
  'a leap year': ({ plan }) => isLeap(dayOf(plan.startDate).getUTCFullYear()),
  'a start on the 31st': ({ plan }) => dayOf(plan.startDate).getUTCDate() === 31,
  'a pilot that starts later': ({ pilotStart }) => pilotStart !== null,
  'no redirected share': ({ redirected }) => redirected === null,
};

describe('Drawn companies', () => {
  it.each(Object.entries(kinds))('have %s here and there', (_, isSo) => {
    const having = companies.filter(isSo).length;
    expect(having).toBeGreaterThan(companies.length / 50);
    expect(having).toBeLessThan(companies.length);
  });
});
