import type { Comparison, Pair } from '../../actions/result/comparison.ts';
import type { CostDifference } from '../../actions/result/cost-difference.ts';
import type { Explanation } from '../../actions/result/explanation.ts';
import { texts } from '../texts/texts.ts';
import { inDifference, inPercent, inWeeks, inWhole } from '../user-figures.ts';

type Explained = Extract<Explanation, { is: 'explained' }>;

/** What the difference of plan to date and measured is made of: value by kind and by time, cost, what was not tracked. */
export function Difference({
  explanation,
  comparison,
}: {
  explanation: Explanation;
  comparison: Comparison;
}) {
  const words = texts().result.difference;
  const { value, cost } = comparison;
  if (explanation.is === 'beyond the plan')
    return (
      <section>
        <h2>{words.label}</h2>
        <p>{words.beyond}</p>
      </section>
    );
  const hasDifference = [value, cost].some((pair) => isShown(differenceOf(pair)));
  return (
    <section>
      <h2>{words.label}</h2>
      {hasDifference ? (
        <>
          <ValueTable explained={explanation} value={value} />
          <Notes explained={explanation} adoption={comparison.adoption} />
          {explanation.cost && <CostTable parts={explanation.cost} cost={cost} />}
          <details>
            <summary>{words.how}</summary>
            <p>{words.method}</p>
          </details>
        </>
      ) : (
        <p>{words.asPlanned}</p>
      )}
    </section>
  );
}

const differenceOf = ({ plan, measured }: Pair) => (measured ?? 0) - (plan ?? 0);
/** Less than that is not shown. */
const isShown = (amount: number) => Math.abs(amount) >= 0.5;

function ValueTable({ explained, value }: { explained: Explained; value: Pair }) {
  const { difference: words, comparison } = texts().result;
  const { byKind, byTime, trackedConfidence, planConfidence } = explained;
  const weeks = inWhole(byTime?.late.weeks ?? 0);
  return (
    <table class="figures small">
      <caption>{words.value(inDifference(differenceOf(value)))}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{comparison.plan}</th>
          <th scope="col">{comparison.measured}</th>
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      {byKind && (
        <tbody>
          {byKind.kinds.map(({ kind, ...pair }) => (
            <PairRow key={kind} label={words[kind]} pair={pair} />
          ))}
          {isShown(byKind.belief) && (
            <tr>
              <th scope="row">{words.belief(inPercent(trackedConfidence), inPercent(planConfidence))}</th>
              <td />
              <td />
              <td data-label={words.difference}>{inDifference(byKind.belief)}</td>
            </tr>
          )}
        </tbody>
      )}
      {byTime && (
        <tbody>
          <PairRow label={words.before(weeks)} pair={byTime.early} />
          <PairRow label={words.lately(weeks)} pair={byTime.late} />
        </tbody>
      )}
    </table>
  );
}

function PairRow({ label, pair }: { label: string; pair: { plan: number; measured: number } }) {
  const { difference: words, comparison } = texts().result;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-label={comparison.plan}>{inWhole(pair.plan)}</td>
      <td data-label={comparison.measured}>{inWhole(pair.measured)}</td>
      <td data-label={words.difference}>{inDifference(pair.measured - pair.plan)}</td>
    </tr>
  );
}

/** What stands in no table: ramp, adoption, weeks without a row, and what Tracking does not show. */
function Notes({ explained, adoption }: { explained: Explained; adoption: Pair }) {
  const words = texts().result.difference;
  const { byKind, rampWeeks, weeks, weeksWithoutRow } = explained;
  const others = byKind?.otherPlanned ?? [];
  return (
    <ul class="plain">
      {others.length > 0 && (
        <li>
          {words.besidesHours(
            texts().listed(others.map(({ kind, value }) => words.kind(kind || words.noKind, inWhole(value)))),
          )}
        </li>
      )}
      {weeksWithoutRow > 0 && <li>{words.withoutRow(weeksWithoutRow, inWhole(weeks))}</li>}
      {adoption.plan !== null && adoption.measured !== null && (
        <li>
          {(adoption.measured < adoption.plan ? words.lowAdoption : words.enoughAdoption)(
            inPercent(adoption.measured),
            inPercent(adoption.plan),
          )}
        </li>
      )}
      <li>{rampWeeks > 0 ? words.ramp(inWeeks(rampWeeks)) : words.noRamp}</li>
    </ul>
  );
}

const costParts = ['typed', 'incidents', 'planChanged', 'otherWeeks'] as const;

function CostTable({ parts, cost }: { parts: CostDifference; cost: Pair }) {
  const { difference: words } = texts().result;
  const shown = costParts.filter((part) => isShown(parts[part]));
  return (
    <table class="figures small">
      <caption>{words.cost(inDifference(differenceOf(cost)))}</caption>
      <tbody>
        {shown.map((part) => (
          <tr key={part}>
            <th scope="row">{words[part]}</th>
            <td>{inDifference(parts[part])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
