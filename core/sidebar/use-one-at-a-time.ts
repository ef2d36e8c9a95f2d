import { useRef, useState } from 'preact/hooks';
import { messageOf } from '../cells/wording.ts';
import type { Progress } from './working.tsx';

/**
 * Runs one act at a time and says what is being done; until it is, no other button can be pressed: a click meanwhile would be
 * lost.
 */
export function useOneAtATime() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const isStopped = useRef(false);
  const isBusy = useRef(false);
  const goOn = () => {
    isStopped.current = false;
  };
  /** @param failed is told why the act failed. */
  const during = async (sentence: string, act: () => Promise<void>, failed: (reason: string) => void) => {
    if (isBusy.current) return;
    isBusy.current = true;
    goOn();
    setProgress({ sentence, done: 0, all: 0 });
    try {
      await act();
    } catch (error) {
      failed(messageOf(error));
    } finally {
      isBusy.current = false;
      setProgress(null);
    }
  };
  return {
    progress,
    setProgress,
    during,
    isCancelled: () => isStopped.current,
    stop: () => {
      isStopped.current = true;
    },
    /** Takes a stop back: what follows in the same act is wanted whatever was pressed before. */
    goOn,
  };
}
