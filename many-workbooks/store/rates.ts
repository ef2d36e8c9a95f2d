import { parseCsv } from 'hucre/csv';
import * as z from 'zod/mini';
import { serialFromIso } from '../../core/cells/serial.ts';

const code = z.string().check(z.regex(/^[A-Z]{3}$/));
const rateSchema = z.strictObject({
  currency: code,
  to: code,
  rate: z.number().check(z.positive()),
  day: z.string().check(z.refine((text) => serialFromIso(text) !== null)),
  source: z.string().check(z.minLength(1)),
});

/** From its day on, one unit of a currency is worth so many of another. */
export type Rate = z.infer<typeof rateSchema>;

/** Not to be used as it is; the message says where. */
export class BadRates extends Error {}

const columns = ['currency', 'to', 'rate', 'day', 'source'] as const;

/** @throws BadRates A rate without a day and a source is none. */
export function readRates(text: string): Rate[] {
  const [head = [], ...lines] = parseCsv(text.replace(/^\uFEFF/, '')).map((line) =>
    line.map((cell) => String(cell).trim()),
  );
  const places = columns.map((name) => head.map((each) => each.toLowerCase()).indexOf(name));
  if (places.includes(-1)) throw new BadRates(`its first line is to be ${columns.join(',')}`);
  return lines
    .filter((line) => line.some((cell) => cell !== ''))
    .map((line, index) => {
      const [currency, to, rate, day, source] = places.map((place) => line[place] ?? '');
      const read = rateSchema.safeParse({ currency, to, rate: Number(rate), day, source });
      if (read.success) return read.data;
      const field = read.error.issues[0]?.path.join('.') ?? '';
      throw new BadRates(
        `line ${index + 2} has no ${field} that can be read: USD,EUR,0.92,2026-01-02,ECB is one that can`,
      );
    });
}
