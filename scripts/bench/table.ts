import { isMissed, type Measured } from './measured.ts';

/** What was measured, the goal, and whether it is met, a line each. */
export function tableOf(measured: readonly Measured[]): string {
  const rows = [
    ['measured', 'figure', 'against', 'ratio', 'goal', 'verdict'],
    ...measured.map((each) => [
      each.what,
      shown(each.ours, each.unit),
      each.theirs === null ? '' : shown(each.theirs, each.unit),
      each.theirs === null ? '' : each.ratio.toFixed(2),
      each.goal?.words ?? '',
      each.goal === null ? '' : isMissed(each) ? 'MISSED' : 'met',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const shown = (value: number, unit: string) =>
  `${Number.isInteger(value) ? value : value.toPrecision(3)}${unit && ` ${unit}`}`;
