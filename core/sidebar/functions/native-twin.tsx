import { useState } from 'preact/hooks';
import type { TwinOfCall } from '../../portable/twin-of.ts';
import { texts } from '../texts/texts.ts';

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
  const words = texts().functions.twin;
  return (
    <div class="more">
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.hide : words.show}
      </button>
      {isOpen && (
        <div>
          <p class="hint">{words.purpose}</p>
          {twin === null && <p>{words.fillFirst}</p>}
          {twin !== null && 'none' in twin && <p>{words.none[twin.none]}</p>}
          {twin !== null && 'formulas' in twin && (
            <>
              <button type="button" class="secondary" disabled={isWorking} onClick={onInsert}>
                {words.putIn}
              </button>
              <p class="call">
                <code>{shownAs(twin.formulas[0]?.[0] ?? '')}</code>
                {twin.formulas.flat().length > 1 && ` ${words.more(twin.formulas.flat().length - 1)}`}
              </p>
            </>
          )}
        </div>
      )}
    </div>
  );
}
