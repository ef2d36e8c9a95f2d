import { useRef, useState } from 'preact/hooks';
import { addRows } from '../actions/add-rows.ts';
import { type Scaffolded, scaffold, type Watch } from '../actions/scaffold.ts';
import { takeAway } from '../actions/take-away.ts';
import { update } from '../actions/update.ts';
import { isoDay, serialFromIso } from '../cells/serial.ts';
import { messageOf } from '../cells/wording.ts';
import { type KitName, kits, tabIds, usualName } from '../workbook/kits.ts';
import { currencies } from '../workbook/model/currencies.ts';
import { type BookOptions, exampleStartDate } from '../workbook/model/options.ts';
import type { TabId } from '../workbook/model/tab.ts';
import { AddRows } from './add-rows.tsx';
import { ApprovePlan, approveBy } from './approve-plan.tsx';
import type { SidebarHost } from './host.ts';
import { type StartState, StartStatus } from './start-status.tsx';
import { TextField } from './text-field.tsx';

const kitTexts: readonly { kit: KitName; label: string; note: string }[] = [
  {
    kit: 'first-check',
    label: 'First check',
    note: 'Costs, value, baseline, checks and a one-page dashboard',
  },
  { kit: 'pilot', label: 'Pilot', note: 'And a weekly log, incidents, and a verdict on one workflow' },
  {
    kit: 'portfolio',
    label: 'Portfolio',
    note: 'All tabs: which workflow first, readiness, buy or build too',
  },
];

/** Workings comes with every tab. */
const choosable = tabIds.filter((id) => id !== 'workings');

