import type { Replaced } from '../../actions/portable/replace-calls.ts';
import { texts } from '../texts/texts.ts';
import { CallRow } from './call-row.tsx';
import { LongList } from './long-list.tsx';
import { whyShown } from './shown.ts';

/** What was done, in a sentence. */
export function ReplacedSummary({ cells, isStopped }: { cells: readonly Replaced[]; isStopped: boolean }) {
  const words = texts().share;
  const replaced = cells.filter(({ is }) => is !== 'stays').length;
  const differing = cells.filter(({ why }) => why === 'differs').length;
  return (
    <div class={`notice ${differing === 0 ? 'good' : ''}`}>
      <p>{words.replaced(replaced, cells.length - replaced)}</p>
      {differing > 0 && <p>{words.putBack(differing)}</p>}
      {isStopped && <p>{words.stopped}</p>}
      <p>{words.recordKept}</p>
    </div>
  );
}

/** Each cell with what it showed before and shows now; what stays first, with the reason. */
export function ReplacedList({
  cells,
  ...acts
}: {
  cells: readonly Replaced[];
  isBusy: boolean;
  onGo: (sheet: string, at: string) => void;
}) {
  const words = texts().share;
  const stays = cells.filter(({ is }) => is === 'stays');
  const replaced = cells.filter(({ is }) => is !== 'stays');
  const called = ({ cell: { becomes } }: Replaced) => (becomes.is === 'twin' ? '' : becomes.function);
  return (
    <>
      <LongList heading={words.stay(stays.length)} items={stays} isOpen>
        {(each) => (
          <CallRow
            key={`${each.cell.sheet}!${each.cell.at}`}
            cell={each.cell}
            why={each.why ? whyShown(each.why, called(each)) : ''}
            {...(each.why === 'differs' ? { after: each.value } : {})}
            {...acts}
          />
        )}
      </LongList>
      <LongList heading={words.wereReplaced(replaced.length)} items={replaced} isOpen={stays.length === 0}>
        {(each) => (
          <CallRow
            key={`${each.cell.sheet}!${each.cell.at}`}
            cell={each.cell}
            why=""
            after={each.value}
            {...acts}
          />
        )}
      </LongList>
    </>
  );
}
