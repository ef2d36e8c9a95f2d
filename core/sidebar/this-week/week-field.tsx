import { type FieldKind, kindOf, type WeekField } from '../../actions/week-fields.ts';
import { texts } from '../texts/texts.ts';

interface WeekFieldProps {
  field: WeekField;
  /** Stands beside the label; of amounts the currency. */
  unit: string;
  value: string;
  problem: string;
  /** What happens to what was typed. */
  note: string;
  /** Words to choose from, where the workbook has them and the tab does not. */
  choices: readonly string[] | null;
  onType: (text: string) => void;
}

/** One column of the row: its unit, what may be typed, and what is wrong with what was. */
export function WeekFieldInput({ field, unit, value, problem, note, choices, onType }: WeekFieldProps) {
  const id = idOf(field);
  const kind = kindOf(field);
  const words = choices ?? (kind.is === 'choice' ? kind.of : null);
  const hint = hintOf(field);
  const described = {
    id,
    value,
    'aria-invalid': problem !== '',
    'aria-describedby': `${id}-problem ${id}-hint`,
  };
  return (
    <div class="field">
      <label for={id}>
        {texts().week.fields[field]} {unit !== '' && <small class="unit">{unit}</small>}
      </label>
      {kind.is === 'day' && (
        <input {...described} type="date" onInput={(event) => onType(event.currentTarget.value)} />
      )}
      {kind.is !== 'day' && words === null && (
        <input
          {...described}
          type="text"
          autocomplete="off"
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
      {words !== null && (
        <select {...described} onChange={(event) => onType(event.currentTarget.value)}>
          {['', ...words].map((word) => (
            <option key={word} value={word}>
              {word === '' ? texts().week.none : word}
            </option>
          ))}
        </select>
      )}
      <p id={`${id}-problem`} class="problem" role="status">
        {problem}
      </p>
      <p id={`${id}-hint`} class="hint">
        {note || hint}
      </p>
    </div>
  );
}

export const idOf = (field: WeekField): string => `week-${field}`;

function hintOf(field: WeekField): string {
  const { hints } = texts().week;
  if (field === 'hours' || field === 'otherValue' || field === 'team') return hints[field];
  return '';
}

/** What stands beside the label of a figure. */
export function unitOf(field: WeekField, kind: FieldKind, currency: string): string {
  if (kind.is !== 'figure') return '';
  const { units } = texts().week;
  if (kind.unit === 'money') return currency;
  if (kind.unit === 'plain') return field === 'volume' ? units.tasks : '';
  return kind.unit === 'count' ? '' : units[kind.unit];
}
