import { useState } from 'preact/hooks';
import type { TwinOfCall } from './twin-of.ts';

interface NativeTwinProps {
  /** As the call is filled in; null while something is missing. */
  twin: TwinOfCall | null;
  shownAs: (formula: string) => string;
  isWorking: boolean;
  onInsert: () => void;
}

/** The same without the add-in: a formula of the spreadsheet's own functions, shown when asked for. */
export function NativeTwin({ twin, shownAs, isWorking, onInsert }: NativeTwinProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="more">
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? 'Hide its native twin' : 'Show its native twin'}
      </button>
      {isOpen && (
        <div>
          <p class="hint">The same with the spreadsheet's own functions, for people without this add-in.</p>
          {twin === null && <p>Fill in the arguments first.</p>}
          {twin !== null && 'none' in twin && <p>{twin.none}</p>}
          {twin !== null && 'formulas' in twin && (
            <>
              <button type="button" class="secondary" disabled={isWorking} onClick={onInsert}>
                Put the twin in instead
              </button>
              <p class="call">
                <code>{shownAs(twin.formulas[0]?.[0] ?? '')}</code>
                {twin.formulas.flat().length > 1 &&
                  ` and ${twin.formulas.flat().length - 1} more, one a cell`}
              </p>
            </>
          )}
        </div>
      )}
    </div>
  );
}
