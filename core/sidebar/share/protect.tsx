import { protectTabs, unprotectTabs } from '../../actions/protect-tabs.ts';
import { userSigns } from '../functions/user-signs.ts';
import type { SidebarHost } from '../host.ts';
import { texts } from '../texts/texts.ts';
import { Working } from '../working.tsx';
import { useSaid } from './use-said.ts';

/** Our tabs so that inputs alone can be typed, and back. */
export function Protect({ host }: { host: SidebarHost }) {
  const words = texts().share.protect;
  const { progress, said, during, isCancelled, stop } = useSaid();
  const isBusy = progress !== null;
  const protect = () =>
    during(words.protecting, async (onProgress) => {
      const done = await protectTabs(
        host.port,
        { functionPrefix: host.functionPrefix, signs: userSigns() },
        { onProgress: ({ done: read, all }) => onProgress(read, all), isCancelled },
      );
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
          <>
            <button type="button" class="secondary" onClick={() => void protect()}>
              {words.protect}
            </button>
            <button type="button" class="secondary" onClick={() => void unprotect()}>
              {words.unprotect}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
