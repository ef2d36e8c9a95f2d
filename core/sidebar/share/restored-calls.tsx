import type { Restored } from '../../actions/portable/restore-calls.ts';
import { formulaShown } from '../functions/formula-shown.ts';
import { texts } from '../texts/texts.ts';
import { LongList } from './long-list.tsx';

/** How many calls came back. */
export function RestoredSummary({ cells }: { cells: readonly Restored[] }) {
  const back = cells.filter(({ is }) => is === 'restored').length;
  return (
    <div class={`notice ${back === cells.length ? 'good' : ''}`}>
      {texts().share.restored(back, cells.length - back)}
    </div>
  );
}

/** Those that did not, with the reason. */
export function RestoredList({ cells }: { cells: readonly Restored[] }) {
  const words = texts().share;
  const stays = cells.filter(({ is }) => is === 'stays');
  return (
    <LongList heading={words.notBack(stays.length)} items={stays} isOpen>
      {({ cell, call, why }) => (
        <li key={cell}>
          <div class="told">
            <strong>{cell}</strong> <code>{formulaShown(call)}</code>
          </div>
          {why && <div>{words.whyNotBack[why]}</div>}
        </li>
      )}
    </LongList>
  );
}
