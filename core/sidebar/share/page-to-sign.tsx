import { useState } from 'preact/hooks';
import type { makeFinanceCopy } from '../../actions/finance-copy/make-finance-copy.ts';
import type { Operation } from '../../sheet-port/operations.ts';
import { usualName } from '../../workbook/kits.ts';
import { askedOf } from '../asked-of.ts';
import type { SidebarHost } from '../host.ts';
import { StopOr } from '../stop-or.tsx';
import { texts } from '../texts/texts.ts';
import { useSaid } from './use-said.ts';

/** What is said of a page to sign. */
interface PageWords {
  readonly make: string;
  readonly making: string;
  readonly made: (sheet: string) => string;
  readonly takingAway: string;
  readonly takenAway: string;
}

/** A page of values on a tab of its own: made, and taken away again. */
export function usePageToSign(host: SidebarHost, makePage: typeof makeFinanceCopy, words: PageWords) {
  const [undo, setUndo] = useState<readonly Operation[]>([]);
  const acts = useSaid();
  const { during, isCancelled } = acts;
  const make = () =>
    during(words.making, async (onProgress) => {
      const made = await makePage(host.port, askedOf(host), host.today(), {
        onProgress: ({ done, all }) => onProgress(done, all),
        isCancelled,
      });
      const { share, listed } = texts();
      if (made.is === 'stopped') return share.stoppedLooking;
      if (made.is === 'nothingOfOurs') return share.protect.nothing;
      if (made.is === 'notThere') return share.finance.notThere(listed(made.tabs.map(usualName)));
      setUndo(made.undo);
      return words.made(made.sheet);
    });
  const takeAway = () =>
    during(words.takingAway, async () => {
      await host.port.run(undo);
      setUndo([]);
      return words.takenAway;
    });
  return { ...acts, words, make, takeAway, isBusy: acts.progress !== null, isMade: undo.length > 0 };
}

/** The buttons for it. */
export function PageButtons({
  page: { words, make, takeAway, isBusy, isMade, stop },
  look,
}: {
  page: ReturnType<typeof usePageToSign>;
  look: 'primary' | 'secondary';
}) {
  return (
    <div class="actions">
      <StopOr isBusy={isBusy} stop={stop}>
        <button type="button" class={look} onClick={() => void make()}>
          {words.make}
        </button>
        {isMade && (
          <button type="button" class="secondary" onClick={() => void takeAway()}>
            {texts().share.finance.takeAway}
          </button>
        )}
      </StopOr>
    </div>
  );
}
