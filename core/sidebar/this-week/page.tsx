import { useEffect, useRef } from 'preact/hooks';
import type { PageProps } from '../page-props.ts';
import { texts } from '../texts/texts.ts';
import { Working } from '../working.tsx';
import { useWeeks } from './use-weeks.ts';
import { idOf } from './week-field.tsx';
import { WeekForm } from './week-form.tsx';
import { WeekWritten } from './week-outcome.tsx';

/** Writes one row of Tracking, and shows what it changed. */
export function ThisWeekPage({ host, isShown }: PageProps) {
  const words = texts().week;
  const { opened, progress, stop, done, count, refusals, open, write, takeBack, make } = useWeeks(
    host,
    isShown,
  );
  const outcome = useRef<HTMLDivElement>(null);
  // Where one reads on: what was written, or what became of it.
  useEffect(() => {
    if (done.is !== 'nothing') outcome.current?.focus();
  }, [done]);
  const isThere = opened?.is === 'open';
  // Week and workflow stand there already: whoever has not gone elsewhere meanwhile begins with the hours.
  useEffect(() => {
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && activeElement?.closest('main');
    if (isShown && isThere && !isElsewhere) document.getElementById(idOf('hours'))?.focus();
  }, [isShown, isThere]);
  const isWorking = progress !== null;
  const book = opened?.is === 'open' ? opened : null;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="quiet">{words.purpose}</p>
      {book && (
        <WeekForm
          key={count}
          book={book}
          today={host.today()}
          isWorking={isWorking}
          refusals={refusals}
          onWrite={(week) => write(book, week)}
        />
      )}
      {opened?.is === 'no workbook' && (
        <div class="notice">
          <p>{words.nothingHere.says}</p>
          <p>{words.nothingHere.asks}</p>
          <button type="button" class="primary" disabled={isWorking} onClick={make}>
            {words.nothingHere.yes}
          </button>
        </div>
      )}
      {opened?.is === 'not current' && <p class="notice bad">{words.notCurrent(opened.sheets.join(', '))}</p>}
      {opened?.is === 'moved' && <p class="notice bad">{words.moved(opened.sheet)}</p>}
      {(opened === null || opened.is === 'not current' || opened.is === 'moved') && !isWorking && (
        <div class="actions">
          <button type="button" class="secondary" onClick={open}>
            {words.lookAgain}
          </button>
        </div>
      )}
      <div role="status">
        {progress && (
          <Working progress={progress}>
            {stop && (
              <div class="actions">
                <button type="button" class="secondary" onClick={stop}>
                  {texts().check.stop}
                </button>
              </div>
            )}
          </Working>
        )}
      </div>
      <div ref={outcome} tabIndex={-1} role="status">
        {done.is === 'written' && book && (
          <WeekWritten
            outcome={done}
            isWorking={isWorking}
            onUndo={() => takeBack(book, done)}
            onAnother={() => document.getElementById(idOf('hours'))?.focus()}
          />
        )}
        {done.is === 'said' && <p class="notice">{done.message}</p>}
        {done.is === 'failed' && <p class="notice bad">{done.message}</p>}
      </div>
    </>
  );
}
