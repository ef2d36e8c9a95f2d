import { type CellError, valueError } from '../../cells/cell.ts';
import { numberInWords, percentInWords } from '../../cells/wording.ts';
import type { Domain, Input } from './input.ts';

type ShownAs = Input['shownAs'];

export function figureInWords(value: number, shownAs: ShownAs): string {
  return shownAs === 'percent' ? percentInWords(value) : numberInWords(value);
}

/** "between 0% and 100%", "above -100%", "0 or more". */
export function domainInWords({ least, most, isAboveLeast, isBelowMost }: Domain, shownAs: ShownAs): string {
  const say = (value: number) => figureInWords(value, shownAs);
  if (least !== undefined && most !== undefined) {
    return isBelowMost || isAboveLeast
      ? `${isAboveLeast ? 'above' : 'at least'} ${say(least)} and ${isBelowMost ? 'below' : 'at most'} ${say(most)}`
      : `between ${say(least)} and ${say(most)}`;
  }
  if (least !== undefined) return isAboveLeast ? `above ${say(least)}` : `${say(least)} or more`;
  if (most !== undefined) return isBelowMost ? `below ${say(most)}` : `${say(most)} or less`;
  return 'a finite number';
}

/** A percentage typed without its sign: ": type 50% or 0.5" after a 50. */
export function likelyCause(value: number, shownAs: ShownAs): string {
  return shownAs === 'percent' && value > 1 && value <= 100
    ? `: type ${numberInWords(value)}% or ${numberInWords(value / 100)}`
    : '';
}

/** A 0 may be a cell left blank, so the message says both. @param remedy "type a figure". */
export function zeroRefused(name: string, remedy: string): CellError {
  return valueError(`${name} is 0, or its cell is blank: ${remedy}`);
}
