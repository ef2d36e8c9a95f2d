import { texts } from '../../texts/texts.ts';
import type { Problem } from './typed-answers.ts';

interface QuestionProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  problem: Problem | undefined;
  disabled: boolean;
  onType: (text: string) => void;
}

/** One figure that is asked for; what is wrong with it stands at the field. */
export function Question({ id, label, hint, value, problem, disabled, onType }: QuestionProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={value}
        disabled={disabled}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem${hint ? ` ${id}-hint` : ''}`}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p id={`${id}-problem`} class="problem" role="status">
        {problem && problemInWords(problem)}
      </p>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

export function problemInWords(problem: Problem): string {
  const words = texts().start.first.problems;
  return problem.is === 'notANumber' ? words.notANumber(problem.typed) : words[problem.is];
}
