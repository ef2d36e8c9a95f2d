import { currencies } from '../../workbook/model/currencies.ts';
import { texts } from '../texts/texts.ts';

interface CurrencyFieldProps {
  id: string;
  value: string;
  disabled: boolean;
  onChoose: (currency: string) => void;
}

/** Whose code stands in the label of every amount. */
export function CurrencyField({ id, value, disabled, onChoose }: CurrencyFieldProps) {
  return (
    <div class="field">
      <label for={id}>{texts().start.create.currency}</label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {currencies.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
    </div>
  );
}
