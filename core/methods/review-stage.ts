import { textLiteral } from '../cells/wording.ts';

export const stages = {
  notStarted: 'Not started',
  learning: 'Learning',
  month1: '1-month check',
  month3: '3-month review',
  month6: '6-month review',
  quarterly: 'Quarterly review',
} as const;

/** From how many months after the start on each stage is due, the latest first. */
export const stagesFrom = [
  { months: 9, stage: stages.quarterly },
  { months: 6, stage: stages.month6 },
  { months: 3, stage: stages.month3 },
  { months: 1, stage: stages.month1 },
  { months: 0, stage: stages.learning },
] as const;

/** The stage on a day; months as EDATE counts them. */
export function reviewStageFormula({ start, day }: { start: string; day: string }): string {
  const begin = (months: number) => (months === 0 ? `INT(${start})` : `EDATE(${start},${months})`);
  return stagesFrom.reduce<string>((later, { months }, index) => {
    const before = stagesFrom[index + 1]?.stage ?? stages.notStarted;
    return `IF(${day}<${begin(months)},${textLiteral(before)},${later})`;
  }, textLiteral(stages.quarterly));
}
