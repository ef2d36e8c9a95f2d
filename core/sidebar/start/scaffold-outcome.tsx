import { useState } from 'preact/hooks';
import type { Scaffolded } from '../../actions/scaffold.ts';
import { usualName } from '../../workbook/kits.ts';
import { texts } from '../texts/texts.ts';

/** What was made, what was left alone, and the way back. */
export function ScaffoldOutcome(props: { made: Scaffolded; onTakeAway: () => void; onUpdate: () => void }) {
  const { made: plan, onTakeAway } = props;
  const [isAsking, setAsking] = useState(false);
  const { listed, start } = texts();
  const words = start.outcome;
  const sheetsOf = (all: readonly { sheet: string }[]) => listed(all.map(({ sheet }) => sheet));
  if (plan.make.length + plan.complete.length === 0) {
    return (
      <div class="notice">
        <p>
          {words.allHere(sheetsOf(plan.there))} {plan.merged.length === 0 && words.nothingChanged}
        </p>
        <Besides {...props} />
      </div>
    );
  }
  return (
    <div class="notice good">
      {plan.make.length > 0 && <p>{words.made(sheetsOf(plan.make))}</p>}
      {plan.complete.length > 0 && <p>{words.completed(sheetsOf(plan.complete))}</p>}
      {plan.alongside.length > 0 && (
        <p>{words.alongside(listed(plan.alongside.map((tab) => usualName(tab))))}</p>
      )}
      {plan.renamed.length > 0 && <p>{words.renamed(sheetsOf(plan.renamed))}</p>}
      {plan.there.length > 0 && <p>{words.leftAsTheyWere(sheetsOf(plan.there))}</p>}
      <Besides {...props} />
      {isAsking ? (
        <>
          <p>{words.askTakeAway}</p>
          <div class="actions">
            <button type="button" class="secondary" onClick={onTakeAway}>
              {words.takeAway}
            </button>
            <button type="button" class="secondary" onClick={() => setAsking(false)}>
              {words.keep}
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="secondary" onClick={() => setAsking(true)}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

/** What else there is to say: tabs made twice, of an older version, or that could not be renewed. */
function Besides({ made, onUpdate }: { made: Scaffolded; onUpdate: () => void }) {
  const { listed, start } = texts();
  const words = start.outcome;
  return (
    <>
      {made.merged.length > 0 && <p>{words.merged(listed(made.merged.map(({ sheet }) => sheet)))}</p>}
      {made.kept.map(({ sheet, cells }) => (
        <p key={sheet}>{words.kept(sheet, listed(cells))}</p>
      ))}
      {made.leftAlone.map(({ sheet, cells }) => (
        <p key={sheet}>{words.leftAlone(sheet, listed(cells))}</p>
      ))}
      {made.outdated.length > 0 && (
        <>
          <p>{words.outdated(listed(made.outdated.map(({ sheet }) => sheet)))}</p>
          <button type="button" class="secondary" onClick={onUpdate}>
            {start.update}
          </button>
        </>
      )}
    </>
  );
}
