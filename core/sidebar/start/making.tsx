import { addRows } from '../../actions/add-rows.ts';
import { type Scaffolded, scaffold } from '../../actions/scaffold.ts';
import { takeAway } from '../../actions/take-away.ts';
import { type Updated, update } from '../../actions/update.ts';
import type { FirstAnswers } from '../../workbook/first-use/answers.ts';
import { contentsOf } from '../../workbook/first-use/contents.ts';
import { kits } from '../../workbook/kits.ts';
import type { BookOptions } from '../../workbook/model/options.ts';
import type { TabId } from '../../workbook/model/tab.ts';
import type { SidebarHost } from '../host.ts';
import { newRun } from '../new-run.ts';
import { inWords } from '../texts/telling-in-words.ts';
import { texts } from '../texts/texts.ts';
import { ScaffoldOutcome } from './scaffold-outcome.tsx';
import { UpdateOutcome } from './update-outcome.tsx';
import type { Work, WorkState } from './use-work.ts';

/** What is chosen of a workbook; the host knows the rest. */
export type Wanted = Omit<BookOptions, 'run' | 'functionPrefix'>;

/** What the Start page does in the workbook. */
export interface Making {
  /** @param then what else is done once the tabs are there */
  readonly create: (wanted: Wanted, then?: (made: Scaffolded) => Promise<void>) => Promise<void>;
  /** A First check of what was answered, with its Dashboard in front. */
  readonly createOf: (answers: FirstAnswers & Pick<Wanted, 'startDate'>, currency: string) => Promise<void>;
  readonly update: () => Promise<void>;
  readonly addRows: (tab: TabId) => Promise<void>;
}

export function makingIn(host: SidebarHost, work: Pick<Work, 'run' | 'say'>, onChanged: () => void): Making {
  const { run } = work;
  const { port, functionPrefix } = host;
  const couldNot = () => texts().start.work.couldNot;
  const stopped = (): WorkState => ({ is: 'said', message: texts().start.work.stopped });

  const create: Making['create'] = (wanted, then) =>
    run(couldNot().create, async (watch) => {
      const options = { ...wanted, run: newRun(), functionPrefix };
      const outcome = await scaffold(port, options, watch);
      if (outcome.is === 'cancelled') return stopped();
      if (outcome.is === 'refused') {
        const { offer } = outcome;
        const message = inWords(outcome.told);
        if (offer === '') return { is: 'failed', message };
        const yes = texts().start.outcome.otherNames(offer);
        return { is: 'asks', message, yes, act: () => create({ ...wanted, prefix: offer }, then) };
      }
      await then?.(outcome);
      onChanged();
      const content = (
        <ScaffoldOutcome made={outcome} onTakeAway={() => remove(outcome, options)} onUpdate={carryForward} />
      );
      return { is: 'told', content };
    });

  const remove = (made: Scaffolded, options: BookOptions) =>
    run(couldNot().takeAway, async () => {
      work.say(texts().start.work.takingAway);
      await takeAway(port, options, made);
      onChanged();
      return { is: 'said', message: texts().start.work.takenAway };
    });

  const carryForward = () =>
    run(couldNot().update, async (watch) => {
      const outcome = await update(port, { run: newRun(), functionPrefix }, watch);
      if (outcome.is === 'cancelled') return stopped();
      if (outcome.is === 'updated') return toldOf(outcome);
      return { is: outcome.is === 'current' ? 'said' : 'failed', message: inWords(outcome.told) };
    });

  const createOf: Making['createOf'] = ({ startDate, ...answers }, currency) => {
    const wanted = { tabs: kits['first-check'], currency, startDate, example: false };
    return create({ ...wanted, answers: contentsOf(answers) }, async ({ sheets }) => {
      const sheet = sheets.get('dashboard');
      if (sheet !== undefined) await port.run([{ do: 'activate', sheet, at: 'A1' }]);
    });
  };

  return {
    create,
    createOf,
    update: carryForward,
    addRows: (tab) =>
      run(couldNot().addRows, async (watch) => {
        const outcome = await addRows(port, tab, { functionPrefix }, watch);
        if (outcome.is === 'cancelled') return stopped();
        return { is: outcome.is === 'added' ? 'said' : 'failed', message: inWords(outcome.told) };
      }),
  };
}

const toldOf = (updated: Updated): WorkState => ({
  is: 'told',
  content: <UpdateOutcome updated={updated} />,
});
