import { Day, valueError } from '../../cells/cell.ts';
import { isoDay } from '../../cells/serial.ts';
import { cellInWords } from '../../cells/wording.ts';
import { define } from '../../function-kit/define.ts';
import { date, wholeDay } from '../../function-kit/inputs/date.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { values } from '../../function-kit/inputs/ranges.ts';
import { areRanges, cellCount } from '../../function-kit/twin/samples.ts';
import { cellsOfTable } from '../shared/cells-of-table.ts';

export const dataFreshness = define({
  name: 'DATA_FRESHNESS',
  summary: 'The share of dates that are recent enough.',
  keywords: ['freshness', 'outdated', 'stale', 'old records', 'up to date', 'data quality'],
  inputs: {
    dates: values({ description: 'When each record was last updated.', unit: 'date' }),
    as_of: date({ description: 'The day on which they are looked at.' }),
    max_age_days: withDefault(30, number({ description: 'How old a date may be.', unit: 'days' })),
  },
  result: {
    kind: 'share',
    description: 'dates no older than max_age_days / all cells; a blank is not fresh',
  },
  compute: ({ dates, as_of, max_age_days }) => {
    const cells = cellsOfTable(dates);
    let fresh = 0;
    for (const cell of cells) {
      if (cell === null || cell === 0) continue;
      const serial = cell instanceof Day ? cell.serial : cell;
      if (typeof serial !== 'number') throw valueError(`dates must hold dates, got ${cellInWords(cell)}`);
      const day = wholeDay(serial, 'dates');
      if (day > as_of) throw valueError(`dates hold ${isoDay(day)}, which is after as_of ${isoDay(as_of)}`);
      if (as_of - day <= max_age_days) fresh += 1;
    }
    return fresh / cells.length;
  },
  errors: [
    '#VALUE! where a date is after as_of, or a cell holds no date',
    '#NUM! where a date is before 1 March 1900',
  ],
  examples: [
    { arguments: [[[46000], [46020], [null], [46027]], 46030], gives: 0.75 },
    { arguments: [[[new Day(46000)], [new Day(46027)]], new Day(46030), 7], gives: 0.5 },
    { arguments: [[[46000.5, 46031]], 46030], gives: { error: '#VALUE!' } },
    { arguments: [[[46000, 'soon']], 46030], gives: { error: '#VALUE!' } },
    { arguments: [[[5, 46000]], 46030], gives: { error: '#NUM!' } },
  ],
  source: 'Currentness, a dimension of data quality in ISO/IEC 25012.',
  notes: [
    'A time of day is cut. A 0 among the dates is a blank, as Excel on the desktop hands it over.',
    'A max_age_days of 0 counts as 0 (as_of only): for 30, leave it out.',
  ],
  twin: {
    where: ({ dates, as_of }) => {
      const r = dates.text;
      return [
        `COUNT(${r})+COUNTBLANK(${r})=${cellCount(dates)}`,
        `COUNTIF(${r},"<61")=COUNTIF(${r},0)`,
        `MAX(${r})<INT(${as_of})+1`,
      ];
    },
    formula: ({ dates, as_of, max_age_days }) =>
      areRanges(dates)
        ? `COUNTIF(${dates.text},">="&MAX(61,INT(${as_of})-INT(${max_age_days})))/${cellCount(dates)}`
        : null,
  },
});
