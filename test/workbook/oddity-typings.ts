import { cellName } from '../../core/cells/address.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { placeIn, typingAt } from '../support/by-key.ts';
import { approvedNow } from './checks-model-assumptions.ts';
import type { Typing } from './ironcalc.ts';
import { mostRows, type Tracked, typingsOf as trackedTypingsOf } from './logs.ts';
import { approvedKeys, mostPriced, type Odd, type Priced, signed, type Table, tables } from './oddities.ts';
import { mostLines, proposalOf } from './plans.ts';

/* Everything that an odd firm types, over whatever was typed for another. */

const mostBelow = 3;
type Cells = Readonly<Record<string, number | string>>;
/** A line that lacks nothing but a workflow that Start knows; where it stands; and the rows of its table that count. */
const unknownLines: Readonly<Record<Table, { cells: Cells; table: string; line: number; rows: number }>> = {
  costs: {
    cells: { quantity: 1, price: 5, howOften: 'Once', kind: 'Other' },
    table: 'costs.lines',
    line: mostLines + mostPriced + 1,
    rows: 30,
  },
  value: {
    cells: { quantity: 1, rate: 5, periods: 1, kind: 'Retention', share: 1, margin: 1, comes: 'Once' },
    table: 'value.lines',
    line: mostLines + mostPriced + 1,
    rows: 30,
  },
  tracking: { cells: { otherValue: 5 }, table: 'tracking.log', line: mostRows + 1, rows: 60 },
  risks: { cells: { class: 'Wrong output' }, table: 'risks.incidents', line: 7, rows: 120 },
  baseline: { cells: { metric: 'Win rate' }, table: 'baseline.metrics', line: 1, rows: 35 },
};
/** What is read of a row below the last: without it there is no line. */
const firstColumns: Readonly<Record<Table, string>> = {
  costs: 'quantity',
  value: 'quantity',
  tracking: 'hours',
  risks: 'date',
  baseline: 'metric',
};

function typingsOfUnknown({ tracked, unknown }: Odd): Typing[] {
  const day = { tracking: { week: tracked.plan.startDate }, risks: { date: tracked.plan.startDate } };
  return tables.flatMap((name) => {
    const { cells, table, line } = unknownLines[name];
    const all: Cells = {
      ...cells,
      ...(name in day && day[name as keyof typeof day]),
      workflow: unknown.name,
    };
    return Object.entries(all).map(([column, content]) =>
      typingAt(`${table}.${column}.${line}`, unknown.in.includes(name) ? content : ''),
    );
  });
}

function typingsBelow({ below }: Odd): Typing[] {
  return tables.flatMap((name) => {
    const { table, rows } = unknownLines[name];
    const [sheet, first] = placeIn(`${table}.${firstColumns[name]}.1`);
    const place = placeOf(first);
    return Array.from({ length: mostBelow }, (_, index): Typing => {
      const at = cellName({ ...place, row: place.row + rows + index });
      return [sheet, at, index < below[name] ? 45000 : ''];
    });
  });
}

function typingsOfPriced({ tracked, costsPriced, valuesPriced }: Odd): Typing[] {
  const typings = (table: string, column: string, lines: readonly Priced[]) =>
    Array.from({ length: mostPriced }, (_, index) => {
      const [line, key] = [lines[index], `${table}.${column}.${mostLines + index + 1}`];
      const price = line?.price === 'the hourly rate' ? tracked.plan.hourlyRate : line?.price;
      return [
        typingAt(`${table}.kind.${mostLines + index + 1}`, line?.kind ?? ''),
        typingAt(`${table}.quantity.${mostLines + index + 1}`, ''),
        typingAt(key, price ?? proposalOf(key)),
      ];
    }).flat();
  return [...typings('costs.lines', 'price', costsPriced), ...typings('value.lines', 'rate', valuesPriced)];
}

/** What a plan was like when it was approved, of which the first month is enough. */
function typingsOfApproval(odd: Odd): Typing[] {
  const { approval } = odd;
  const now = approvedNow(odd);
  const asApproved = (key: (typeof approvedKeys)[number]) => {
    const since = approval?.since[key] ?? 'blank';
    if (since === 'blank') return '';
    return since === 'the same' ? (now[key] ?? '') : (now[key] ?? 6) + 1;
  };
  return [
    typingAt('assumptions.approvedBy', approval?.by ?? ''),
    typingAt('assumptions.approvedOn', approval?.on ?? ''),
    typingAt('assumptions.approvedMonths.valueRunning.1', approval ? 0 : ''),
    ...approvedKeys.map((key) => typingAt(`assumptions.approved.${key}`, asApproved(key))),
  ];
}

/** The same firm, with spaces around what it calls its workflows. */
function padded(tracked: Tracked): Tracked {
  const pad = <Line extends { readonly workflow: string | null }>(line: Line): Line => ({
    ...line,
    workflow: line.workflow && ` ${line.workflow} `,
  });
  const { plan, rows, incidents, pilot } = tracked;
  return {
    ...tracked,
    plan: { ...plan, costs: plan.costs.map(pad), values: plan.values.map(pad) },
    rows: rows.map(pad),
    incidents: incidents.map(pad),
    pilot: pilot && `${pilot}  `,
  };
}

export function typingsOf(odd: Odd): Typing[] {
  const { tracked, isPadded, names } = odd;
  return [
    ...trackedTypingsOf(isPadded ? padded(tracked) : tracked),
    ...typingsOfUnknown(odd),
    ...typingsBelow(odd),
    ...typingsOfPriced(odd),
    typingAt('assumptions.tasksPerYear', odd.tasksPerYear ?? ''),
    typingAt('assumptions.benchmarkKind', odd.benchmarkKind ?? ''),
    typingAt('pilot.thresholds.roi', odd.roiThreshold ?? ''),
    ...signed.map((key) => typingAt(`assumptions.${key}.who`, names[key])),
    ...typingsOfApproval(odd),
  ];
}
