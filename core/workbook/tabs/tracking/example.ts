import { exampleLicensed, exampleWeeks } from '../../example/weeks.ts';
import { dayOfWeek } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { LogColumn } from './log.ts';

export interface ExampleRow {
  readonly week: number;
  readonly team: string;
  readonly usedFor: string;
  readonly note: string | null;
  readonly figures: Partial<Record<LogColumn, number>>;
}

export const exampleTracking = (options: BookOptions): readonly ExampleRow[] =>
  exampleWeeks.map(({ week, hours, volume, errors, rework, active, ...more }) => ({
    week: dayOfWeek(options, week),
    team: 'Sales',
    usedFor: hours > 0 ? 'Visits to clients' : 'Nothing',
    note: more.note ?? null,
    figures: {
      hours,
      volume,
      errors,
      reworkHours: rework,
      active,
      licensed: exampleLicensed,
      ...(more.other === undefined ? {} : { otherValue: more.other }),
      ...(more.spend === undefined ? {} : { spend: more.spend }),
      ...(more.review === undefined ? {} : { reviewHours: more.review }),
      ...(more.upkeep === undefined ? {} : { upkeepHours: more.upkeep }),
      ...(more.wrongOutput === undefined ? {} : { wrongOutput: more.wrongOutput }),
    },
  }));
