import { useEffect, useState } from 'preact/hooks';
import { isoDay } from '../../cells/serial.ts';
import type { PageProps } from '../page-props.ts';
import { texts } from '../texts/texts.ts';
import { AddRows } from './add-rows.tsx';
import { ApprovePlan, approveBy } from './approve-plan.tsx';
import { CreateForm } from './create-form.tsx';
import { FirstUseForm } from './first-use/form.tsx';
import { likelyCurrency } from './likely-currency.ts';
import { makingIn } from './making.tsx';
import { WorkStatus } from './status.tsx';
import { useWork } from './use-work.ts';

/** Makes the tracking workbook, of five answers or of tabs that are chosen, and looks after it. */
export function StartPage({ host, hasWorkbook, onChanged }: PageProps) {
  const work = useWork();
  const [currency, setCurrency] = useState(likelyCurrency);
  const making = makingIn(host, work, onChanged);
  const isWorking = work.state.is === 'working';
  const today = isoDay(host.today());
  const words = texts().start;
  // Who has begun to answer goes on seeing the questions, and what became of the answers.
  const [isFirstUse, setFirstUse] = useState(false);
  useEffect(() => {
    if (hasWorkbook === false) setFirstUse(true);
  }, [hasWorkbook]);

  const createForm = (
    <CreateForm
      currency={currency}
      today={today}
      isWorking={isWorking}
      onCurrency={setCurrency}
      onCreate={(wanted) => void making.create(wanted)}
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
            host={host}
            currency={currency}
            today={today}
            isWorking={isWorking}
            onCurrency={setCurrency}
            onMake={(wanted, then) => void making.create(wanted, then)}
          />
          <WorkStatus state={work.state} onStop={work.stop} />
          <details>
            <summary>{words.otherWays}</summary>
            {createForm}
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
      {hasWorkbook === true && (
        <>
          <p class="quiet">
            {words.older}{' '}
            <button type="button" class="link" disabled={isWorking} onClick={() => making.update()}>
              {words.update}
            </button>
          </p>
          <AddRows isWorking={isWorking} onAdd={making.addRows} />
          <ApprovePlan isWorking={isWorking} onApprove={(name) => approveBy(host, work, name)} />
        </>
      )}
    </>
  );
}
