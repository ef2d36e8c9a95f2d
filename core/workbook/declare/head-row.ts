import { calendarDayOf } from '../../cells/serial.ts';
import { bookTitle } from '../model/names.ts';
import { isThere } from '../model/options.ts';
import { formula, words } from '../model/page.ts';
import type { Formula } from '../model/tab.ts';
import type { TabContext } from './tab.ts';

/** Where it stands: in the first row of every tab, which is repeated on each printed page. */
export const headAt = 'B1';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * A day inside a sentence, "21 Jul 2026". TEXT would need the letters of the reader's own language: where Excel is German a
 * year is JJJJ.
 */
export const dayInWords = (day: string): string =>
  `DAY(${day})&" "&CHOOSE(MONTH(${day}),${months.map(words).join(',')})&" "&YEAR(${day})`;

/** The same of a day that is known: "21 Jul 2026". */
export function dayText(serial: number): string {
  const { day, month, year } = calendarDayOf(serial);
  return `${day} ${months[month - 1]} ${year}`;
}

/** On Workings, for all tabs of a workbook: what stands before the tab's own title. */
export const whoseAt = '$B$4';

const separator = ' · ';

/** "Example Ltd · as of 21 Jul 2026 · ". What is blank, wrong or in no tab of this workbook is left out with its dot. */
export function whoseAndWhen(context: Pick<TabContext, 'sheets' | 'cell'>): Formula {
  const company = context.cell('start.company');
  const parts = [
    ...(isThere(context, 'start') ? [`IF(TRIM(${company})="","",TRIM(${company})&${words(separator)})`] : []),
    ...(isThere(context, 'assumptions')
      ? [`IF(ISNUMBER(AIR_AsOf),"as of "&${dayInWords('AIR_AsOf')}&${words(separator)},"")`]
      : []),
  ];
  return formula(parts.map((part) => `IFERROR(${part},"")`).join('&') || '""');
}

/**
 * "Example Ltd · as of 21 Jul 2026 · Does AI pay? · Costs": whose figures these are, of which day and out of what. Company
 * and day come first, as a page that shows the right part of a wide tab has little room for it.
 */
export function headRow(context: Pick<TabContext, 'tab' | 'sheets' | 'cell' | 'worked'>): Formula {
  const before = isThere(context, 'workings')
    ? `IFERROR(${context.worked(whoseAt)},"")`
    : whoseAndWhen(context).formula.slice(1);
  return formula(`${before}&${words(`${bookTitle}${separator}${context.tab.title}`)}`);
}
