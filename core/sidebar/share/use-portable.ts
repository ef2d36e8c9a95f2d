import { useEffect, useState } from 'preact/hooks';
import type { CallCell } from '../../actions/portable/call-cell.ts';
import { findCalls, type Scope } from '../../actions/portable/find-calls.ts';
import { type Replaced, replaceCalls } from '../../actions/portable/replace-calls.ts';
import { type Restored, recordedCalls, restoreCalls } from '../../actions/portable/restore-calls.ts';
import { tryTwins } from '../../actions/portable/try-twins.ts';
import { messageOf } from '../../cells/wording.ts';
import type { SidebarHost } from '../host.ts';
import { texts } from '../texts/texts.ts';
import { useSaid } from './use-said.ts';

/** What was found, replaced or brought back last. */
export type Outcome =
  | {
      readonly is: 'found';
      readonly cells: readonly CallCell[];
      /** Why nobody could see beforehand what twins show; '' where that was seen. */
      readonly notTried: string;
    }
  | { readonly is: 'replaced'; readonly cells: readonly Replaced[]; readonly isStopped: boolean }
  | { readonly is: 'restored'; readonly cells: readonly Restored[] };

/** Until the temporary sheet may be deleted: somebody may be typing just now. */
const wait = () => new Promise<void>((resolve) => setTimeout(resolve, 1000));

/** Looking for calls, replacing them and bringing them back. */
export function usePortable(host: SidebarHost) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  /** How many calls could be brought back. */
  const [recorded, setRecorded] = useState(0);
  const { progress, said, during, isCancelled, stop } = useSaid();
  const words = texts().share;

  const countRecorded = () =>
    recordedCalls(host.port).then(
      ({ length }) => setRecorded(length),
      // The next act says what is wrong.
      () => undefined,
    );
  /** What there is to show stands in lists; a sentence is for what there is not. */
  const showing = (
    sentence: string,
    act: (onProgress: (done: number, all: number) => void) => Promise<Outcome | string>,
  ) =>
    during(sentence, async (onProgress) => {
      setOutcome(null);
      const shown = await act(onProgress);
      await countRecorded();
      if (typeof shown === 'string') return shown;
      setOutcome(shown);
      return '';
    });

  async function tried(
    cells: readonly CallCell[],
    onProgress: (done: number, all: number) => void,
  ): Promise<Outcome | string> {
    try {
      const shown = await tryTwins(host.port, cells, { onProgress, isCancelled, wait });
      return shown ? { is: 'found', cells: shown, notTried: '' } : words.stoppedLooking;
    } catch (error) {
      return { is: 'found', cells, notTried: messageOf(error) };
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => {
    void countRecorded();
  }, []);

  return {
    progress,
    said,
    outcome,
    recorded,
    stop,
    look: (scope: Scope) =>
      showing(words.looking, async (onProgress) => {
        const cells = await findCalls(host.port, scope, {
          onProgress: ({ done, all }) => onProgress(done, all),
          isCancelled,
        });
        return cells ? tried(cells, onProgress) : words.stoppedLooking;
      }),
    replace: (cells: readonly CallCell[], withoutTwin: 'stays' | 'value') =>
      showing(words.replacing, async (onProgress) => {
        const replaced = await replaceCalls(host.port, cells, { withoutTwin, onProgress, isCancelled });
        return { is: 'replaced', cells: replaced, isStopped: isCancelled() };
      }),
    restore: (only?: readonly string[]) =>
      showing(words.restoring, async (onProgress) => ({
        is: 'restored',
        cells: await restoreCalls(host.port, { ...(only ? { only } : {}), onProgress }),
      })),
    goTo: (sheet: string, cell: string) =>
      host.port
        .run([{ do: 'activate', sheet, at: cell }])
        .catch((error) => during(words.looking, async () => words.failed(messageOf(error)))),
  };
}
