import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallCell } from '../../actions/portable/call-cell.ts';
import { findCalls, type Scope } from '../../actions/portable/find-calls.ts';
import { type Replaced, replaceCalls } from '../../actions/portable/replace-calls.ts';
import { type Restored, recordedCalls, restoreCalls } from '../../actions/portable/restore-calls.ts';
import { messageOf } from '../../cells/wording.ts';
import type { SidebarHost } from '../host.ts';
import { texts } from '../texts/texts.ts';

export interface Progress {
  readonly sentence: string;
  readonly done: number;
  readonly all: number;
}

/** What was found, replaced or brought back last. */
export type Outcome =
  | { readonly is: 'found'; readonly cells: readonly CallCell[] }
  | { readonly is: 'replaced'; readonly cells: readonly Replaced[]; readonly isStopped: boolean }
  | { readonly is: 'restored'; readonly cells: readonly Restored[] }
  | { readonly is: 'told'; readonly sentence: string };

/** Looking for calls, replacing them and bringing them back, one at a time; failures are told like all else. */
export function usePortable(host: SidebarHost) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  /** How many calls could be brought back. */
  const [recorded, setRecorded] = useState(0);
  const isStopped = useRef(false);
  const isBusy = useRef(false);
  const words = texts().share;

  const countRecorded = async () => setRecorded((await recordedCalls(host.port)).length);
  const during = async (
    sentence: string,
    act: (onProgress: (done: number, all: number) => void) => Promise<Outcome>,
  ) => {
    if (isBusy.current) return;
    isBusy.current = true;
    isStopped.current = false;
    setProgress({ sentence, done: 0, all: 0 });
    try {
      setOutcome(await act((done, all) => setProgress({ sentence, done, all })));
    } catch (error) {
      setOutcome({ is: 'told', sentence: words.failed(messageOf(error)) });
    }
    await countRecorded().catch(() => undefined);
    isBusy.current = false;
    setProgress(null);
  };
  const isCancelled = () => isStopped.current;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => {
    countRecorded().catch(() => undefined);
  }, []);

  return {
    progress,
    outcome,
    recorded,
    stop: () => {
      isStopped.current = true;
    },
    look: (scope: Scope) =>
      during(words.looking, async (onProgress) => {
        const watch = {
          onProgress: ({ done, all }: { done: number; all: number }) => onProgress(done, all),
          isCancelled,
        };
        const cells = await findCalls(host.port, scope, watch);
        return cells ? { is: 'found', cells } : { is: 'told', sentence: words.stoppedLooking };
      }),
    replace: (cells: readonly CallCell[], withoutTwin: 'stays' | 'value') =>
      during(words.replacing, async (onProgress) => {
        const replaced = await replaceCalls(host.port, cells, { withoutTwin, onProgress, isCancelled });
        return { is: 'replaced', cells: replaced, isStopped: isStopped.current };
      }),
    restore: (only?: readonly string[]) =>
      during(words.restoring, async (onProgress) => {
        const cells = await restoreCalls(host.port, { ...(only ? { only } : {}), onProgress });
        return { is: 'restored', cells };
      }),
    goTo: (sheet: string, cell: string) =>
      host.port
        .run([{ do: 'activate', sheet, at: cell }])
        .catch((error) => setOutcome({ is: 'told', sentence: words.failed(messageOf(error)) })),
  };
}
