import { date } from '../../function-kit/inputs/date.ts';

export const startDate = date({ description: 'The first day of use.' });
export const asOf = date({ description: 'The day to look from, such as TODAY().' });
