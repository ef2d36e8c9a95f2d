import fc from 'fast-check';
import { kindOf, type TypedWeek, type WeekField, weekFields } from '../../core/actions/week-fields.ts';

const words = fc
  .stringMatching(/^[A-Za-zÄ=+'0-9][\w .,:=+-]{0,12}[\wß]$/)
  .filter((text) => text === text.trim());

/** What the tab takes in a column. */
function valueFor(field: WeekField, monday: fc.Arbitrary<number>): fc.Arbitrary<number | string> {
  const kind = kindOf(field);
  if (kind.is === 'day') return monday;
  if (kind.is === 'choice') return fc.constantFrom(...kind.of);
  if (kind.is === 'text') return words;
  const { from = -1000, to = 1000 } = kind;
  if (kind.unit === 'count') return fc.integer({ min: from, max: to });
  return fc.integer({ min: from * 100, max: to * 100 }).map((hundredths) => hundredths / 100);
}

/** A row that people might type, with fewer active than licensed, in a week that none of the rows has. */
export const drawnWeek = (
  monday: fc.Arbitrary<number>,
  without: readonly WeekField[] = [],
): fc.Arbitrary<TypedWeek> =>
  fc
    .record(
      Object.fromEntries(
        weekFields
          .filter((field) => !without.includes(field))
          .map((field) => [field, valueFor(field, monday)] as const),
      ),
      { requiredKeys: ['week', 'hours'] },
    )
    .map((week: TypedWeek) => {
      const { active, licensed } = week;
      return typeof active === 'number' && typeof licensed === 'number'
        ? { ...week, active: Math.min(active, licensed), licensed: Math.max(active, licensed) }
        : week;
    });
