import { useState } from 'preact/hooks';
import { texts } from '../texts/texts.ts';
import { useOneAtATime } from '../use-one-at-a-time.ts';

/** One act at a time, with its progress; what it says, or why it failed, is told. */
export function useSaid() {
  const [said, say] = useState('');
  const { progress, setProgress, during: run, isCancelled, stop } = useOneAtATime();
  const words = texts().share;
  const during = (
    sentence: string,
    act: (onProgress: (done: number, all: number) => void) => Promise<string>,
  ) =>
    run(
      sentence,
      async () =>
        say(
          await act((done, all) =>
            setProgress({ sentence: all > 0 ? words.ofAll(sentence, done, all) : sentence, done, all }),
          ),
        ),
      (reason) => say(words.failed(reason)),
    );
  return { progress, said, during, isCancelled, stop };
}
