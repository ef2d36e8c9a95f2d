import { texts } from '../texts/texts.ts';
import { inDay } from '../user-figures.ts';
import { idOf } from './week-field.tsx';

/** The pane is narrow, and nobody fills in half a year: the last ones are offered. */
const mostOffered = 6;

interface MissedWeeksProps {
  mondays: readonly number[];
  onChoose: (monday: number) => void;
}

/** Weeks without a row; one click fills the week in. */
export function MissedWeeks({ mondays, onChoose }: MissedWeeksProps) {
  if (mondays.length === 0) return null;
  const words = texts().week;
  const offered = mondays.slice(-mostOffered);
  const earlier = mondays.length - offered.length;
  return (
    <fieldset class="missed">
      <legend>{words.missed}</legend>
      {offered.map((monday) => (
        <button
          key={monday}
          type="button"
          class="secondary"
          onClick={() => {
            onChoose(monday);
            // The button goes with its week.
            document.getElementById(idOf('hours'))?.focus();
          }}
        >
          {inDay(monday)}
        </button>
      ))}
      {earlier > 0 && <p class="hint">{words.earlier(earlier)}</p>}
    </fieldset>
  );
}
