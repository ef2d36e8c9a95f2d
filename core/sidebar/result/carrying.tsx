import type { Carrying, CarryingAssumption } from '../../actions/result/assumptions.ts';
import type { Way } from '../../actions/result/missing.ts';
import { texts } from '../texts/texts.ts';
import { inPercent, inRate } from '../user-figures.ts';
import { WayButton } from './way-button.tsx';

interface CarryingListProps {
  carrying: Carrying;
  currency: string;
  onGo: (way: Way) => void;
}

/** The assumptions that the result hangs on; what nobody has measured is named so. */
export function CarryingList({ carrying: { assumptions, movesMost }, currency, onGo }: CarryingListProps) {
  const words = texts().result.carrying;
  return (
    <section>
      <h2>{words.label}</h2>
      <ul class="plain">
        {assumptions.map((assumption) => {
          const says = inWords(assumption, currency);
          return (
            <li key={assumption.key}>
              {says}. {assumption.isAssumed && <strong>{words.assumed}</strong>}
              {!assumption.isAssumed && assumption.isProposed && words.proposed}
              {!assumption.isAssumed && assumption.source !== '' && ` ${assumption.source}.`}{' '}
              <WayButton way={{ target: assumption.target }} about={says} onGo={onGo} />
            </li>
          );
        })}
      </ul>
      {movesMost !== '' && <p>{words.movesMost(movesMost)}</p>}
    </section>
  );
}

function inWords({ key, figure }: CarryingAssumption, currency: string): string {
  const words = texts().result.carrying;
  if (figure === null) return words.unknown[key];
  return key === 'hourlyRate'
    ? words.figures.hourlyRate(inRate(figure), currency)
    : words.figures[key](inPercent(figure));
}
