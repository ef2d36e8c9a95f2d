import { protectTabs, unprotectTabs } from '../../actions/protect-tabs.ts';
import { askedOf } from '../asked-of.ts';
import type { SidebarHost } from '../host.ts';
import { StopOr } from '../stop-or.tsx';
import { texts } from '../texts/texts.ts';
import { Said } from './said.tsx';
import { useSaid } from './use-said.ts';

/** Our tabs so that inputs alone can be typed, and back. */
export function Protect({ host }: { host: SidebarHost }) {
  const words = texts().share.protect;
  const { progress, said, during, isCancelled, stop } = useSaid();
  const isBusy = progress !== null;
  const protect = () =>
    during(words.protecting, async (onProgress) => {
      const done = await protectTabs(host.port, askedOf(host), {
        onProgress: ({ done: read, all }) => onProgress(read, all),
        isCancelled,
      });
      if (done.is === 'stopped') return texts().share.stoppedLooking;
      if (done.is === 'nothingOfOurs') return words.nothing;
      const { sheets, left } = done;
      const told = words.on[host.kind](texts().listed(sheets));
      return left.length === 0 ? told : `${told} ${words.left(texts().listed(left))}`;
    });
  const unprotect = () =>
    during(words.unprotecting, async () => {
      const sheets = await unprotectTabs(host.port);
      return sheets.length === 0 ? words.nothing : words.off(texts().listed(sheets));
    });
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="quiet">{words.purpose[host.kind]}</p>
      <Said progress={progress} said={said} />
      <div class="actions">
        <StopOr isBusy={isBusy} stop={stop}>
          <button type="button" class="secondary" onClick={() => void protect()}>
            {words.protect}
          </button>
          <button type="button" class="secondary" onClick={() => void unprotect()}>
            {words.unprotect}
          </button>
        </StopOr>
      </div>
    </section>
  );
}
