import { type Cell, Day } from '../../cells/cell.ts';
import { isoDay } from '../../cells/serial.ts';
import type { UserSigns } from '../../cells/typed-figure.ts';
import { decimalCommaSigns, inSigns } from '../../formula/signs.ts';
import type { DefinedFunction } from '../../function-kit/define.ts';
import { asTyped, typedExample } from '../../function-kit/example-text.ts';

/** The first example of a function as it is typed into its fields. */
export function exampleFields(definition: DefinedFunction, signs: UserSigns): string[] {
  const given = typedExample(definition).example.arguments;
  return definition.inputs.map(([, { kind }], index) => {
    const value = given[index] ?? null;
    return kind === 'text' && typeof value === 'string' ? value : fieldText(value, signs);
  });
}

/** A value as a person types it into a field. */
export function fieldText(value: Cell | Cell[][], signs: UserSigns): string {
  if (value instanceof Day) return isoDay(value.serial);
  const text = asTyped(value);
  return signs.decimal === ',' ? inSigns(text, decimalCommaSigns) : text;
}
