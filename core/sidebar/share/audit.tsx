import { useEffect, useId, useState } from 'preact/hooks';
import { makeAuditPage } from '../../actions/audit/make-audit-page.ts';
import { logKept, startLog } from '../../actions/change-log/log-changes.ts';
import { reasons } from '../../actions/change-log/logged.ts';
import type { Operation } from '../../sheet-port/operations.ts';
import { usualName } from '../../workbook/kits.ts';
import { userSigns } from '../functions/user-signs.ts';
import type { SidebarHost } from '../host.ts';
import { keepMyName, myName } from '../my-name.ts';
import { texts } from '../texts/texts.ts';
import { Working } from '../working.tsx';
import { useSaid } from './use-said.ts';

/** The second route on one page, and a log of changed assumptions. */
export function Audit({ host }: { host: SidebarHost }) {
  const words = texts().share.audit;
  const id = useId();
  const [undo, setUndo] = useState<readonly Operation[]>([]);
  const [name, setName] = useState(myName());
  const [log, setLog] = useState<string | null>(null);
  const { progress, said, during, isCancelled, stop } = useSaid();
  const isBusy = progress !== null;
  const asked = () => ({ functionPrefix: host.functionPrefix, signs: userSigns() });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => {
    // The next act says what is wrong.
    logKept(host.port).then(setLog, () => undefined);
  }, []);
  const make = () =>
    during(words.making, async (onProgress) => {
      const made = await makeAuditPage(host.port, asked(), host.today(), {
        onProgress: ({ done, all }) => onProgress(done, all),
        isCancelled,
      });
      if (made.is === 'stopped') return texts().share.stoppedLooking;
      if (made.is === 'nothingOfOurs') return texts().share.protect.nothing;
      if (made.is === 'notThere')
        return texts().share.finance.notThere(texts().listed(made.tabs.map(usualName)));
      setUndo(made.undo);
      return words.made(made.sheet);
    });
  const takeAway = () =>
    during(words.takingAway, async () => {
      await host.port.run(undo);
      setUndo([]);
      return words.takenAway;
    });
  const begin = () =>
    during(words.beginning, async () => {
      if (name.trim() === '') return words.noName;
      keepMyName(name);
      const begun = await startLog(host.port, asked(), {
        who: name.trim(),
        day: host.today(),
        why: reasons.begun,
      });
      if (begun.is === 'noAssumptions') return texts().share.settings.noAssumptions;
      setLog(begun.sheet);
      return words.kept(begun.sheet);
    });
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="quiet">{words.purpose}</p>
      <div role="status">
        {progress && <Working progress={progress} />}
        {!progress && said && <div class="notice">{said}</div>}
        {!progress && !said && log !== null && <p class="quiet">{words.kept(log)}</p>}
      </div>
      <div class="actions">
        {isBusy ? (
          <button type="button" class="secondary" onClick={stop}>
            {texts().check.stop}
          </button>
        ) : (
          <button type="button" class="secondary" onClick={() => void make()}>
            {words.make}
          </button>
        )}
        {!isBusy && undo.length > 0 && (
          <button type="button" class="secondary" onClick={() => void takeAway()}>
            {texts().share.finance.takeAway}
          </button>
        )}
      </div>
      <div class="field">
        <label for={`${id}-name`}>{words.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          maxLength={100}
          value={name}
          disabled={isBusy}
          onInput={(event) => setName(event.currentTarget.value)}
          onChange={() => keepMyName(name)}
        />
      </div>
      {log === null && (
        <div class="actions">
          <button type="button" class="secondary" disabled={isBusy} onClick={() => void begin()}>
            {words.begin}
          </button>
        </div>
      )}
    </section>
  );
}
