import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Watch } from '../../actions/scaffold.ts';
import { messageOf } from '../../cells/wording.ts';
import { texts } from '../texts/texts.ts';
import { type Progress, progressOf } from '../working.tsx';

/** How far something long has got, and what came of it. */
export type WorkState =
  | { is: 'asking' }
  | ({ is: 'working' } & Progress)
  | { is: 'said'; message: string }
  /** Something of its own, with buttons. */
  | { is: 'told'; content: ComponentChildren }
  /** With something that may be done about it. */
  | { is: 'asks'; message: string; yes: string; act: () => void }
  | { is: 'failed'; message: string };

export interface Work {
  readonly state: WorkState;
  /** Says what is being done, and tells of a failure; */
  readonly run: (failed: string, task: (watch: Watch) => Promise<WorkState>) => Promise<void>;
  /** What is being done. */
  readonly say: (sentence: string) => void;
  readonly stop: () => void;
}

/** Does something long, one at a time: it shows how far it is, can be stopped, and says what came of it. */
export function useWork(): Work {
  const [state, setState] = useState<WorkState>({ is: 'asking' });
  const isCancelled = useRef(false);
  const say = (sentence: string) => setState({ is: 'working', sentence, done: 0, all: 0 });
  const watch: Watch = {
    onProgress: (telling) => setState({ is: 'working', ...progressOf(telling) }),
    isCancelled: () => isCancelled.current,
  };
  const run: Work['run'] = async (failed, task) => {
    const words = texts().start.work;
    isCancelled.current = false;
    say(words.lookingAt);
    try {
      setState(await task(watch));
    } catch (error) {
      const reason = messageOf(error).replace(/\.$/, '');
      setState({ is: 'failed', message: words.failed(failed, reason) });
    }
  };
  const stop = () => {
    isCancelled.current = true;
    say(texts().start.work.stopping);
  };
  return { state, say, run, stop };
}
