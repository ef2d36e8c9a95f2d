import { useState } from 'preact/hooks';
import type { Scaffolded } from '../actions/scaffold.ts';
import { usualName } from '../workbook/kits.ts';

/** What was made, what was left alone, and the way back. */
export function ScaffoldOutcome(props: { made: Scaffolded; onTakeAway: () => void; onUpdate: () => void }) {
  const { made: plan, onTakeAway } = props;
  const [isAsking, setAsking] = useState(false);
  if (plan.make.length + plan.complete.length === 0) {
    return (
      <div class="notice">
        <p>
          All of these tabs are here already: {listed(plan.there.map(({ sheet }) => sheet))}.
          {plan.merged.length === 0 && ' Nothing was changed.'}
        </p>
        <Besides {...props} />
      </div>
    );
  }
  return (
    <div class="notice good">
      {plan.make.length > 0 && <p>Made: {listed(plan.make.map(({ sheet }) => sheet))}.</p>}
      {plan.complete.length > 0 && (
        <p>
          Completed, since an earlier run had been cut before it was done:{' '}
          {listed(plan.complete.map(({ sheet }) => sheet))}. What was typed there is kept.
        </p>
      )}
      {plan.alongside.length > 0 && (
        <p>Came along, because others need them: {listed(plan.alongside.map((tab) => usualName(tab)))}.</p>
      )}
      {plan.renamed.length > 0 && (
        <p>
          A sheet of yours has that name already, so ours is called{' '}
          {listed(plan.renamed.map(({ sheet }) => sheet))}.
        </p>
      )}
      {plan.there.length > 0 && <p>Left as they were: {listed(plan.there.map(({ sheet }) => sheet))}.</p>}
      <Besides {...props} />
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

/** What else there is to say: tabs made twice, of an older version, or that could not be renewed. */
function Besides({ made, onUpdate }: { made: Scaffolded; onUpdate: () => void }) {
  return (
    <>
      {made.merged.length > 0 && (
        <p>
          Two people had made tabs at once. What was typed on {listed(made.merged.map(({ sheet }) => sheet))}{' '}
          stands on ours now.
        </p>
      )}
      {made.kept.map(({ sheet, cells }) => (
        <p key={sheet}>
          {sheet} says something else than ours in {listed(cells)}, so both are kept: copy what is right, then
          delete it.
        </p>
      ))}
      {made.leftAlone.map(({ sheet, cells }) => (
        <p key={sheet}>
          On {sheet} somebody typed into {listed(cells)}, so that the new tabs do not show there.
        </p>
      ))}
      {made.outdated.length > 0 && (
        <>
          <p>
            {listed(made.outdated.map(({ sheet }) => sheet))} were made by an older version of the add-in.
          </p>
          <button type="button" class="secondary" onClick={onUpdate}>
            Update the tabs
          </button>
        </>
      )}
    </>
  );
}

export function listed(list: readonly string[]): string {
  const [last = '', ...rest] = [...list].reverse();
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
}
