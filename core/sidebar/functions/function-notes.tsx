import type { DefinedFunction } from '../../function-kit/define.ts';
import { texts } from '../texts/texts.ts';

/** What there is to know besides the arguments. */
export function FunctionNotes({ definition }: { definition: DefinedFunction }) {
  const words = texts().functions.notes;
  const { result, notes = [], errors, source } = definition;
  return (
    <details>
      <summary>{words.how}</summary>
      <p>{words.gives(result.description)}</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>{words.errors(errors.join('; '))}</p>
      <p class="quiet">{source}</p>
    </details>
  );
}
