import { isFilled, type Line } from '../../function-kit/twin/range.ts';
import type { Term } from '../../function-kit/twin/term.ts';

/** The rate per period that an annual rate is, as Excel's NPV takes it. */
export function periodRate(annualRate: Term, periodsPerYear: Term): string {
  if (periodsPerYear.constant === 1) return `${annualRate}`;
  return `${growth(annualRate, periodsPerYear)}-1`;
}

/** What 1 becomes in one period. */
export function growth(annualRate: Term, periodsPerYear: Term): string {
  return periodsPerYear.constant === 1 ? `(1+${annualRate})` : `(1+${annualRate})^(1/${periodsPerYear})`;
}

/** Conditions of lines of flows; none where one cannot be read, for there is no twin then. */
export function areFilled(lines: (Line | null)[], least = 1): string[] {
  return lines.flatMap((line) => (line ? isFilled(line, least) : []));
}
