import {
  daysOfWeek,
  monthsAfter,
  planBy,
  type Schedule,
  scheduleOf,
  sum,
  type ValueLine,
} from '../../core/actions/result/plan-by.ts';
import { serialFromIso } from '../../core/cells/serial.ts';
import { figure } from '../book/figures.ts';
import type { OpenBook } from '../book/open-book.ts';
import { type About, isSameName } from './about.ts';
import type { Row } from './tables.ts';

const timeSaved = 'Time saved';
/** Tracking asks for other value as one figure: where a workflow claims several kinds nobody can tell them apart. */
export const notToldApart = 'Other, not told apart';

type Lines = readonly Row<'value_line'>[];
type Weeks = readonly Row<'week'>[];

/**
 * What was claimed and what came of it, by workflow and kind of value, both for the weeks that were tracked and before
 * confidence. A week without a row is not known, and counts on neither side; what nobody typed in any week was not measured.
 */
export function claimRows(book: OpenBook, about: About, lines: Lines, weeks: Weeks): Row<'claim'>[] {
  const { start } = about;
  const horizon = figure(book.tab('assumptions')?.value('horizon') ?? null);
  const ramp = figure(book.tab('assumptions')?.value('rampUsed') ?? null) ?? 0;
  if (start === null || horizon === null) return [];
  const counted = lines.filter(({ counts }) => counts);
  const names = [
    ...new Map(counted.map(({ workflow }) => [(workflow ?? '').toLowerCase(), workflow])).values(),
  ];
  return names.flatMap((workflow) => {
    const own = counted.filter((line) => isSameName(line.workflow, workflow));
    const rows = weeks.filter((week) => week.counts && isSameName(week.workflow, workflow));
    const mondays = [...new Set(rows.flatMap(({ monday }) => monday ?? []))].flatMap(
      (iso) => serialFromIso(iso) ?? [],
    );
    const others = new Set(own.flatMap(({ kind }) => (kind === timeSaved ? [] : [kind ?? ''])));
    const kinds = [
      { kind: timeSaved, lines: own.filter(({ kind }) => kind === timeSaved), realised: hoursIn(rows) },
      {
        kind: others.size === 1 ? [...others].join() : notToldApart,
        lines: own.filter(({ kind }) => kind !== timeSaved),
        realised: otherIn(rows),
      },
    ];
    return kinds.flatMap(({ kind, lines: ofKind, realised }): Row<'claim'>[] => {
      if (ofKind.length === 0) return [];
      const schedules = ofKind.map((line) => scheduleOf(asPlanned(line, horizon), ramp, 1));
      const by = (day: number) => sum(schedules.map((each) => planned(each, day - start)));
      const isMeasured = realised !== null && mondays.length > 0;
      return [
        {
          workbook: about.workbook,
          year: about.startYear,
          currency: about.currency,
          workflow,
          kind,
          evidence: evidenceOf(ofKind),
          planned_value: sum(schedules.map((each) => planBy(each, horizon))),
          weeks: mondays.length,
          claimed: isMeasured ? sum(mondays.map((monday) => by(monday + daysOfWeek) - by(monday))) : null,
          realised: isMeasured ? realised : null,
        },
      ];
    });
  });
}

const planned = (schedule: Schedule, days: number) => (days <= 0 ? 0 : planBy(schedule, monthsAfter(days)));

/** As Workings reads a line. */
function asPlanned(line: Row<'value_line'>, horizon: number): ValueLine {
  const start = line.start_month ?? 1;
  const isOnce = line.comes === 'Once';
  return {
    kind: line.kind ?? '',
    runningYear: isOnce ? 0 : (line.yearly ?? 0),
    once: isOnce && start <= horizon ? (line.yearly ?? 0) : 0,
    start,
    end: Math.min(line.end_month ?? horizon, horizon),
    startWeek: ((start - 1) * 52) / 12,
  };
}

function hoursIn(rows: Weeks): number | null {
  const typed = rows.filter(({ hours }) => hours !== null);
  return typed.length === 0
    ? null
    : sum(typed.map(({ gross, other_value }) => (gross ?? 0) - (other_value ?? 0)));
}

function otherIn(rows: Weeks): number | null {
  const typed = rows.flatMap(({ other_value }) => other_value ?? []);
  return typed.length === 0 ? null : sum(typed);
}

function evidenceOf(lines: Lines): string {
  const [first, ...more] = new Set(lines.map(({ evidence }) => evidence ?? 'Not said'));
  return more.length > 0 ? 'Mixed' : (first ?? 'Not said');
}
