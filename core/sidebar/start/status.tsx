import { useEffect, useRef } from 'preact/hooks';
import { texts } from '../texts/texts.ts';
import { Working } from '../working.tsx';
import type { WorkState } from './use-work.ts';

/** What is being done, what was made, or why nothing was; each with what can be done about it. */
export function WorkStatus({ state, onStop }: { state: WorkState; onStop: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.is === 'asking') return;
    place.current?.scrollIntoView({ block: 'nearest' });
    // The field that had the focus was switched off meanwhile: one goes on from here.
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (state.is !== 'working' && isLost) place.current?.focus();
  }, [state]);
  return (
    <div role="status" ref={place} tabIndex={-1}>
      {state.is === 'working' && (
        <Working progress={state}>
          <div class="actions">
            <button type="button" class="secondary" onClick={onStop}>
              {texts().start.work.stop}
            </button>
          </div>
        </Working>
      )}
      {state.is === 'asks' && (
        <div class="notice">
          <p>{state.message}</p>
          <button type="button" class="secondary" onClick={state.act}>
            {state.yes}
          </button>
        </div>
      )}
      {state.is === 'told' && state.content}
      {state.is === 'said' && <div class="notice">{state.message}</div>}
      {state.is === 'failed' && <div class="notice bad">{state.message}</div>}
    </div>
  );
}
