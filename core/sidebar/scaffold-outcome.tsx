import { useState } from 'preact/hooks';
import type { ScaffoldPlan } from '../actions/plan-scaffold.ts';
import { usualNames } from '../workbook/kits.ts';

/** What was made, what was left alone, and the way back. */
export function ScaffoldOutcome({ plan, onTakeAway }: { plan: ScaffoldPlan; onTakeAway: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (plan.make.length === 0) {
    return (
      <div class="notice">
        <p>
          All of these tabs are here already: {names(plan.there.map(({ sheet }) => sheet))}. Nothing was
          changed.
        </p>
      </div>
    );
  }
  return (
    <div class="notice good">
      <p>Made: {names(plan.make.map(({ sheet }) => sheet))}.</p>
      {plan.alongside.length > 0 && (
        <p>Came along, because others need them: {names(plan.alongside.map((tab) => usualNames[tab]))}.</p>
      )}
      {plan.renamed.length > 0 && (
        <p>
          A sheet of yours has that name already, so ours is called{' '}
          {names(plan.renamed.map(({ sheet }) => sheet))}.
        </p>
      )}
      {plan.there.length > 0 && <p>Left as they were: {names(plan.there.map(({ sheet }) => sheet))}.</p>}
      {isAsking ? (
        <>
          <p>Take these tabs away, with all that was typed into them since?</p>
          <div class="actions">
            <button type="button" class="secondary" onClick={onTakeAway}>
              Take away
            </button>
            <button type="button" class="secondary" onClick={() => setAsking(false)}>
              Keep
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="secondary" onClick={() => setAsking(true)}>
          Undo
        </button>
      )}
    </div>
  );
}

function names(list: readonly string[]): string {
  const [last = '', ...rest] = [...list].reverse();
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
}
