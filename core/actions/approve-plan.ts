import { isErrorCode } from '../cells/cell.ts';
import type { RangeAnswer } from '../sheet-port/answers.ts';
import type { CellContent, Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { usualName } from '../workbook/kits.ts';
import { plain } from '../workbook/model/addresses.ts';
import { approval } from '../workbook/tabs/assumptions/approval.ts';
import { approved } from '../workbook/tabs/assumptions/approved.ts';
import { approvedMonths, planApproved, planNow } from '../workbook/tabs/assumptions/approved-months.ts';
import { findTabs } from './find-tabs.ts';
import { readBook } from './read-book.ts';
import { rangeIn } from './read-range.ts';
import type { Refusal, Telling } from './telling.ts';
import { heldIn } from './typed-cells.ts';

export type Approval =
  | { readonly is: 'approved'; readonly told: Telling; readonly undo: readonly Operation[] }
  /** Somebody approved it before: it is left as it is, unless the person says so. */
  | { readonly is: 'before'; readonly told: Telling }
  | { readonly is: 'refused'; readonly told: Refusal };

interface Approver {
  readonly name: string;
  readonly day: number;
  /** Takes the place of an earlier approval. */
  readonly isAgain?: boolean;
}

const refused = (told: Refusal): Approval => ({ is: 'refused', told });

/**
 * Copies the plan, its assumptions and the thresholds as values beside them on Assumptions, with name and day. From then on what
 * was measured is held against these.
 * @throws PortError where the host failed.
 */
export async function approvePlan(
  port: SheetPort,
  { name, day, isAgain = false }: Approver,
): Promise<Approval> {
  const who = name.trim();
  if (who === '') return refused({ is: 'noApprover' });
  const { sheets } = await findTabs(port, await readBook(port));
  const sheet = sheets.get('assumptions');
  if (sheet === undefined) return refused({ is: 'noTab', tab: usualName('assumptions') });

  const ranges = {
    what: plain(approved.range('what')),
    now: plain(approved.range('now')),
    before: plain(approved.range('approved')),
    months: plain(approvedMonths.filled('month')),
    planNow: plain(planNow),
    planBefore: plain(planApproved),
    by: plain(approval.cell('approvedBy')),
    on: plain(approval.cell('approvedOn')),
  };
  const held = await readRanges(port, sheet, ranges);
  if (!isWhereItBelongs(held.what, held.months)) return refused({ is: 'planMoved', sheet });
  if (!held.planNow.values.flat().some((value) => typeof value === 'number'))
    return refused({ is: 'noPlan' });
  const earlier = held.by.values[0]?.[0];
  const isApprovedAlready = [held.by, held.planBefore].some(({ values }) => values.flat().some(isFilled));
  if (isApprovedAlready && !isAgain)
    return { is: 'before', told: { is: 'approvedBefore', by: isFilled(earlier) ? String(earlier) : '' } };

  const write = (range: string, cells: CellContent[][]): Operation => ({
    do: 'write',
    sheet,
    at: range.split(':')[0] ?? range,
    cells,
  });
  await port.run([
    write(ranges.before, approvable(held.now)),
    write(ranges.planBefore, approvable(held.planNow)),
    write(ranges.by, [[who]]),
    write(ranges.on, [[day]]),
  ]);
  const undo = (['before', 'planBefore', 'by', 'on'] as const).map((range) =>
    write(ranges[range], asHeld(held[range])),
  );
  return {
    is: 'approved',
    told: { is: 'planApproved', sheet, by: who },
    undo,
  };
}

const isFilled = (value: RangeAnswer['values'][number][number] | undefined): boolean =>
  value !== null && value !== undefined && value !== '';

/** A blank cell is written as one: null would leave what stands there. An error is no figure that one approves. */
const approvable = ({ values }: RangeAnswer): CellContent[][] =>
  values.map((row) =>
    row.map((value) => (value === null || (typeof value === 'string' && isErrorCode(value)) ? '' : value)),
  );
/** With the formulas that somebody may have typed. */
const asHeld = (answer: RangeAnswer): CellContent[][] =>
  answer.values.map((row, down) => row.map((_, right) => heldIn(answer, down, right)));

function isWhereItBelongs(what: RangeAnswer, months: RangeAnswer): boolean {
  const labels = approved.keys.map((key) => approved.told(key, 'what').content);
  return (
    labels.every((label, index) => what.values[index]?.[0] === label) &&
    approvedMonths.rows.every((_, month) => months.values[month]?.[0] === month)
  );
}

async function readRanges<Name extends string>(
  port: SheetPort,
  sheet: string,
  ranges: Readonly<Record<Name, string>>,
): Promise<Record<Name, RangeAnswer>> {
  const names = Object.keys(ranges) as Name[];
  const answers = await port.run(
    names.map((name): Operation => ({ do: 'readRange', sheet, range: ranges[name] })),
  );
  return Object.fromEntries(names.map((name, index) => [name, rangeIn(answers[index], sheet)])) as Record<
    Name,
    RangeAnswer
  >;
}
