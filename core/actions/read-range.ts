import type { Answer, RangeAnswer } from '../sheet-port/answers.ts';
import { PortError, type SheetPort } from '../sheet-port/port.ts';

/** What stands in a range. */
export async function readRange(port: SheetPort, sheet: string, range: string): Promise<RangeAnswer> {
  const [answer] = await port.run([{ do: 'readRange', sheet, range }]);
  return rangeIn(answer, sheet);
}

/** What the host answered to a reading of a sheet. @throws PortError where it answered something else. */
export function rangeIn(answer: Answer | undefined, sheet: string): RangeAnswer {
  if (answer?.is !== 'range') throw new PortError(`the host did not say what stands on ${sheet}`);
  return answer;
}
