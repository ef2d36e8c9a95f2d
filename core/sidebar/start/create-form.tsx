import { useState } from 'preact/hooks';
import { serialFromIso } from '../../cells/serial.ts';
import { type KitName, kits, tabIds, usualName } from '../../workbook/kits.ts';
import { exampleStartDate } from '../../workbook/model/options.ts';
import type { TabId } from '../../workbook/model/tab.ts';
import { TextField } from '../text-field.tsx';
import { texts } from '../texts/texts.ts';
import { Choice } from './choice.tsx';
import { CurrencyField } from './currency-field.tsx';
import type { Wanted } from './making.tsx';

const kitNames: readonly KitName[] = ['first-check', 'pilot', 'portfolio'];
/** Workings comes with every tab. */
const choosable = tabIds.filter((id) => id !== 'workings');

interface CreateFormProps {
  currency: string;
  /** As a date field writes it. */
  today: string;
  isWorking: boolean;
  onCurrency: (currency: string) => void;
  onCreate: (wanted: Wanted) => void;
}

/** Any tabs, blank or with the worked example. */
export function CreateForm({ currency, today, isWorking, onCurrency, onCreate }: CreateFormProps) {
  const [choice, setChoice] = useState<KitName | 'tabs'>('first-check');
  const [chosenTabs, setChosenTabs] = useState<TabId[]>(['scorecard']);
  const [isExample, setExample] = useState(false);
  const [start, setStart] = useState(today);
  const [workflow, setWorkflow] = useState('');
  const words = texts().start.create;

  const startDate = isExample ? exampleStartDate : serialFromIso(start);
  const tabs: readonly TabId[] = choice === 'tabs' ? chosenTabs : kits[choice];
  const problem = startDate === null ? words.badDate : tabs.length === 0 ? words.noTab : null;
  const create = () => {
    if (startDate === null || problem !== null) return;
    const firstWorkflow = workflow.trim();
    const named = firstWorkflow && !isExample ? { firstWorkflow } : {};
    onCreate({ tabs, currency, startDate, example: isExample, ...named });
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      <fieldset disabled={isWorking}>
        <legend>{words.what}</legend>
        {kitNames.map((kit) => (
          <Choice
            key={kit}
            name="what"
            {...words.kits[kit]}
            isChosen={choice === kit}
            onChoose={() => setChoice(kit)}
          />
        ))}
        <Choice
          name="what"
          label={words.single}
          note={words.singleNote}
          isChosen={choice === 'tabs'}
          onChoose={() => setChoice('tabs')}
        />
      </fieldset>

      {choice === 'tabs' && (
        <fieldset disabled={isWorking}>
          <legend>{words.tabs}</legend>
          {choosable.map((id) => (
            <label class="choice" key={id}>
              <input
                type="checkbox"
                checked={chosenTabs.includes(id)}
                onChange={() => setChosenTabs(toggled(chosenTabs, id))}
              />
              <span>{usualName(id)}</span>
            </label>
          ))}
        </fieldset>
      )}

      <fieldset disabled={isWorking}>
        <legend>{words.filledWith}</legend>
        <Choice
          name="fill"
          label={words.nothing}
          note={words.nothingNote}
          isChosen={!isExample}
          onChoose={() => setExample(false)}
        />
        <Choice
          name="fill"
          label={words.example}
          note={words.exampleNote}
          isChosen={isExample}
          onChoose={() => setExample(true)}
        />
      </fieldset>

      <div class="pair">
        <CurrencyField id="currency" value={currency} disabled={isWorking} onChoose={onCurrency} />
        {!isExample && (
          <div class="field">
            <label for="start">{words.startsOn}</label>
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
          label={words.workflow}
          placeholder={words.workflowHint}
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
          {words.create}
        </button>
      </div>
    </form>
  );
}

const toggled = (all: readonly TabId[], id: TabId): TabId[] =>
  all.includes(id) ? all.filter((other) => other !== id) : [...all, id];
