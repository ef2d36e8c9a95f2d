import { useState } from 'preact/hooks';
import { type Inserted, insertFormula } from '../../actions/insert-formula.ts';
import { takeBackFormula } from '../../actions/take-back-formula.ts';
import { messageOf } from '../../cells/wording.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { inWords } from '../texts/telling-in-words.ts';
import { texts } from '../texts/texts.ts';

/** What was done in the sheet last, in a sentence, and what of it can be taken back. */
export interface Done {
  message: string;
  inserted: Inserted | null;
}

/** Formulas as they read on the tab that they come to, and the room that their results take. */
interface ToWrite {
  formulasOn: (sheet: string) => readonly string[][];
  room?: { rows: number; columns: number };
}

/** Putting formulas into the sheet and taking them back, one thing at a time; failures are told like all else. */
export function useInsertion(port: SheetPort) {
  const [done, setDone] = useState(only(''));
  const [isWorking, setWorking] = useState(false);
  /** @param act gives what was done; null where there is nothing to say. */
  const during = async (act: () => Promise<Done | null>) => {
    if (isWorking) return;
    setWorking(true);
    try {
      const outcome = await act();
      if (outcome) setDone(outcome);
    } catch (error) {
      setDone(only(messageOf(error)));
    } finally {
      setWorking(false);
    }
  };
  return {
    done,
    isWorking,
    during,
    /** @param prepare gives what is to be written, or a sentence why nothing is. */
    insert: (prepare: () => Promise<ToWrite | string>) =>
      during(async () => {
        const wanted = await prepare();
        if (typeof wanted === 'string') return only(wanted);
        const outcome = await insertFormula(port, wanted.formulasOn, wanted.room);
        if (outcome.is === 'refused') return only(inWords(outcome.told));
        const { inserted } = outcome;
        return { message: texts().functions.written(inserted.range, inserted.sheet), inserted };
      }),
    takeBack: (inserted: Inserted) =>
      during(async () => only(inWords(await takeBackFormula(port, inserted)))),
  };
}

const only = (message: string): Done => ({ message, inserted: null });
