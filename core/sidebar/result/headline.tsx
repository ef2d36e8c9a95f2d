import type { Headline, WorkbookResult } from '../../actions/read-result.ts';
import { texts } from '../texts/texts.ts';
import { inDay, inPercent, inWeeks, inWhole } from '../user-figures.ts';

/** The large figure, what it is, and the Dashboard's sentence where the verdict does not say it. */
export function HeadlineFigure({
  headline,
  isVerdictGiven,
}: {
  headline: Headline;
  isVerdictGiven: boolean;
}) {
  const words = texts().result.headline;
  const { is, roi, measuredROI, measuredWeeks, sentence, reasons } = headline;
  const months = headline.months === null ? '?' : inWhole(headline.months);
  const label = is === 'on course' ? words.onCourse(months) : is === 'plan' ? words.plan(months) : words.none;
  return (
    <section class="headline">
      <p class="card-label">{label}</p>
      {roi !== null && <p class="card-figure">{inPercent(roi)}</p>}
      {roi !== null && <p class="quiet">{basisOf(headline)}</p>}
      {measuredROI !== null && (
        <p class="quiet">{words.measured(inPercent(measuredROI), inWhole(measuredWeeks ?? 0))}</p>
      )}
      {!isVerdictGiven && (
        <>
          <p class="sentence">{sentence}</p>
          {reasons !== '' && <p>{reasons}</p>}
        </>
      )}
    </section>
  );
}

function basisOf({ is, low, plannedROI, confidence }: Headline): string {
  const { headline: words, notKnown } = texts().result;
  const share = (figure: number | null) => (figure === null ? notKnown : inPercent(figure));
  return is === 'on course'
    ? words.low(share(low), share(confidence), share(plannedROI))
    : words.atConfidence(share(confidence));
}

/** As planned and as measured; the workbook's words where there is no figure. */
export function Payback({ payback: { planned, note, measured } }: Pick<WorkbookResult, 'payback'>) {
  const words = texts().result.payback;
  if (typeof planned !== 'number')
    return (
      <p>
        <strong>{words.label}:</strong>{' '}
        {[planned ?? texts().result.notKnown, note].filter(isWords).join(', ')}.{' '}
        {measured !== '' && `${measured}.`}
      </p>
    );
  const weeks = inWeeks(planned);
  return (
    <p>
      <strong>{words.label}:</strong>{' '}
      {typeof note === 'number'
        ? words.on(weeks, inDay(note))
        : [words.weeks(weeks), note].filter(isWords).join(', ')}
      . {measured !== '' && `${measured}.`}
    </p>
  );
}

const isWords = (part: number | string | null) => typeof part === 'string' && part !== '';
