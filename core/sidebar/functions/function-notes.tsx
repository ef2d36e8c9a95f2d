import type { DefinedFunction } from '../../function-kit/define.ts';

/** What there is to know besides the arguments. */
export function FunctionNotes({ definition }: { definition: DefinedFunction }) {
  const { result, notes = [], errors, source } = definition;
  return (
    <details>
      <summary>How it is worked out</summary>
      <p>Gives {result.description}.</p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>Errors: {errors.join('; ')}.</p>
      <p class="quiet">{source}</p>
    </details>
  );
}
