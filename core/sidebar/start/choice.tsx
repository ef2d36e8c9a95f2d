interface ChoiceProps {
  name: string;
  label: string;
  note: string;
  isChosen: boolean;
  onChoose: () => void;
}

/** One of several, with what it means below it. */
export function Choice({ name, label, note, isChosen, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>
        {label}
        <small>{note}</small>
      </span>
    </label>
  );
}
