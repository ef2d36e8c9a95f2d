import { useState } from 'preact/hooks';
import type { ScaffoldPlan } from '../actions/plan-scaffold.ts';
import { scaffold } from '../actions/scaffold.ts';
import { takeAway } from '../actions/take-away.ts';
import { messageOf } from '../cells/say.ts';
import { isoDay, serialFromIso } from '../cells/serial.ts';
import { kits, usualNames } from '../workbook/kits.ts';
import { type TabId, tabIds } from '../workbook/model.ts';
import { type BookOptions, currencies, exampleStartDate } from '../workbook/options.ts';
import type { SidebarHost } from './host.ts';
import { ScaffoldOutcome } from './scaffold-outcome.tsx';

type State =
  | { is: 'asking' }
  | { is: 'working'; sentence: string }
  | { is: 'made'; plan: ScaffoldPlan; options: BookOptions }
  | { is: 'gone' }
  | { is: 'failed'; message: string };

/** Makes the tracking workbook: choose, create, see what was made. */
export function StartPage({ host }: { host: SidebarHost }) {
  const [state, setState] = useState<State>({ is: 'asking' });
  const [choice, setChoice] = useState<'first-check' | 'tabs'>('first-check');
  const [chosenTabs, setChosenTabs] = useState<TabId[]>(['scorecard']);
  const [isExample, setExample] = useState(false);
  const [currency, setCurrency] = useState<string>('EUR');
  const [start, setStart] = useState(() => isoDay(host.today()));
  const [workflow, setWorkflow] = useState('');

  const startDate = isExample ? exampleStartDate : serialFromIso(start);
  const tabs: readonly TabId[] = choice === 'tabs' ? chosenTabs : kits[choice];
  const isWorking = state.is === 'working';
  const problem =
    startDate === null
      ? 'Type a date, such as 2026-12-01.'
      : tabs.length === 0
        ? 'Choose at least one tab.'
        : null;

  const create = async () => {
    if (startDate === null || problem) return;
    const firstWorkflow = workflow.trim();
    const options: BookOptions = {
      tabs,
      currency,
      startDate,
      example: isExample,
      ...(firstWorkflow && !isExample ? { firstWorkflow } : {}),
    };
    setState({ is: 'working', sentence: 'Looking at the workbook' });
    try {
      const plan = await scaffold(host.port, options, (sentence) => setState({ is: 'working', sentence }));
      setState(plan.is === 'plan' ? { is: 'made', plan, options } : { is: 'failed', message: plan.message });
    } catch (error) {
      setState({
        is: 'failed',
        message: `It did not work: ${messageOf(error)}. Nothing of yours was changed.`,
      });
    }
  };

  const remove = async (plan: ScaffoldPlan, options: BookOptions) => {
    setState({ is: 'working', sentence: 'Taking the tabs away again' });
    try {
      await takeAway(host.port, options, plan);
      setState({ is: 'gone' });
    } catch (error) {
      setState({ is: 'failed', message: `The tabs could not be taken away: ${messageOf(error)}` });
    }
  };

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
        <Choice
          name="what"
          label="First check"
          note="Six tabs: costs, value, baseline and a one-page dashboard"
          isChosen={choice === 'first-check'}
          onChoose={() => setChoice('first-check')}
        />
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
          {tabIds.map((id) => (
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
              <span>{usualNames[id]}</span>
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
        <div class="field">
          <label for="workflow">First workflow (optional)</label>
          <input
            id="workflow"
            type="text"
            maxLength={60}
            placeholder="Answering support mail"
            value={workflow}
            disabled={isWorking}
            onInput={(event) => setWorkflow(event.currentTarget.value)}
          />
        </div>
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

      <div role="status">
        {state.is === 'working' && (
          <div class="notice">
            <p>{state.sentence} ...</p>
            <progress aria-label={state.sentence} />
          </div>
        )}
        {state.is === 'made' && (
          <ScaffoldOutcome plan={state.plan} onTakeAway={() => remove(state.plan, state.options)} />
        )}
        {state.is === 'gone' && <div class="notice">The tabs are gone again. Nothing else was changed.</div>}
        {state.is === 'failed' && <div class="notice bad">{state.message}</div>}
      </div>
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
