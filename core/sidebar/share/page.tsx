import { useState } from 'preact/hooks';
import type { Scope } from '../../actions/portable/find-calls.ts';
import { cellShown } from '../../actions/portable/record.ts';
import { isChosen } from '../../actions/portable/replace-calls.ts';
import type { PageProps } from '../page-props.ts';
import { StopOr } from '../stop-or.tsx';
import { texts } from '../texts/texts.ts';
import { Audit } from './audit.tsx';
import { FinanceCopy } from './finance-copy.tsx';
import { FoundCalls } from './found-calls.tsx';
import { Protect } from './protect.tsx';
import { ReplacedList, ReplacedSummary } from './replaced-calls.tsx';
import { RestoredList, RestoredSummary } from './restored-calls.tsx';
import { Said } from './said.tsx';
import { Settings } from './settings.tsx';
import { usePortable } from './use-portable.ts';

const scopes: readonly Scope[] = ['workbook', 'sheet', 'selection'];

/** Gives a workbook to people who have no add-in: our calls become formulas that every spreadsheet has, and come back. */
export function SharePage({ host }: Pick<PageProps, 'host'>) {
  const words = texts().share;
  const [scope, setScope] = useState<Scope>('workbook');
  const [withoutTwin, setWithoutTwin] = useState<'stays' | 'value'>('stays');
  const { progress, said, outcome, recorded, ...acts } = usePortable(host);
  const isBusy = progress !== null;
  const found = outcome?.is === 'found' ? outcome.cells : [];
  const replaceable = found.filter((cell) => isChosen(cell, withoutTwin));
  return (
    <>
      <h1>{words.title}</h1>
      <FinanceCopy host={host} />
      <h2>{words.portable}</h2>
      <p class="quiet">{words.purpose}</p>
      <div class="field">
        <label for="share-scope">{words.where}</label>
        <select
          id="share-scope"
          value={scope}
          disabled={isBusy}
          onChange={(event) => setScope(scopes[event.currentTarget.selectedIndex] ?? 'workbook')}
        >
          {scopes.map((each) => (
            <option key={each} value={each}>
              {words.scopes[each]}
            </option>
          ))}
        </select>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={withoutTwin === 'value'}
          disabled={isBusy}
          onChange={(event) => setWithoutTwin(event.currentTarget.checked ? 'value' : 'stays')}
        />
        <span>
          {words.asValues} <small>{words.asValuesHint}</small>
        </span>
      </label>
      <Said progress={progress} said={said}>
        {!progress && outcome?.is === 'found' && (
          <div class="notice">
            {found.length === 0 ? words.noCalls : words.found(found.length, replaceable.length)}
            {outcome.notTried !== '' && <p>{words.notTried(outcome.notTried)}</p>}
          </div>
        )}
        {!progress && outcome?.is === 'replaced' && <ReplacedSummary {...outcome} />}
        {!progress && outcome?.is === 'restored' && <RestoredSummary {...outcome} />}
      </Said>
      <div class="actions">
        <StopOr isBusy={isBusy} stop={acts.stop}>
          <button type="button" class="secondary" onClick={() => void acts.look(scope)}>
            {outcome?.is === 'found' ? words.lookAgain : words.look}
          </button>
          {replaceable.length > 0 && (
            <button type="button" class="primary" onClick={() => void acts.replace(found, withoutTwin)}>
              {words.replace(replaceable.length)}
            </button>
          )}
          {outcome?.is === 'replaced' && outcome.cells.some(({ is }) => is !== 'stays') && (
            <button
              type="button"
              class="secondary"
              onClick={() =>
                void acts.restore(
                  outcome.cells.flatMap(({ cell, is }) =>
                    is === 'stays' ? [] : [cellShown(cell.sheet, cell.at)],
                  ),
                )
              }
            >
              {texts().check.undo}
            </button>
          )}
        </StopOr>
      </div>
      {outcome?.is === 'found' && found.length > 0 && (
        <FoundCalls cells={found} withoutTwin={withoutTwin} isBusy={isBusy} onGo={acts.goTo} />
      )}
      {outcome?.is === 'replaced' && <ReplacedList {...outcome} isBusy={isBusy} onGo={acts.goTo} />}
      {outcome?.is === 'restored' && <RestoredList {...outcome} />}
      {recorded > 0 && (
        <section>
          <h2>{words.back}</h2>
          <p class="quiet">{words.backPurpose(recorded)}</p>
          <div class="actions">
            <button type="button" class="secondary" disabled={isBusy} onClick={() => void acts.restore()}>
              {words.restore(recorded)}
            </button>
          </div>
        </section>
      )}
      <Audit host={host} />
      <Protect host={host} />
      <Settings host={host} />
    </>
  );
}
