import { kindNames, kinds } from '../../actions/check/kinds.ts';
import type { SidebarHost } from '../host.ts';
import { StopOr } from '../stop-or.tsx';
import { texts } from '../texts/texts.ts';
import { Working } from '../working.tsx';
import { OpenRowOfChecks } from './open-row.tsx';
import { Trouble } from './trouble.tsx';
import { type Result, useCheck } from './use-check.ts';

const weights = ['changes', 'odd', 'later'] as const;

/** What would make the figures wrong: what the tab Checks says, and what formulas cannot see. */
export function CheckPage({ host }: { host: SidebarHost }) {
  const words = texts().check;
  const { progress, result, done, check, stop, goTo, mend, undo } = useCheck(host);
  const isBusy = progress !== null;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="quiet">{words.purpose}</p>
      <div role="status">
        {progress && <Working progress={progress} />}
        {done && <div class="notice">{done.message}</div>}
        {!progress && result && <Summary result={result} />}
      </div>
      <div class="actions">
        <StopOr isBusy={isBusy} stop={stop}>
          <button type="button" class={result ? 'secondary' : 'primary'} onClick={() => void check()}>
            {result ? words.again : words.start}
          </button>
          {done?.undo && (
            <button type="button" class="secondary" onClick={() => done.undo && void undo(done.undo)}>
              {words.undo}
            </button>
          )}
        </StopOr>
      </div>
      {result && (
        <Groups
          result={result}
          isBusy={isBusy}
          onGo={(sheet, cell) => void goTo(sheet, cell)}
          onMend={(wanted, place) => void mend(wanted, place)}
        />
      )}
    </>
  );
}

function Summary({ result: { findings, open, sheets, isWithoutTabs } }: { result: Result }) {
  const words = texts().check;
  const isSound = findings.length === 0;
  return (
    <div class={`notice ${isSound && !isWithoutTabs ? 'good' : ''}`}>
      {isWithoutTabs && <p>{words.noTabs}</p>}
      {isSound && !isWithoutTabs && <p>{words.nothing(sheets.length)}</p>}
      {(findings.length > 0 || open.length > 0) && <p>{words.summary(findings.length, open.length)}.</p>}
    </div>
  );
}

function Groups({
  result: { findings, open },
  ...acts
}: { result: Result } & Pick<Parameters<typeof Trouble>[0], 'isBusy' | 'onGo' | 'onMend'>) {
  const found = kindNames
    .map((kind) => ({ kind, findings: findings.filter((each) => each.kind === kind) }))
    .filter((each) => each.findings.length > 0);
  return weights.map((weight) => {
    const own = found.filter(({ kind }) => kinds[kind] === weight);
    const rows = open.filter(({ isChanging }) => (isChanging ? 'changes' : 'odd') === weight);
    if (own.length + rows.length === 0) return null;
    return (
      <section key={weight}>
        <h2>{texts().check.weights[weight]}</h2>
        {own.map((each) => (
          <Trouble key={each.kind} {...each} {...acts} isOpen={each === found[0]} />
        ))}
        {rows.map((row) => (
          <OpenRowOfChecks key={row.key} row={row} isBusy={acts.isBusy} onGo={acts.onGo} />
        ))}
      </section>
    );
  });
}
