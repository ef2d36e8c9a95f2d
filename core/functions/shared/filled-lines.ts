import { isFilled, type Line } from '../../function-kit/twin/range.ts';

/** Conditions of lines of flows; none where one cannot be read, for there is no twin then. */
export function areFilled(lines: (Line | null)[], least = 1): string[] {
  return lines.flatMap((line) => (line ? isFilled(line, least) : []));
}
