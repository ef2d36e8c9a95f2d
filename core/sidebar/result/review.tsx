import type { Way } from '../../actions/result/missing.ts';
import type { Review } from '../../actions/result/review.ts';
import { texts } from '../texts/texts.ts';
import { inDay } from '../user-figures.ts';
import { WayButton } from './way-button.tsx';

/** Which review is due first, and when. */
export function NextReview({ review, onGo }: { review: Review; onGo: (way: Way) => void }) {
  const words = texts().result.review;
  const way: Way = review.is === 'not planned' ? { page: 'start' } : { target: review.target };
  return (
    <section>
      <h2>{words.label}</h2>
      <p>
        {review.is === 'due' && words.due(words.kinds[review.kind], inDay(review.day))}
        {review.is === 'due' && review.state !== 'later' && (
          <>
            , <strong>{words[review.state]}</strong>
          </>
        )}
        {review.is === 'not planned' && words.notPlanned}
        {review.is === 'not known' && words.notKnown(review.why)} <WayButton way={way} onGo={onGo} />
      </p>
    </section>
  );
}
