import type { Verdict } from '../../actions/read-result.ts';
import type { Way } from '../../actions/result/missing.ts';
import { texts } from '../texts/texts.ts';
import { WayButton } from './way-button.tsx';

/** What Pilot says, with its reason; or what a verdict needs first. */
export function VerdictGiven({ verdict, onGo }: { verdict: Verdict; onGo: (way: Way) => void }) {
  const words = texts().result.verdict;
  return (
    <section>
      <h2>{words.label}</h2>
      {verdict.is === 'given' ? (
        <>
          <p class="sentence">{verdict.sentence}.</p>
          {verdict.why.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </>
      ) : (
        <p>
          <strong>{words.none}.</strong> {words.needs[verdict.needs]}{' '}
          <WayButton way={verdict.way} onGo={onGo} />
        </p>
      )}
    </section>
  );
}
