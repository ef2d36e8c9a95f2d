import type { Comparison, Pair } from '../../actions/result/comparison.ts';
import type { Way } from '../../actions/result/missing.ts';
import { texts } from '../texts/texts.ts';
import { inPercent, inWhole } from '../user-figures.ts';
import { WayButton } from './way-button.tsx';

interface PlanAndMeasuredProps {
  comparison: Comparison;
  currency: string;
  months: number | null;
  onGo: (way: Way) => void;
}

/** Side by side; where nothing is measured yet, how that begins. */
export function PlanAndMeasured({ comparison, currency, months, onGo }: PlanAndMeasuredProps) {
  const words = texts().result.comparison;
  const { value, cost, roi, roiAtEnd, adoption } = comparison;
  const isMeasured = [value, cost, roi].some(({ measured }) => measured !== null);
  return (
    <section>
      <h2>{words.label}</h2>
      {isMeasured ? (
        <table class="figures">
          <caption>{words.caption(currency)}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{words.plan}</th>
              <th scope="col">{words.measured}</th>
            </tr>
          </thead>
          <tbody>
            <Row label={words.value} pair={value} as={inWhole} />
            <Row label={words.cost} pair={cost} as={inWhole} />
            <Row label={words.roi} pair={roi} as={inPercent} />
            <Row
              label={words.roiAtEnd(months === null ? '?' : inWhole(months))}
              pair={roiAtEnd}
              as={inPercent}
            />
            <Row
              label={adoption.isPilot ? words.pilotAdoption : words.adoption}
              pair={adoption}
              as={inPercent}
              asPlan={(share) => words.needed(inPercent(share))}
            />
          </tbody>
        </table>
      ) : (
        <p>
          {words.none} <WayButton way={{ page: 'week' }} onGo={onGo} />
        </p>
      )}
    </section>
  );
}

interface RowProps {
  label: string;
  pair: Pair;
  as: (figure: number) => string;
  asPlan?: (figure: number) => string;
}

function Row({ label, pair: { plan, measured }, as, asPlan = as }: RowProps) {
  const words = texts().result.comparison;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-label={words.plan}>{plan === null ? '–' : asPlan(plan)}</td>
      <td data-label={words.measured}>{measured === null ? '–' : as(measured)}</td>
    </tr>
  );
}
