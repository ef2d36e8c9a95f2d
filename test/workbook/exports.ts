import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre/csv';
import { serialOf } from '../../core/cells/serial.ts';

/* Exports of other tools, opened and copied from as docs/fill-from-exports.md says. */

export type Opened = number | string;
export interface Export {
  readonly columns: readonly string[];
  /** Every line below the header as it stands in the file, blank lines and the total line too. */
  readonly rows: readonly Readonly<Record<string, Opened>>[];
}
/** Which column of an export goes into which column of a log, by its key. */
export type Mapping = readonly (readonly [from: string, into: string])[];

export const mappings = {
  savedHours: [
    ['Start Date', 'tracking.log.week'],
    ['Project', 'tracking.log.workflow'],
    ['Duration (decimal)', 'tracking.log.hours'],
  ],
  reviewHours: [
    ['Start Date', 'tracking.log.week'],
    ['Project', 'tracking.log.workflow'],
    ['Duration (decimal)', 'tracking.log.reviewHours'],
  ],
  subscriptions: [
    ['Subscription name', 'costs.lines.what'],
    ['Quantity', 'costs.lines.quantity'],
    ['Cost per unit', 'costs.lines.price'],
    ['Billing period', 'costs.lines.howOften'],
    ['End date', 'costs.lines.renewal'],
  ],
  incidents: [
    ['Monday', 'risks.incidents.date'],
    ['AI error tickets', 'risks.incidents.note'],
  ],
  spend: [
    ['Monday', 'tracking.log.week'],
    ['Spend', 'tracking.log.spend'],
  ],
} as const satisfies Record<string, Mapping>;

/** The formulas that the document has people type beside an export, in its row 2. */
export const helpers = {
  monday: '=DATE(LEFT(A2,4),1,4)-WEEKDAY(DATE(LEFT(A2,4),1,4),2)+1+7*(RIGHT(A2,2)-1)',
  spend:
    '=SUMPRODUCT((YEAR(D$2:D$200)=YEAR(O2))*(MONTH(D$2:D$200)=MONTH(O2))*F$2:F$200)' +
    '/SUMPRODUCT((YEAR(O$2:O$60)=YEAR(O2))*(MONTH(O$2:O$60)=MONTH(O2)))',
} as const;

/** A helper formula filled down to another row. */
export const inRow = (formula: string, row: number): string =>
  formula.replaceAll(/\b([A-Z])2\b/g, `$1${row}`);

/** A file as a spreadsheet opens it: figures and days of year-month-day are read, all else stays a text. */
export function opened(name: string): Export {
  const text = readFileSync(new URL(`../fixtures/exports/${name}`, import.meta.url), 'utf8');
  const [columns = [], ...rows] = parseCsv(text, { skipEmptyRows: false }).map((row) => row.map(String));
  return {
    columns,
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column, index) => [column, contentOf(row[index] ?? '')])),
    ),
  };
}

function contentOf(text: string): Opened {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year !== undefined) return serialOf(Number(year), Number(month), Number(day));
  const [, hours, minutes] = /^(\d+):(\d\d):\d\d$/.exec(text) ?? [];
  if (hours !== undefined) return (Number(hours) + Number(minutes) / 60) / 24;
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}
