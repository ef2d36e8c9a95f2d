import { useState } from 'preact/hooks';
import { insertFormula } from '../actions/insert-formula.ts';
import { messageOf } from '../cells/wording.ts';
import type { DefinedFunction } from '../function-kit/define.ts';
import { typedExample } from '../function-kit/example-text.ts';
import { chapters } from '../functions/catalogue.ts';
import { search } from './functions/search.ts';
import type { SidebarHost } from './host.ts';

const entries = Object.values(chapters).flatMap(({ question, functions }) =>
  functions.map((definition) => ({ ...definition, question })),
);

/** The catalogue: search it, read one function, put its example into the selected cell. */
export function FunctionsPage({ host }: { host: SidebarHost }) {
  const [typed, setTyped] = useState('');
  const found = search(typed, entries);
  const shown = typed.trim() === '' ? Object.values(chapters) : [{ question: 'Found', functions: found }];
  return (
    <>
      <h1>Functions</h1>
      <p class="quiet">Type one in any cell, or put its example into the selected cell and change it.</p>
      <div class="field">
        <label for="search">Search</label>
        <input
          id="search"
          type="search"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {found.length === 0 && <p>Nothing is called that. Try "payback", "cost" or "hours".</p>}
      {found.length > 0 &&
        shown.map(({ question, functions }) => (
          <section key={question}>
            <h2>{question}</h2>
            {functions.map((definition) => (
              <FunctionHelp key={definition.name} definition={definition} host={host} />
            ))}
          </section>
        ))}
    </>
  );
}

function FunctionHelp({ definition, host }: { definition: DefinedFunction; host: SidebarHost }) {
  const [outcome, setOutcome] = useState('');
  const { call: example } = typedExample(definition, host.functionPrefix);
  const insert = async () => {
    try {
      setOutcome(await insertFormula(host.port, example));
    } catch (error) {
      setOutcome(messageOf(error));
    }
  };
  return (
    <details>
      <summary>
        <code>
          {host.functionPrefix}
          {definition.name}
        </code>
        <small>{definition.summary}</small>
      </summary>
      <dl>
        {definition.inputs.map(([name, input]) => (
          <div key={name}>
            <dt>
              {name}
              {input.isOptional ? ' (optional)' : ''}
            </dt>
            <dd>
              {input.description}
              {input.unit ? ` In ${input.unit}.` : ''}
            </dd>
          </div>
        ))}
        <dt>Gives</dt>
        <dd>{definition.result.description}</dd>
      </dl>
      {definition.notes?.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
      <p>
        <code>{example}</code>
      </p>
      <button type="button" class="secondary" onClick={insert}>
        Put into the selected cell
      </button>
      <p class="problem" role="status">
        {outcome}
      </p>
    </details>
  );
}
