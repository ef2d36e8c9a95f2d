import { useRef, useState } from 'preact/hooks';
import { messageOf } from '../../cells/wording.ts';
import { texts } from '../texts/texts.ts';
import type { Progress } from './working.tsx';

/** Runs one act after the other, with its progress; what it says, or why it failed, is told. */
export function useOneAtATime() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [said, say] = useState('');
  const isStopped = useRef(false);
  const isBusy = useRef(false);
  const during = async (
    sentence: string,
    act: (onProgress: (done: number, all: number) => void) => Promise<string>,
  ) => {
    if (isBusy.current) return;
    isBusy.current = true;
    isStopped.current = false;
    setProgress({ sentence, done: 0, all: 0 });
    try {
      say(await act((done, all) => setProgress({ sentence, done, all })));
    } catch (error) {
      say(texts().share.failed(messageOf(error)));
    }
    isBusy.current = false;
    setProgress(null);
  };
  return {
    progress,
    said,
    during,
    isCancelled: () => isStopped.current,
    stop: () => {
      isStopped.current = true;
    },
  };
}
