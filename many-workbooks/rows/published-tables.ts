import { column, type Table, tables } from './tables.ts';

const text = column('text');
const number = column('number');
const whole = column('whole');
const day = column('day');

/** What is known only of all workbooks together: not parted by year. */
export const aboutAll = {
  file: {
    what: 'One row a file that was found, also those that were left alone.',
    columns: {
      path: text('Where it is, from the folder that was given'),
      bytes: number('Its size', 'bytes'),
      hash: text('SHA-256 of it'),
      workbook: text('The workbook that it holds; empty where it was left alone'),
      reason: text('Why it was left alone'),
    },
  },
  collection: {
    what: 'One row: for which day all of it holds.',
    columns: {
      as_of: day('What is due or overdue counts from this day'),
      currency: text('In which views add up where there are rates'),
      workbooks: whole('That were read'),
      left_alone: whole('Files that were not'),
    },
  },
  rate: {
    what: 'The table of rates, as it was given.',
    columns: {
      currency: text('One unit of this'),
      to: text('is worth, in this'),
      rate: number('so many'),
      day: day('from this day on'),
      source: text('Who says so'),
    },
  },
  came_true: {
    what: 'One row a kind of value or evidence: what share of the claim came true, over workbooks with at least 13 tracked weeks.',
    columns: {
      by: text('all, kind or evidence'),
      name: text('Of the kind or evidence'),
      workbooks: whole('From how many'),
      first_year: whole('Of their starts'),
      last_year: whole('Of their starts'),
      plain: number('Mean of realised / claimed, each held between 0 and 1', 'share'),
      share: number('The same, drawn towards all kinds where there are few', 'share'),
      low: number('Low end of its 90% range', 'share'),
      high: number('High end', 'share'),
    },
  },
} as const satisfies Record<string, Table>;

export type AboutAll = keyof typeof aboutAll;

/** All tables of the result, in the order in which the documentation has them. */
export const allTables: Readonly<Record<string, Table>> = { ...tables, ...aboutAll };
