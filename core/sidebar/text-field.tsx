interface TextFieldProps {
  id: string;
  label: string;
  value: string;
  disabled: boolean;
  placeholder?: string;
  /** A figure: phones show its keys, and nothing is proposed that was typed elsewhere. */
  isFigure?: boolean;
  /** What is wrong with what was typed; '' where nothing is, left out where nothing can be. */
  problem?: string;
  hint?: string;
  onType: (text: string) => void;
}

/** A line of text with its label; what is wrong with it stands below. */
export function TextField(props: TextFieldProps) {
  const { id, label, value, disabled, placeholder, isFigure = false, problem, hint, onType } = props;
  const described = [problem === undefined ? '' : `${id}-problem`, hint ? `${id}-hint` : ''];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        placeholder={placeholder}
        value={value}
        disabled={disabled}
        {...(isFigure ? { inputMode: 'decimal' as const, autocomplete: 'off' } : { maxLength: 60 })}
        {...(problem === undefined ? {} : { 'aria-invalid': problem !== '' })}
        aria-describedby={described.join(' ').trim() || undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} class="problem" role="status">
          {problem}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
