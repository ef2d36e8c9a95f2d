import { describe, expect, it } from 'vitest';
import { Day } from '../../core/cells/cell.ts';
import { isoDay } from '../../core/cells/serial.ts';
import type { SheetsBehaviour } from '../../simulator/sheets-host/behaviour.ts';
import { isFull } from '../support/draws.ts';
import { exampleCases, wrongExamples } from '../support/example-calls.ts';
import { openSheets } from '../support/hosts.ts';

const error = () => '#ERROR!';
const dateZones = ['spreadsheet', 'script'] as const;
const zones = ['Pacific/Auckland', 'Asia/Kolkata', 'America/New_York'];

describe('Every documented example gives its result', () => {
  const forms = (['undefined', 'null', 'empty text'] as const).flatMap((omittedArgument) =>
    (['empty text', 'null'] as const).map((blankCell) => ({ omittedArgument, blankCell })),
  );
  // Each form of either once, and in the long run each with each.
  const paired = isFull ? forms : forms.filter((_, index) => [0, 3, 4].includes(index));

  it.each(paired)(
    'where an omitted argument is $omittedArgument and a blank cell $blankCell',
    async (form) => {
      const host = await openSheets({ behaviour: form });
      expect(await wrongExamples(host, exampleCases, error)).toEqual([]);
      // Whatever the examples hold: an optional input that is skipped, left out, blank, or a blank of a range.
      await host.spreadsheet.write('AA1:AA4', [
        ['=TIME_SAVED_VALUE(8,75,AB1,50%)'],
        ['=TIME_SAVED_VALUE(8,75,,50%)'],
        ['=TIME_SAVED_VALUE(8,75)*50%'],
        ['=SUM(TIME_SAVED_VALUE({8;4},75,AB1:AB2,50%))'],
      ]);
      await host.spreadsheet.idle();
      expect((await host.spreadsheet.read('AA1:AA4')).flat()).toEqual([14400, 14400, 14400, 21600]);
    },
  );
});

const inZones = dateZones.flatMap((dateZone) => zones.map((zone) => [dateZone, zone] as const));
// npm test has each zone once, and a cell's day meant either way.
describe.each(isFull ? inZones : inZones.filter((_, index) => [0, 4, 5].includes(index)))(
  'Where a cell’s day is meant in the zone of the %s, and the spreadsheet’s is %s,',
  (dateZone, timeZone) => {
    const behaviour: Partial<SheetsBehaviour> = { dateZone };
    const holdsDay = (value: unknown): boolean =>
      value instanceof Day || (Array.isArray(value) && value.some(holdsDay));
    const withDays = exampleCases.filter(
      ({ example }) => holdsDay(example.arguments) || holdsDay(example.gives),
    );

    it('every documented example with a date gives its result', async () => {
      expect(new Set(withDays.map(({ name }) => name))).toContain('PAYBACK_DATE');
      expect(new Set(withDays.map(({ name }) => name))).toContain('NEXT_REVIEW');
      const host = await openSheets({ timeZone, behaviour });
      expect(await wrongExamples(host, withDays, error)).toEqual([]);
    });

    it('a date that comes out shows the day that the person means, as a date', async () => {
      const { spreadsheet } = await openSheets({ timeZone, behaviour });
      // Both sides of the clock changes in New York and Auckland.
      const days = [46_027, 46_088, 46_089, 46_090, 46_116, 46_117, 46_118, 46_292, 46_327, 46_328];
      const column = (letter: string) => `${letter}1:${letter}${days.length}`;
      await spreadsheet.write(
        column('A'),
        days.map((day) => [isoDay(day)]),
      );
      await spreadsheet.write('B1', [[`=PAYBACK_DATE(${column('A')},1000,100)`]]);
      await spreadsheet.write('C1', [['=PAYBACK_DATE(A1,1000,100)']]);
      await spreadsheet.idle();
      expect((await spreadsheet.read(column('B'))).flat()).toEqual(days.map((day) => day + 70));
      expect(await spreadsheet.texts('C1')).toEqual([['16 Mar 2026']]);
    });
  },
);
