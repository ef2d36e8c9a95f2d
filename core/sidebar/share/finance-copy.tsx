import { useState } from 'preact/hooks';
import { makeFinanceCopy } from '../../actions/finance-copy/make-finance-copy.ts';
import type { Operation } from '../../sheet-port/operations.ts';
import { usualName } from '../../workbook/kits.ts';
import { userSigns } from '../functions/user-signs.ts';
import type { SidebarHost } from '../host.ts';
import { texts } from '../texts/texts.ts';
import { Working } from '../working.tsx';
import { useSaid } from './use-said.ts';

/** One page of values for whoever signs, on a new tab; and back. */
export function FinanceCopy({ host }: { host: SidebarHost }) {
  const words = texts().share.finance;
  const [undo, setUndo] = useState<readonly Operation[]>([]);
  const { progress, said, during, isCancelled, stop } = useSaid();
  const isBusy = progress !== null;
  const make = () =>
    during(words.making, async (onProgress) => {
      const made = await makeFinanceCopy(
        host.port,
        { functionPrefix: host.functionPrefix, signs: userSigns() },
        host.today(),
        { onProgress: ({ done, all }) => onProgress(done, all), isCancelled },
      );
      if (made.is === 'stopped') return texts().share.stoppedLooking;
      if (made.is === 'nothingOfOurs') return texts().share.protect.nothing;
      if (made.is === 'notThere') return words.notThere(texts().listed(made.tabs.map(usualName)));
      setUndo(made.undo);
      return words.made(made.sheet);
    });
  const takeAway = () =>
    during(words.takingAway, async () => {
      await host.port.run(undo);
      setUndo([]);
      return words.takenAway;
    });
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="quiet">{words.purpose}</p>
      <div role="status">
        {progress && <Working progress={progress} />}
        {!progress && said && <div class="notice">{said}</div>}
      </div>
      <div class="actions">
        {isBusy ? (
          <button type="button" class="secondary" onClick={stop}>
            {texts().check.stop}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => void make()}>
            {words.make}
          </button>
        )}
        {!isBusy && undo.length > 0 && (
          <button type="button" class="secondary" onClick={() => void takeAway()}>
            {words.takeAway}
          </button>
        )}
      </div>
      <p class="quiet">{words.wholeFile[host.kind]}</p>
    </section>
  );
}
