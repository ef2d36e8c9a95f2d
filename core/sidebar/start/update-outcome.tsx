import type { Updated } from '../../actions/update.ts';
import { texts } from '../texts/texts.ts';

/** What was carried into new tabs, and what was not. */
export function UpdateOutcome({ updated }: { updated: Updated }) {
  const { listed, start } = texts();
  const words = start.outcome;
  return (
    <div class="notice good">
      <p>{words.madeAnew(listed(updated.tabs.map(({ sheet }) => sheet)))}</p>
      <p>{words.carried(updated.carried, listed(updated.tabs.flatMap(({ old }) => old ?? [])))}</p>
      {updated.notCarried.length > 0 && <p>{words.notCarried(listed(updated.notCarried))}</p>}
    </div>
  );
}
