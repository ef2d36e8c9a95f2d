import { isInput } from '../../workbook/model/look.ts';
import type { Held } from '../typed-cells.ts';
import type { Change, Finding } from './finding.ts';
import { type Line, linesNow } from './lines.ts';
import type { Survey } from './survey.ts';

/** Rows of Tracking that are not in the order of their weeks. */
export function rowOrder({ tabs }: Survey): Finding[] {
  const tracking = tabs.get('tracking');
  if (!tracking) return [];
  const lines = linesNow(tracking, 'log').filter((line) => line.figure('week') !== null);
  const late = new Map<string, number>();
  // Rows of one workflow and team: those of two may stand one below the other.
  const first = lines.find((line) => {
    const key = `${line.text('workflow')} ${line.text('team')}`;
    const week = line.figure('week') ?? 0;
    const isEarlier = week < (late.get(key) ?? 0);
    late.set(key, Math.max(week, late.get(key) ?? 0));
    return isEarlier;
  });
  if (!first) return [];
  const changes = sorted(lines, tracking.sheet);
  return [
    {
      kind: 'outOfOrder',
      sheet: tracking.sheet,
      cell: first.cells.get('week')?.at ?? 'A1',
      label: '',
      found: [{ day: first.figure('week') ?? 0 }],
      ...(changes && { mend: { changes } }),
    },
  ];
}

/** What is typed in each row of the log, by week; null where a formula of somebody's would name other cells then. */
function sorted(lines: readonly Line[], sheet: string): Change[] | null {
  const typed = (line: Line) => [...line.cells].filter(([, { made }]) => isInput(made.style));
  if (lines.some((line) => typed(line).some(([, { formula }]) => formula !== ''))) return null;
  const inOrder = lines
    .map((line, index) => ({ line, index, week: line.figure('week') ?? 0 }))
    .sort((one, other) => one.week - other.week || one.index - other.index);
  const held = (line: Line | undefined, column: string): Held => line?.cells.get(column)?.value ?? '';
  return lines.flatMap((line, index) =>
    typed(line).flatMap(([column, { at, made }]): Change[] => {
      const [was, becomes] = [held(line, column), held(inOrder[index]?.line, column)];
      return was === becomes ? [] : [{ is: 'cell', sheet, at, was, becomes, format: made.format }];
    }),
  );
}
