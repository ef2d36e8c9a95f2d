import { useEffect, useState } from 'preact/hooks';
import { logByHand, logged } from '../../actions/change-log/logged.ts';
import { type Checked, checkWorkbook } from '../../actions/check/check-workbook.ts';
import type { Mend } from '../../actions/check/finding.ts';
import { mend } from '../../actions/check/mend.ts';
import { askedOf } from '../asked-of.ts';
import type { SidebarHost } from '../host.ts';
import { myName } from '../my-name.ts';
import { texts } from '../texts/texts.ts';
import { useOneAtATime } from '../use-one-at-a-time.ts';

/** What was found, read once. */
export type Result = Extract<Checked, { is: 'checked' }>;

/** What was done last, in a sentence, and how it is undone. */
interface Done {
  readonly message: string;
  readonly undo: Mend | null;
}

/** Checking, going to a cell, mending and undoing, one at a time; failures are told like all else. */
export function useCheck(host: SidebarHost) {
  const { progress, setProgress, during: run, isCancelled, stop, goOn } = useOneAtATime();
  const [result, setResult] = useState<Result | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const say = (message: string, undo: Mend | null = null) => setDone({ message, undo });

  const look = async () => {
    goOn();
    const checked = await checkWorkbook(host.port, askedOf(host), {
      onProgress: ({ sheets, done, all }) =>
        setProgress({ sentence: texts().check.reading(sheets.join(', '), done, all), done, all }),
      isCancelled,
    });
    if (checked.is !== 'checked') return say(texts().check.stopped);
    setResult(checked);
    const { sheet, added, left } = await logByHand(host.port, askedOf(host), host.today());
    if (sheet === null) return;
    if (left > 0) say(texts().check.logFull(left, sheet));
    else if (added > 0) say(texts().check.logged(added, sheet));
  };
  const during = (sentence: string, failed: (reason: string) => string, act: () => Promise<void>) =>
    run(sentence, act, (reason) => say(failed(reason)));
  const check = () =>
    during(texts().check.looking, texts().check.failed, async () => {
      setDone(null);
      await look();
    });
  /** @param said what is told once it is done. */
  const change = (wanted: Mend, said: string, isUndone = false) =>
    during(texts().check.writing, texts().check.mendFailed, async () => {
      const outcome = await logged(
        host.port,
        askedOf(host),
        { who: myName(), day: host.today(), why: isUndone ? 'undone' : 'mended' },
        () => mend(host.port, wanted),
      );
      if (outcome.is === 'changed') say(texts().check.changedSince(placeText(outcome.sheet, outcome.at)));
      else say(said, isUndone ? null : outcome.undo);
      setProgress({ sentence: texts().check.looking, done: 0, all: 0 });
      await look();
    });
  // Who opens the page wants to know.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => {
    void check();
  }, []);
  return {
    progress,
    result,
    done,
    check,
    stop,
    goTo: (sheet: string, cell: string) =>
      during(texts().check.looking, texts().check.goFailed, async () => {
        await host.port.run([{ do: 'activate', sheet, at: cell }]);
      }),
    mend: (wanted: Mend, place: string) => change(wanted, texts().check.mended(wanted.changes.length, place)),
    undo: (wanted: Mend) => change(wanted, texts().check.undone, true),
  };
}

export const placeText = (sheet: string, cell: string): string => `${sheet}!${cell}`;
