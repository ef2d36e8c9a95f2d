import type { FirstAnswers } from '../../../workbook/first-use/answers.ts';
import { firstFigures, proposed } from '../../../workbook/first-use/figures.ts';
import { texts } from '../../texts/texts.ts';
import { inMoney, inPercent, inWeeks } from '../../user-figures.ts';

/** ROI and payback of what was answered so far, and what they leave out. */
export function Outlook({ answers, currency }: { answers: FirstAnswers | null; currency: string }) {
  const words = texts().start.outlook;
  const figures = answers && firstFigures(answers);
  return (
    <section class="outlook" aria-label={words.label}>
      <div role="status">
        {figures === null ? (
          <p class="quiet">{words.waiting}</p>
        ) : (
          <>
            <p class="large">
              {figures.roi === null
                ? words.noCost
                : words.roi(inPercent(figures.roi), proposed.months, inPercent(proposed.confidence))}
            </p>
            <p>
              {paybackInWords(figures.paybackWeeks)}{' '}
              {words.sums(inMoney(figures.totalCost, currency), inMoney(figures.value, currency))}
            </p>
          </>
        )}
      </div>
    </section>
  );
}

function paybackInWords(weeks: number | null): string {
  const words = texts().start.outlook;
  if (weeks === null) return words.never(proposed.months);
  return weeks === 0 ? words.atOnce : words.payback(inWeeks(weeks));
}
