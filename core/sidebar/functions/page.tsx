import { useEffect, useRef, useState } from 'preact/hooks';
import { chapters } from '../../functions/catalogue.ts';
import type { SidebarHost } from '../host.ts';
import { texts } from '../texts/texts.ts';
import { FunctionForm } from './function-form.tsx';
import { search } from './search.ts';

const entries = Object.values(chapters).flatMap(({ question, functions }) =>
  functions.map((definition) => ({ definition, question, ...definition })),
);

/** The catalogue: search it, and fill in one function. */
export function FunctionsPage({ host }: { host: SidebarHost }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState('');
  /** What was typed into each function, so that it is there when one comes back. */
  const [fields, setFields] = useState<Record<string, readonly string[]>>({});
  const isBack = useRef(false);
  const searchField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (chosen === '' && isBack.current) searchField.current?.focus();
    isBack.current = chosen !== '';
  }, [chosen]);

  const entry = entries.find(({ name }) => name === chosen);
  if (entry) {
    return (
      <FunctionForm
        key={entry.name}
        definition={entry.definition}
        host={host}
        fields={fields[entry.name] ?? []}
        onField={(index, text) =>
          setFields((all) => {
            const own = [...(all[entry.name] ?? [])];
            own[index] = text;
            return { ...all, [entry.name]: own };
          })
        }
        onBack={() => setChosen('')}
      />
    );
  }
  const found = search(typed, entries);
  const isSearch = typed.trim() !== '';
  const words = texts().functions;
  const groups = isSearch ? [{ question: '', functions: found }] : Object.values(chapters);
  return (
    <>
      <h1>{words.title}</h1>
      <p class="quiet">{words.purpose}</p>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (isSearch) setChosen(found[0]?.name ?? '');
        }}
      >
        <label for="search">{words.search}</label>
        <input
          id="search"
          ref={searchField}
          type="search"
          autocomplete="off"
          placeholder={words.searchHint}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
      <div role="status">{isSearch && <p class="quiet">{words.found(found.length)}</p>}</div>
      {groups.map(({ question, functions }) => (
        <section key={question}>
          {question !== '' && <h2>{question}</h2>}
          {functions.map(({ name, summary }) => (
            <button key={name} type="button" class="entry" onClick={() => setChosen(name)}>
              <code>
                {host.functionPrefix}
                {name}
              </code>
              <small>{summary}</small>
            </button>
          ))}
        </section>
      ))}
    </>
  );
}
