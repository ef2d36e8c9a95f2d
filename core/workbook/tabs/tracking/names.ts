import { namesIn } from '../../declare/names.ts';
import { type BuildContext, on } from '../../options.ts';
import { assumptionsAt } from '../assumptions/cells.ts';
import { costsAt } from '../costs/cells.ts';
import { pilotAt } from '../pilot/layout.ts';
import { risksAt } from '../risks/cells.ts';
import { log } from './log.ts';
import type { Scope } from './running.ts';
import { sum, sums, trackingSettings } from './sums.ts';

/** What formulas about the tracked weeks name; on another tab with the name of this sheet in front. */
export function trackingNames(context: BuildContext, place: 'here' | 'elsewhere') {
  const sumOf = (scope: Scope) => (text: string) => {
    const key = sums.keys.find((each) => each === text);
    if (key === undefined) throw new Error(`there is no sum '${text}' of Tracking`);
    return sum(key, scope);
  };
  const own = namesIn(context, {
    lists: [trackingSettings],
    tables: { log },
    groups: { ofAll: sumOf('ofAll'), ofPilot: sumOf('ofPilot') },
  });
  const others = namesIn(context, {
    tabs: { assumptions: assumptionsAt, costs: costsAt, risks: risksAt, pilot: pilotAt },
  });
  return (name: string): string => {
    if (/^(assumptions|costs|risks|pilot)\./.test(name)) return others(name);
    return place === 'here' ? own(name) : on(context, 'tracking', own(name));
  };
}
