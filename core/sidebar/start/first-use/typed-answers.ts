import { serialFromIso } from '../../../cells/serial.ts';
import { figureIn, type UserSigns } from '../../../cells/typed-figure.ts';
import type { FirstAnswers, HourWorth } from '../../../workbook/first-use/answers.ts';

export const figureFields = [
  'costAMonth',
  'setupHours',
  'trainingHours',
  'hoursSaved',
  'hourlyRate',
  'yearlyPay',
  'yearlyRevenue',
  'ownerHours',
] as const;
export type FigureField = (typeof figureFields)[number];

/** What stands in the fields of the first use, as it was typed. */
export interface TypedAnswers extends Readonly<Record<FigureField, string>> {
  readonly worthFrom: HourWorth['from'];
  /** As a date field writes it. */
  readonly since: string;
}

export const nothingTyped = (today: string): TypedAnswers => ({
  ...(Object.fromEntries(figureFields.map((field) => [field, ''])) as Record<FigureField, string>),
  worthFrom: 'rate',
  since: today,
});

export type Problem =
  | { readonly is: 'missing' | 'negative' | 'zeroHours' | 'notADay' }
  | { readonly is: 'notANumber'; readonly typed: string };
export type Problems = ReadonlyMap<FigureField | 'since', Problem>;

/** The fields that are asked, by how somebody knows what an hour is worth. */
export const askedBy: Readonly<Record<HourWorth['from'], readonly FigureField[]>> = {
  rate: ['hourlyRate'],
  pay: ['yearlyPay'],
  revenue: ['yearlyRevenue', 'ownerHours'],
};

export interface ReadAnswers {
  /** null until every question has a good answer. */
  readonly answers: (FirstAnswers & { readonly startDate: number }) | null;
  readonly problems: Problems;
  /** null until what it hangs on is typed. */
  readonly worth: HourWorth | null;
}

/** Reads the fields as the person writes figures. */
export function readAnswers(typed: TypedAnswers, signs: Pick<UserSigns, 'decimal'>): ReadAnswers {
  const problems = new Map<FigureField | 'since', Problem>();
  const figure = (field: FigureField): number => {
    const text = typed[field].trim();
    const read = text === '' ? undefined : figureIn(text, signs)?.value;
    if (text === '') problems.set(field, { is: 'missing' });
    else if (read === undefined) problems.set(field, { is: 'notANumber', typed: text });
    else if (read < 0) problems.set(field, { is: 'negative' });
    else if (read === 0 && field === 'ownerHours') problems.set(field, { is: 'zeroHours' });
    return read ?? 0;
  };
  const worth = worthIn(typed.worthFrom, figure);
  const isWorthKnown = askedBy[typed.worthFrom].every((field) => !problems.has(field));
  const given = {
    costAMonth: figure('costAMonth'),
    setupHours: figure('setupHours'),
    trainingHours: figure('trainingHours'),
    hoursSavedAWeek: figure('hoursSaved'),
  };
  const startDate = serialFromIso(typed.since);
  if (startDate === null) problems.set('since', { is: 'notADay' });
  const isWhole = problems.size === 0 && startDate !== null;
  return {
    answers: isWhole ? { ...given, hourWorth: worth, startDate } : null,
    problems,
    worth: isWorthKnown ? worth : null,
  };
}

function worthIn(from: HourWorth['from'], figure: (field: FigureField) => number): HourWorth {
  switch (from) {
    case 'rate':
      return { from, hourlyRate: figure('hourlyRate') };
    case 'pay':
      return { from, yearlyPay: figure('yearlyPay') };
    case 'revenue':
      return { from, yearlyRevenue: figure('yearlyRevenue'), ownerHours: figure('ownerHours') };
  }
}
