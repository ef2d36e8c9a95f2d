import { Day, isErrorCode } from '../../cells/cell.ts';
import { twinTolerance } from '../../portable/twin-tolerance.ts';
import type { Value } from '../sheet-now.ts';
import type { Example } from './example-cells.ts';

export const isError = (value: Value): boolean =>
  typeof value === 'string' && (isErrorCode(value) || /^#[A-Z/]+[!?]?$/.test(value));

/** Does a call, or its twin, show what its documentation says? A twin's error is an error whatever its code. */
export function isAsDocumented(
  shown: readonly (readonly Value[])[],
  { gives }: Example,
  { formula, hasErrorCodes }: { formula: string; hasErrorCodes: boolean },
): boolean {
  const expected = Array.isArray(gives) ? gives : [[gives]];
  return expected.every((line, down) =>
    line.every((wanted, across) => {
      const value = shown[down]?.[across] ?? null;
      if (typeof wanted === 'object' && 'error' in wanted)
        return hasErrorCodes ? value === codeShown(wanted.error) : isError(value);
      const figure = wanted instanceof Day ? wanted.serial : wanted;
      if (typeof figure === 'number' && typeof value === 'number')
        return Math.abs(figure - value) <= twinTolerance(formula) * Math.max(1e-300, Math.abs(figure));
      return figure === (value ?? '');
    }),
  );
}

/** Excel lets no function give these two back. */
const codeShown = (code: string): string => (code === '#REF!' || code === '#NAME?' ? '#VALUE!' : code);

/** What should stand there, in words. */
export const expectedText = ({ gives }: Example): string => {
  const table = Array.isArray(gives) ? gives : [[gives]];
  return table
    .map((line) =>
      line
        .map((each) => {
          if (each instanceof Day) return `day ${each.serial}`;
          return typeof each === 'object' ? each.error : String(each);
        })
        .join(', '),
    )
    .join('; ');
};

export const shownText = (shown: readonly (readonly Value[])[]): string =>
  shown.map((line) => line.map((value) => (value === null ? 'blank' : String(value))).join(', ')).join('; ');
