import { useEffect, useState } from 'preact/hooks';
import { isoDay } from '../../cells/serial.ts';
import { Later } from '../later.tsx';
import type { PageProps } from '../page-props.ts';
import { texts } from '../texts/texts.ts';
import { FirstUseForm } from './first-use/form.tsx';
import { likelyCurrency } from './likely-currency.ts';
import { WorkStatus } from './status.tsx';
import { useWork } from './use-work.ts';

// What knows the tabs of a workbook is most of the pane: it comes when it is wanted.
const loadMaking = () => import('./making.tsx');
const loadCreateForm = () => import('./create-form.tsx').then((part) => part.CreateForm);
const loadTools = () => import('./workbook-tools.tsx').then((part) => part.WorkbookTools);

/** Makes the tracking workbook, of five answers or of tabs that are chosen, and looks after it. */
export function StartPage({ host, hasWorkbook, onChanged }: PageProps) {
  const work = useWork();
  const [currency, setCurrency] = useState(likelyCurrency);
  const [isChoosing, setChoosing] = useState(false);
  const isWorking = work.state.is === 'working';
  const today = isoDay(host.today());
  const words = texts().start;
  // Who has begun to answer goes on seeing the questions, and what became of the answers.
  const [isFirstUse, setFirstUse] = useState(false);
  useEffect(() => {
    if (hasWorkbook === false) setFirstUse(true);
  }, [hasWorkbook]);
  const making = () => loadMaking().then(({ makingIn }) => makingIn(host, work, onChanged));

  const createForm = (
    <Later
      load={loadCreateForm}
      given={{
        currency,
        today,
        isWorking,
        onCurrency: setCurrency,
        onCreate: (wanted) => void making().then(({ create }) => create(wanted)),
      }}
    />
  );
  return (
    <>
      <h1>{words.title}</h1>
      {hasWorkbook === null && !isFirstUse && (
        <p class="quiet" role="status">
          {words.looking}
        </p>
      )}
      {isFirstUse && (
        <>
          <FirstUseForm
            currency={currency}
            today={today}
            isWorking={isWorking}
            onCurrency={setCurrency}
            onMake={(answers) => void making().then(({ createOf }) => createOf(answers, currency))}
          />
          <WorkStatus state={work.state} onStop={work.stop} />
          <details onToggle={(event) => setChoosing(event.currentTarget.open)}>
            <summary>{words.otherWays}</summary>
            {isChoosing && createForm}
          </details>
        </>
      )}
      {hasWorkbook === true && !isFirstUse && (
        <>
          <p class="quiet">{words.purpose}</p>
          {createForm}
          <WorkStatus state={work.state} onStop={work.stop} />
        </>
      )}
      {hasWorkbook === true && <Later load={loadTools} given={{ host, work, onChanged }} />}
    </>
  );
}
