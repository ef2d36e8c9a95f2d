import { useEffect, useMemo, useState } from 'preact/hooks';
import { messageOf } from '../../cells/wording.ts';
import { call } from '../../function-kit/calling/call.ts';
import type { DefinedFunction } from '../../function-kit/define.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { texts } from '../texts/texts.ts';
import { CellReader } from './cell-reader.ts';
import { type LiveOutcome, outcomeWithoutCells } from './live-outcome.ts';
import { NotRead } from './not-read.ts';
import type { TypedArgument } from './typed-argument.ts';

/** Long enough that a figure is typed to its end before anything is asked or announced. */
const pause = 350;

interface KnownOutcome {
  /** A moment after the last letter, and again whenever a person comes back from the sheet. */
  live: LiveOutcome;
  /** Of the arguments as they are now. */
  outcomeNow: () => Promise<LiveOutcome>;
}

/** The result of the call. */
export function useOutcome(
  definition: DefinedFunction,
  typed: readonly TypedArgument[],
  port: SheetPort,
): KnownOutcome {
  const reader = useMemo(() => new CellReader(port), [port]);
  const [visits, setVisits] = useState(0);
  const [live, setLive] = useState<LiveOutcome>(
    () => outcomeWithoutCells(definition, typed) ?? { is: 'reading' },
  );
  useEffect(() => {
    const comeBack = () => {
      reader.forget();
      setVisits((count) => count + 1);
    };
    window.addEventListener('focus', comeBack);
    return () => window.removeEventListener('focus', comeBack);
  }, [reader]);
  const outcomeNow = async () =>
    outcomeWithoutCells(definition, typed) ?? (await outcomeOfCells(definition, typed, reader));
  const key = JSON.stringify(typed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the arguments are made anew on each render, their key says when they differ
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      if (!outcomeWithoutCells(definition, typed)) setLive({ is: 'reading' });
      const outcome = await outcomeNow();
      if (isCurrent) setLive(outcome);
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [definition, reader, key, visits]);
  return { live, outcomeNow };
}

async function outcomeOfCells(
  definition: DefinedFunction,
  typed: readonly TypedArgument[],
  reader: CellReader,
): Promise<LiveOutcome> {
  try {
    return { is: 'outcome', outcome: call(definition, await reader.valuesOf(typed)) };
  } catch (error) {
    if (error instanceof NotRead) return { is: 'unread', message: error.message, isThere: error.isThere };
    return { is: 'unread', message: texts().functions.live.notRead(messageOf(error)), isThere: true };
  }
}
