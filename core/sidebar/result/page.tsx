import type { WorkbookResult } from '../../actions/read-result.ts';
import type { Way } from '../../actions/result/missing.ts';
import { usualName } from '../../workbook/kits.ts';
import type { PageProps } from '../page-props.ts';
import { texts } from '../texts/texts.ts';
import { CarryingList } from './carrying.tsx';
import { PlanAndMeasured } from './comparison.tsx';
import { Difference } from './difference.tsx';
import { HeadlineFigure, Payback } from './headline.tsx';
import { NextSteps } from './next-steps.tsx';
import { NextReview } from './review.tsx';
import { RunningChart } from './running-chart.tsx';
import { useResult } from './use-result.ts';
import { VerdictGiven } from './verdict.tsx';
import { WayButton } from './way-button.tsx';

/** Whether it pays and why, as the workbook has it, and what to do next. */
export function ResultPage({ host, isShown, onPage }: PageProps) {
  const words = texts().result;
  const { result, isReading, failed, said, read, goTo } = useResult(host, isShown);
  const go = (way: Way) => ('page' in way ? onPage(way.page) : void goTo(way.target));
  const toStart = (sentence: string) => (
    <div class="notice">
      <p>{sentence}</p>
      <WayButton way={{ page: 'start' }} isFirst onGo={go} />
    </div>
  );
  return (
    <>
      <h1>{words.title}</h1>
      <p class="quiet">{words.purpose}</p>
      {result?.is === 'no workbook' && toStart(words.nothingHere)}
      {result?.is === 'not current' && toStart(words.notCurrent(texts().listed(result.sheets)))}
      {result?.is === 'tabs missing' &&
        toStart(words.tabsMissing(texts().listed(result.tabs.map(usualName))))}
      {result?.is === 'moved' && <p class="notice bad">{words.moved(result.sheet, result.label)}</p>}
      {result?.is === 'result' && <Whole result={result} onGo={go} />}
      <div role="status">
        {isReading && <p class="quiet">{words.reading} ...</p>}
        {said !== '' && !isReading && <p class="notice">{said}</p>}
        {failed !== '' && <p class="notice bad">{failed}</p>}
      </div>
      <div class="actions">
        <button type="button" class="secondary" disabled={isReading} onClick={() => void read()}>
          {words.again}
        </button>
      </div>
    </>
  );
}

function Whole({ result, onGo }: { result: WorkbookResult; onGo: (way: Way) => void }) {
  const { headline, payback, missing, verdict, chart, comparison, explanation, review, carrying, currency } =
    result;
  return (
    <div class="course">
      <HeadlineFigure headline={headline} isVerdictGiven={verdict.is === 'given'} />
      {headline.is !== 'not known' && <Payback payback={payback} />}
      <NextSteps missing={missing} onGo={onGo} />
      <VerdictGiven verdict={verdict} onGo={onGo} />
      {chart.points.length > 0 && <RunningChart {...chart} currency={currency} />}
      <PlanAndMeasured comparison={comparison} currency={currency} months={headline.months} onGo={onGo} />
      {explanation && <Difference explanation={explanation} comparison={comparison} />}
      <NextReview review={review} onGo={onGo} />
      <CarryingList carrying={carrying} currency={currency} onGo={onGo} />
    </div>
  );
}
