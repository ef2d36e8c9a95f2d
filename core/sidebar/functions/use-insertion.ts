import { useState } from 'preact/hooks';
import { type Inserted, insertFormula } from '../../actions/insert-formula.ts';
import { takeBackFormula } from '../../actions/take-back-formula.ts';
import { messageOf } from '../../cells/wording.ts';
import type { SheetPort } from '../../sheet-port/port.ts';

/** What was done in the sheet last, in a sentence, and what of it can be taken back. */
export interface Done {
  message: string;
  inserted: Inserted | null;
}

const nothing: Done = { message: '', inserted: null };

/** Putting formulas into the sheet and taking them back, one thing at a time; failures are told like all else. */
export function useInsertion(port: SheetPort) {
  const [done, setDone] = useState(nothing);
  const [isWorking, setWorking] = useState(false);
  const during = async (act: () => Promise<Done>) => {
    if (isWorking) return;
    setWorking(true);
    try {
      setDone(await act());
    } catch (error) {
      setDone({ message: messageOf(error), inserted: null });
    } finally {
      setWorking(false);
    }
  };
  return {
    done,
    isWorking,
    during,
    insert: (...wanted: Tail<Parameters<typeof insertFormula>>) =>
      during(async () => {
        const outcome = await insertFormula(port, ...wanted);
        if (outcome.is === 'refused') return { message: outcome.message, inserted: null };
        const { inserted } = outcome;
        return { message: `Written into ${inserted.range} on ${inserted.sheet}.`, inserted };
      }),
    takeBack: (inserted: Inserted) =>
      during(async () => ({ message: await takeBackFormula(port, inserted), inserted: null })),
  };
}

type Tail<List extends unknown[]> = List extends [unknown, ...infer Rest] ? Rest : never;
