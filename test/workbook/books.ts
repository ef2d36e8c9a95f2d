import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { localDay } from '../../core/cells/serial.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { kits } from '../../core/workbook/kits.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';

export const blank: BookOptions = {
  tabs: [...kits['first-check'], 'scorecard'],
  currency: 'EUR',
  startDate: exampleStartDate,
  example: false,
};
export const example: BookOptions = { ...blank, example: true };

/**
 * Each row of Tracking that counts is worked out at every evaluation, typed or not. Of 286 these have 60: the formulas
 * are the same, and what is typed into a row below is said to be too much.
 */
export const shortLog: NonNullable<BookOptions['rows']> = { tracking: -226 };

const known = new Map<string, readonly Operation[]>();
const mostKnown = 8;

/** Building a kit takes most of a second, and files ask for the same again: the last ones are kept. */
export function operationsOf(options: BookOptions): readonly Operation[] {
  const key = JSON.stringify(options);
  const operations = known.get(key) ?? operationsForBook(buildBook(options), options.currency);
  known.delete(key);
  known.set(key, operations);
  for (const oldest of [...known.keys()].slice(0, -mostKnown)) known.delete(oldest);
  return operations;
}

/** The day of files that are compared with what LibreOffice, whose clock goes on, calculates. */
export const today = localDay(new Date());

/** The specification's figures of the worked example. */
export const exampleFigures = [
  ['AIR_UpfrontCost', 2250],
  ['AIR_TotalCost', 5010],
  ['AIR_MonthlyCost', 230],
  ['AIR_GrossValue', 81300],
  ['AIR_Value', 40650],
  ['AIR_NetBenefit', 35640],
  ['AIR_ROI', 7.11377245508982],
  ['AIR_BenefitCostRatio', 8.11377245508982],
  ['AIR_BreakEvenConfidence', 0.0616236162361624],
  ['AIR_PaybackWeeks', 3.08788598574822],
] as const;
