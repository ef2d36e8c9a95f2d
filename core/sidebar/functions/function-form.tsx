import { useEffect, useMemo, useRef } from 'preact/hooks';
import { quoteSheet } from '../../cells/address.ts';
import type { DefinedFunction } from '../../function-kit/define.ts';
import { twinOf } from '../../portable/twin-of.ts';
import type { SidebarHost } from '../host.ts';
import { texts } from '../texts/texts.ts';
import { ArgumentField } from './argument-field.tsx';
import { argumentTexts, callOf } from './call-of.ts';
import { exampleFields } from './example-fields.ts';
import { formulaShown } from './formula-shown.ts';
import { FunctionNotes } from './function-notes.tsx';
import { whyNotYet } from './live-outcome.ts';
import { LiveResult } from './live-result.tsx';
import { NativeTwin } from './native-twin.tsx';
import { argumentIn } from './typed-argument.ts';
import { useInsertion } from './use-insertion.ts';
import { useOutcome } from './use-outcome.ts';
import { userSigns } from './user-signs.ts';

interface FunctionFormProps {
  definition: DefinedFunction;
  host: SidebarHost;
  /** What was typed, a text an argument. */
  fields: readonly string[];
  onField: (index: number, text: string) => void;
  onBack: () => void;
}

/** One function: fill in its arguments, see what it gives, put it into the selected cell. */
export function FunctionForm({ definition, host, fields, onField, onBack }: FunctionFormProps) {
  const { name, inputs, summary, result } = definition;
  const { port, functionPrefix } = host;
  const words = texts().functions;
  const signs = useMemo(() => userSigns(), []);
  const typed = inputs.map(([input, declared], index) =>
    argumentIn(fields[index] ?? '', { name: input, input: declared, signs, today: host.today() }),
  );
  const { live, outcomeNow } = useOutcome(definition, typed, port);
  const { done, isWorking, during, insert, takeBack } = useInsertion(port);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    form.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);

  const take = (index: number) =>
    during(async () => {
      const [selection] = await port.run([{ do: 'readSelection' }]);
      if (selection?.is !== 'selection') return { message: words.selectFirst, inserted: null };
      onField(index, `${quoteSheet(selection.sheet)}!${selection.range}`);
      return null;
    });
  const callOn = (sheet: string) => callOf(definition, argumentTexts(typed, sheet), functionPrefix);
  const twinOn = (sheet: string) => twinOf(definition, argumentTexts(typed, sheet));
  const reason = whyNotYet(definition, typed, live);
  const insertCall = () =>
    insert(async () => {
      const now = await outcomeNow();
      const table = now.is === 'outcome' && Array.isArray(now.outcome) ? now.outcome : [[]];
      const room = { rows: table.length, columns: table[0]?.length ?? 1 };
      return whyNotYet(definition, typed, now) ?? { formulasOn: (sheet) => [[callOn(sheet)]], room };
    });
  const insertTwin = () =>
    insert(async () => ({
      formulasOn: (sheet) => {
        const twin = twinOn(sheet);
        return 'formulas' in twin ? twin.formulas : [];
      },
    }));
  const shownAs = (formula: string) => formulaShown(formula, signs);

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        insertCall();
      }}
    >
      <button type="button" class="link" onClick={onBack}>
        {words.all}
      </button>
      <h1>
        <code class="title">
          {functionPrefix}
          {name}
        </code>
      </h1>
      <p>{summary}</p>
      <p class="quiet">
        {words.howToFill}{' '}
        <button
          type="button"
          class="link"
          onClick={() =>
            exampleFields(definition, signs).forEach((text, index) => {
              onField(index, text);
            })
          }
        >
          {words.fillExample}
        </button>
      </p>
      {inputs.map(([input, declared], index) => (
        <ArgumentField
          key={input}
          name={input}
          input={declared}
          value={fields[index] ?? ''}
          typed={typed[index] ?? { is: 'nothing' }}
          onType={(text) => onField(index, text)}
          onTake={() => take(index)}
        />
      ))}
      <LiveResult live={live} kind={result.kind} />
      {reason === null && (
        <p class="call">
          <code>{shownAs(callOn(''))}</code>
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={isWorking}>
          {words.putIn}
        </button>
      </div>
      <p class="hint">{words.enterDoes}</p>
      <div class="done" role="status">
        {done.message !== '' && <p>{done.message}</p>}
      </div>
      {done.inserted && (
        <button
          type="button"
          class="secondary"
          disabled={isWorking}
          onClick={() => done.inserted && takeBack(done.inserted)}
        >
          {words.takeBack}
        </button>
      )}
      <NativeTwin
        twin={reason === null ? twinOn('') : null}
        shownAs={shownAs}
        isWorking={isWorking}
        onInsert={insertTwin}
      />
      <FunctionNotes definition={definition} />
    </form>
  );
}
