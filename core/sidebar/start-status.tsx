import type { Scaffolded } from '../actions/scaffold.ts';
import type { Updated } from '../actions/update.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import { listed, ScaffoldOutcome } from './scaffold-outcome.tsx';

/** How far the Start page has got. */
export type StartState =
  | { is: 'asking' }
  | { is: 'working'; sentence: string }
  | { is: 'made'; made: Scaffolded; options: BookOptions }
  | { is: 'refused'; message: string; offer: string }
  | { is: 'updated'; updated: Updated }
  | { is: 'said'; message: string }
  /** With something that may be done about it. */
  | { is: 'asks'; message: string; yes: string; act: () => void }
  | { is: 'failed'; message: string };

interface StartStatusProps {
  state: StartState;
  onStop: () => void;
  onTakeAway: (made: Scaffolded, options: BookOptions) => void;
  onUpdate: () => void;
  /** Makes the tabs after all, with names that start otherwise. */
  onOtherNames: (prefix: string) => void;
}

/** What is being done, what was made, or why nothing was; each with what can be done about it. */
export function StartStatus({ state, onStop, onTakeAway, onUpdate, onOtherNames }: StartStatusProps) {
  return (
    <div role="status">
      {state.is === 'working' && (
        <div class="notice">
          <p>{state.sentence} ...</p>
          <progress aria-label={state.sentence} />
          <div class="actions">
            <button type="button" class="secondary" onClick={onStop}>
              Stop
            </button>
          </div>
        </div>
      )}
      {state.is === 'made' && (
        <ScaffoldOutcome
          made={state.made}
          onTakeAway={() => onTakeAway(state.made, state.options)}
          onUpdate={onUpdate}
        />
      )}
      {state.is === 'refused' && (
        <div class="notice bad">
          <p>{state.message}</p>
          {state.offer !== '' && (
            <button type="button" class="secondary" onClick={() => onOtherNames(state.offer)}>
              Let ours start with {state.offer}
            </button>
          )}
        </div>
      )}
      {state.is === 'updated' && (
        <div class="notice good">
          <p>Made anew: {listed(state.updated.tabs.map(({ sheet }) => sheet))}.</p>
          <p>
            {state.updated.carried} cells that were typed into were carried over. The old tabs stand beside
            them: {listed(state.updated.tabs.flatMap(({ old }) => old ?? []))}. Delete them once you have
            looked.
          </p>
          {state.updated.notCarried.length > 0 && (
            <p>
              Not carried over, because the new tabs have no place for them:{' '}
              {listed(state.updated.notCarried)}. They still stand there.
            </p>
          )}
        </div>
      )}
      {state.is === 'asks' && (
        <div class="notice">
          <p>{state.message}</p>
          <button type="button" class="secondary" onClick={state.act}>
            {state.yes}
          </button>
        </div>
      )}
      {state.is === 'said' && <div class="notice">{state.message}</div>}
      {state.is === 'failed' && <div class="notice bad">{state.message}</div>}
    </div>
  );
}
