import { type BookOptions, exampleStartDate } from '../model/options.ts';

/*
 * The worked example: a consulting firm that lets AI draft its proposals, and what it tracked, reviewed and decided in 17 weeks.
 * What it typed on a tab stands in that tab's folder.
 */

export const exampleWorkflow = 'Proposals';
/** It is read after so many weeks. */
export const exampleWeeksTracked = 17;
const daysInWeek = 7;

/** The day on which the example starts. */
export const startOf = ({ startDate }: Pick<BookOptions, 'startDate'>) => startDate ?? exampleStartDate;

/** Days after the start of the example. */
export const dayOfExample = (options: BookOptions, days: number): number => startOf(options) + days;

/** A day of a week, the first of which is 1; 0 is its Monday. */
export const dayOfWeek = (options: BookOptions, week: number, day = 0) =>
  dayOfExample(options, daysInWeek * (week - 1) + day);
