import { useEffect, useState } from 'preact/hooks';
import { type OpenedWeeks, openWeeks, type WeekBook } from '../../actions/open-weeks.ts';
import { scaffold, type Watch } from '../../actions/scaffold.ts';
import { takeBackWeek } from '../../actions/take-back-week.ts';
import type { TypedWeek } from '../../actions/week-fields.ts';
import { type WeekOutcome, writeWeek } from '../../actions/write-week.ts';
import type { SidebarHost } from '../host.ts';
import { newRun } from '../new-run.ts';
import { inWords } from '../texts/telling-in-words.ts';
import { texts } from '../texts/texts.ts';
import { useOneAtATime } from '../use-one-at-a-time.ts';
import { progressOf } from '../working.tsx';
import type { Written } from './week-outcome.tsx';

/** What was done last. */
export type WeekDone =
  | { readonly is: 'nothing' }
  | Written
  | { readonly is: 'said'; readonly message: string }
  | { readonly is: 'failed'; readonly message: string };

/** The workbook as the page knows it, and what can be done with it, one thing at a time. */
export function useWeeks(host: SidebarHost, isShown: boolean) {
  const { port, functionPrefix } = host;
  const [opened, setOpened] = useState<OpenedWeeks | null>(null);
  const { progress, setProgress, during: run, isCancelled, stop } = useOneAtATime();
  /** What takes long enough to be stopped: tabs or rows are being made. */
  const [isLong, setLong] = useState(false);
  const [done, setDone] = useState<WeekDone>({ is: 'nothing' });
  /** Raised by every row written: the form begins anew. */
  const [count, setCount] = useState(0);
  /** Raised whenever the workbook, read anew, has something against the row. */
  const [refusals, setRefusals] = useState(0);
  const during = (sentence: string, act: () => Promise<void>) => {
    setLong(false);
    return run(sentence, act, (reason) =>
      setDone({ is: 'failed', message: texts().week.failed(reason.replace(/\.$/, '')) }),
    );
  };
  const watch: Watch = {
    onProgress: (telling) => {
      setLong(true);
      setProgress(progressOf(telling));
    },
    isCancelled,
  };
  const making = () => ({ functionPrefix, run: newRun() });
  const open = () => during(texts().week.opening, async () => setOpened(await openWeeks(port)));

  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the page is chosen, and at no other time
  useEffect(() => {
    if (isShown) void open();
  }, [isShown]);

  /** @param begin the form is to begin anew. */
  const tell = (outcome: WeekOutcome, begin: () => void) => {
    const words = texts().week;
    const said = (message: string) => setDone({ is: 'failed', message });
    if (outcome.is === 'written') {
      setOpened(outcome.book);
      setDone(outcome);
      begin();
    } else if (outcome.is === 'faults') {
      setOpened(outcome.book);
      setRefusals((all) => all + 1);
    } else if (outcome.is === 'typed below') said(words.typedBelow(outcome.sheet, outcome.row));
    else if (outcome.is === 'refused') said([...allTheSame(outcome), inWords(outcome.told)].join(' '));
    else if (outcome.is === 'cancelled')
      setDone({ is: 'said', message: [...allTheSame(outcome), words.stopped].join(' ') });
    else setOpened(outcome);
  };

  return {
    opened,
    /** null while nothing is done. */
    progress,
    stop: isLong
      ? () => {
          stop();
          setProgress({ sentence: texts().start.work.stopping, done: 0, all: 0 });
        }
      : null,
    done,
    count,
    refusals,
    open,
    write: (book: WeekBook, week: TypedWeek) =>
      during(texts().week.writing, async () => {
        setDone({ is: 'nothing' });
        const outcome = await writeWeek(port, week, book, { today: host.today(), making: making() }, watch);
        tell(outcome, () => setCount((all) => all + 1));
      }),
    takeBack: (book: WeekBook, { written }: Written) =>
      during(texts().week.takingBack, async () => {
        const words = texts().week;
        const outcome = await takeBackWeek(port, written, book);
        if (outcome.is !== 'taken back' && outcome.is !== 'changed') return setOpened(outcome);
        setOpened(outcome.book);
        const say = outcome.is === 'changed' ? words.changed : words.takenBack;
        setDone({ is: 'said', message: say(written.row, written.sheet) });
        if (outcome.is === 'taken back') setCount((all) => all + 1);
      }),
    /** Where there is nothing of ours yet, and the person agrees. */
    make: () =>
      during(texts().week.opening, async () => {
        const outcome = await scaffold(
          port,
          {
            ...making(),
            tabs: ['start', 'tracking'],
            currency: 'EUR',
            startDate: host.today(),
            example: false,
          },
          watch,
        );
        if (outcome.is === 'refused') return setDone({ is: 'failed', message: inWords(outcome.told) });
        if (outcome.is === 'cancelled') return setDone({ is: 'said', message: texts().start.work.stopped });
        if (outcome.is === 'plan')
          setDone({
            is: 'said',
            message: texts().week.made(outcome.make.map(({ sheet }) => sheet).join(', ')),
          });
        setOpened(await openWeeks(port));
      }),
  };
}

/** What was made for a row that was not written. */
function allTheSame({ made, rowsAdded }: Pick<Written, 'made' | 'rowsAdded'>): string[] {
  const words = texts().week;
  return [
    ...(made.length > 0 ? [words.made(made.join(', '))] : []),
    ...(rowsAdded > 0 ? [words.rowsAdded(rowsAdded)] : []),
  ];
}
