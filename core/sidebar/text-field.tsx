interface TextFieldProps {
  id: string;
  label: string;
  placeholder: string;
  value: string;
  disabled: boolean;
  onType: (text: string) => void;
}

/** A line of text with its label: names of people and of work. */
export function TextField({ id, label, onType, ...input }: TextFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={60}
        {...input}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
