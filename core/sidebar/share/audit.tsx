import { useEffect, useId, useState } from 'preact/hooks';
import { makeAuditPage } from '../../actions/audit/make-audit-page.ts';
import { logKept, startLog } from '../../actions/change-log/log-changes.ts';
import { reasons } from '../../actions/change-log/logged.ts';
import { askedOf } from '../asked-of.ts';
import type { SidebarHost } from '../host.ts';
import { keepMyName, myName } from '../my-name.ts';
import { texts } from '../texts/texts.ts';
import { PageButtons, usePageToSign } from './page-to-sign.tsx';
import { Said } from './said.tsx';

/** The second route on one page, and a log of changed assumptions. */
export function Audit({ host }: { host: SidebarHost }) {
  const words = texts().share.audit;
  const id = useId();
  const page = usePageToSign(host, makeAuditPage, words);
  const { progress, said, during, isBusy } = page;
  const [name, setName] = useState(myName());
  const [log, setLog] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => {
    // The next act says what is wrong.
    logKept(host.port).then(setLog, () => undefined);
  }, []);
  const begin = () =>
    during(words.beginning, async () => {
      if (name.trim() === '') return words.noName;
      keepMyName(name);
      const begun = await startLog(host.port, askedOf(host), {
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
      <Said progress={progress} said={said}>
        {!progress && !said && log !== null && <p class="quiet">{words.kept(log)}</p>}
      </Said>
      <PageButtons page={page} look="secondary" />
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
