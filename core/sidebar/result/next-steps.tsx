import type { MissingItem, Way } from '../../actions/result/missing.ts';
import { texts } from '../texts/texts.ts';
import { inDay } from '../user-figures.ts';
import { WayButton } from './way-button.tsx';

/** What is missing: the first with the button of the page, the others below it. */
export function NextSteps({ missing, onGo }: { missing: readonly MissingItem[]; onGo: (way: Way) => void }) {
  const words = texts().result.next;
  const [first, ...others] = missing;
  if (!first) return <p class="notice good">{words.nothing}</p>;
  return (
    <section class="notice next">
      <h2>{words.label}</h2>
      <p>{inWords(first)}</p>
      <WayButton way={first.way} isFirst onGo={onGo} />
      {others.length > 0 && (
        <>
          <h3>{words.others}</h3>
          <ol class="plain">
            {others.map((item) => (
              <li key={`${item.is} ${item.says}`}>
                {inWords(item)} <WayButton way={item.way} about={inWords(item)} onGo={onGo} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function inWords({ is, says, lastWeek }: MissingItem): string {
  const words = texts().result.missing;
  return `${words[is]}: ${lastWeek === undefined ? says : words.lastWeek(inDay(lastWeek))}.`;
}