/** Makes the tracking workbook: choose, create, see what was made. */
export function StartPage({ host }: { host: SidebarHost }) {
  const [state, setState] = useState<StartState>({ is: 'asking' });
  const [choice, setChoice] = useState<KitName | 'tabs'>('first-check');
  const [chosenTabs, setChosenTabs] = useState<TabId[]>(['scorecard']);
  const [isExample, setExample] = useState(false);
  const [currency, setCurrency] = useState<string>('EUR');
  const [start, setStart] = useState(() => isoDay(host.today()));
  const [workflow, setWorkflow] = useState('');
  const isCancelled = useRef(false);

  const startDate = isExample ? exampleStartDate : serialFromIso(start);
  const tabs: readonly TabId[] = choice === 'tabs' ? chosenTabs : kits[choice];
  const isWorking = state.is === 'working';
  const problem =
    startDate === null
      ? 'Type a date, such as 2026-12-01.'
      : tabs.length === 0
        ? 'Choose at least one tab.'
        : null;

  const watch: Watch = {
    onProgress: (sentence) => setState({ is: 'working', sentence }),
    isCancelled: () => isCancelled.current,
  };
  const cancelled: StartState = { is: 'said', message: 'Stopped. Nothing was left behind.' };

  /** Does something long: says what is being done, and tells of a failure. */
  const work = async (failed: string, task: () => Promise<StartState>) => {
    isCancelled.current = false;
    watch.onProgress('Looking at the workbook');
    try {
      setState(await task());
    } catch (error) {
      const reason = messageOf(error).replace(/\.$/, '');
      setState({ is: 'failed', message: `${failed}: ${reason}. Nothing of yours was changed.` });
    }
  };

  const create = async (prefix?: string) => {
    if (startDate === null || problem) return;
    const firstWorkflow = workflow.trim();
    const options: BookOptions = {
      tabs,
      currency,
      startDate,
      example: isExample,
      run: newRun(),
      functionPrefix: host.functionPrefix,
      ...(prefix === undefined ? {} : { prefix }),
      ...(firstWorkflow && !isExample ? { firstWorkflow } : {}),
    };
    await work('It did not work', async () => {
      const outcome = await scaffold(host.port, options, watch);
      if (outcome.is === 'cancelled') return cancelled;
      return outcome.is === 'refused' ? outcome : { is: 'made', made: outcome, options };
    });
  };

  const remove = (made: Scaffolded, options: BookOptions) =>
    work('The tabs could not be taken away', async () => {
      watch.onProgress('Taking the tabs away again');
      await takeAway(host.port, options, made);
      return { is: 'said', message: 'The tabs are gone again. Nothing else was changed.' };
    });

  const carryForward = () =>
    work('The tabs could not be updated', async () => {
      const outcome = await update(host.port, { run: newRun(), functionPrefix: host.functionPrefix }, watch);
      if (outcome.is === 'cancelled') return cancelled;
      if (outcome.is === 'updated') return { is: 'updated', updated: outcome };
      return { is: outcome.is === 'current' ? 'said' : 'failed', message: outcome.message };
    });

  const addMore = (tab: TabId) =>
    work('The rows could not be added', async () => {
      const outcome = await addRows(host.port, tab, { functionPrefix: host.functionPrefix }, watch);
      return { is: outcome.is === 'added' ? 'said' : 'failed', message: outcome.message };
    });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <h1>Does AI pay?</h1>
      <p class="quiet">Make a tracking workbook: what it really costs, what it is really worth.</p>

      <fieldset disabled={isWorking}>
        <legend>What to make</legend>
        {kitTexts.map(({ kit, label, note }) => (
          <Choice
            key={kit}
            name="what"
            label={label}
            note={note}
            isChosen={choice === kit}
            onChoose={() => setChoice(kit)}
          />
        ))}
        <Choice
          name="what"
          label="Single tabs"
          note="What another tab needs comes along"
          isChosen={choice === 'tabs'}
          onChoose={() => setChoice('tabs')}
        />
      </fieldset>

      {choice === 'tabs' && (
        <fieldset disabled={isWorking}>
          <legend>Tabs</legend>
          {choosable.map((id) => (
            <label class="choice" key={id}>
              <input
                type="checkbox"
                checked={chosenTabs.includes(id)}
                onChange={() =>
                  setChosenTabs(
                    chosenTabs.includes(id)
                      ? chosenTabs.filter((other) => other !== id)
                      : [...chosenTabs, id],
                  )
                }
              />
              <span>{usualName(id)}</span>
            </label>
          ))}
        </fieldset>
      )}

      <fieldset disabled={isWorking}>
        <legend>Filled with</legend>
        <Choice
          name="fill"
          label="Nothing yet"
          note="You fill in your own figures"
          isChosen={!isExample}
          onChoose={() => setExample(false)}
        />
        <Choice
          name="fill"
          label="The worked example"
          note="A consulting firm, to look around in"
          isChosen={isExample}
          onChoose={() => setExample(true)}
        />
      </fieldset>

      <div class="pair">
        <div class="field">
          <label for="currency">Currency</label>
          <select
            id="currency"
            value={currency}
            disabled={isWorking}
            onChange={(event) => setCurrency(event.currentTarget.value)}
          >
            {currencies.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </div>
        {!isExample && (
          <div class="field">
            <label for="start">Starts on</label>
            <input
              id="start"
              type="date"
              value={start}
              disabled={isWorking}
              aria-invalid={startDate === null}
              onInput={(event) => setStart(event.currentTarget.value)}
            />
          </div>
        )}
      </div>

      {!isExample && (
        <TextField
          id="workflow"
          label="First workflow (optional)"
          placeholder="Answering support mail"
          value={workflow}
          disabled={isWorking}
          onType={setWorkflow}
        />
      )}

      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={isWorking || problem !== null}>
          Create
        </button>
      </div>
      <p class="quiet">
        Made by an older version?{' '}
        <button type="button" class="link" disabled={isWorking} onClick={() => carryForward()}>
          Update the tabs
        </button>
      </p>

      <AddRows isWorking={isWorking} onAdd={addMore} />
      <ApprovePlan isWorking={isWorking} onApprove={(name) => approveBy(host, work, name)} />

      <StartStatus
        state={state}
        onStop={() => {
          isCancelled.current = true;
          watch.onProgress('Stopping after this tab');
        }}
        onTakeAway={remove}
        onUpdate={carryForward}
        onOtherNames={(prefix) => create(prefix)}
      />
    </form>
  );
}

function Choice(props: {
  name: string;
  label: string;
  note: string;
  isChosen: boolean;
  onChoose: () => void;
}) {
  return (
    <label class="choice">
      <input type="radio" name={props.name} checked={props.isChosen} onChange={props.onChoose} />
      <span>
        {props.label}
        <small>{props.note}</small>
      </span>
    </label>
  );
}

/** A word that differs between two people who make tabs at the same moment. */
const newRun = () => crypto.randomUUID().slice(0, 8);
