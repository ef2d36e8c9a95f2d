import { useId } from 'preact/hooks';
import type { Input } from '../../function-kit/inputs/input.ts';
import { figureInWords } from '../../function-kit/inputs/wording.ts';
import { texts } from '../texts/texts.ts';
import type { TypedArgument } from './typed-argument.ts';

interface ArgumentFieldProps {
  name: string;
  input: Input;
  value: string;
  typed: TypedArgument;
  onType: (value: string) => void;
  onTake: () => void;
}

/** One argument: what it is, in which unit, what it is when left out, and what is wrong with what was typed. */
export function ArgumentField({ name, input, value, typed, onType, onTake }: ArgumentFieldProps) {
  const id = useId();
  const words = texts().functions;
  const problem = typed.is === 'wrong' ? typed.message : '';
  return (
    <div class="field">
      <label for={id}>
        {name} {input.unit !== '' && <small class="unit">{input.unit}</small>}
      </label>
      <div class="beside">
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={value}
          aria-required={!input.isOptional}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-hint ${id}-problem`}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <button
          type="button"
          class="secondary"
          aria-label={words.takeFor(name)}
          title={words.takeTitle}
          onClick={onTake}
        >
          {words.takeCells}
        </button>
      </div>
      <p id={`${id}-problem`} class="problem" role="status">
        {problem}
      </p>
      <p id={`${id}-hint`} class="hint">
        {input.description} {defaultInWords(input)}
      </p>
    </div>
  );
}

/** "Left out it is 100%." */
function defaultInWords({ isOptional, fallback, shownAs }: Input): string {
  if (!isOptional) return '';
  const words = texts().functions;
  const value: unknown = typeof fallback === 'function' ? fallback() : fallback;
  if (typeof value === 'number') return words.leftOut(figureInWords(value, shownAs));
  if (typeof value === 'boolean') return words.leftOut(value ? 'TRUE' : 'FALSE');
  return words.mayBeLeftOut;
}
