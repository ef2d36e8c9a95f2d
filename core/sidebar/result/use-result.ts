import { useEffect, useRef, useState } from 'preact/hooks';
import { type Result, readResult } from '../../actions/read-result.ts';
import type { Target } from '../../actions/result/missing.ts';
import { messageOf } from '../../cells/wording.ts';
import type { SidebarHost } from '../host.ts';
import { texts } from '../texts/texts.ts';

/** What the workbook said last, and going to its cells. */
export function useResult({ port, today }: SidebarHost, isShown: boolean) {
  const [result, setResult] = useState<Result | null>(null);
  const [isReading, setReading] = useState(false);
  const [failed, setFailed] = useState('');
  const [said, setSaid] = useState('');
  /** Of two readings the one that was asked for last counts. */
  const asked = useRef(0);

  const read = async () => {
    asked.current += 1;
    const own = asked.current;
    setReading(true);
    setFailed('');
    setSaid('');
    try {
      const now = await readResult(port, today());
      if (own === asked.current) setResult(now);
    } catch (error) {
      if (own === asked.current) setFailed(texts().result.failed(messageOf(error).replace(/\.$/, '')));
    } finally {
      if (own === asked.current) setReading(false);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the page is chosen, and at no other time
  useEffect(() => {
    if (isShown) void read();
  }, [isShown]);

  const goTo = async ({ sheet, at }: Target) => {
    setFailed('');
    try {
      await port.run([{ do: 'activate', sheet, at }]);
      setSaid(texts().result.gone(sheet, at));
    } catch {
      setFailed(texts().result.notGone(sheet));
    }
  };
  return { result, isReading, failed, said, read, goTo };
}
