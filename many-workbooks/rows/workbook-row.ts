import { day, figure, wholeNumber, words } from '../book/figures.ts';
import type { OpenBook } from '../book/open-book.ts';
import type { About } from './about.ts';
import type { Row } from './tables.ts';

export function workbookRow(book: OpenBook, about: About): Row<'workbook'> {
  const assumptions = book.tab('assumptions');
  const typed = (key: string) => assumptions?.value(key) ?? null;
  const result = (key: string) => figure(book.working(key));
  const named = (book.tab('start')?.lines('workflows') ?? []).filter((line) => words(line.value('name')));
  return {
    workbook: about.workbook,
    year: about.startYear,
    currency: about.currency,
    path: about.path,
    company: words(book.tab('start')?.value('company') ?? null),
    version: book.version,
    values_from: book.values,
    workflows: named.length,
    start_day: day(about.start),
    as_of: day(typed('asOf')),
    months: wholeNumber(typed('horizon')),
    hourly_rate: figure(typed('hourlyRate')),
    confidence: figure(typed('confidence')),
    tracked_confidence: figure(typed('trackedConfidence')),
    benchmark: words(typed('benchmarkKind')),
    approved_on: day(typed('approvedOn')),
    total_cost: result('dashboard.AIR_TotalCost'),
    gross_value: result('dashboard.AIR_GrossValue'),
    value: result('dashboard.AIR_Value'),
    roi: result('dashboard.AIR_ROI'),
    roi_low: result('dashboard.AIR_ROILow'),
    roi_high: result('dashboard.AIR_ROIHigh'),
    npv: result('dashboard.AIR_NPV'),
    payback_weeks: result('dashboard.AIR_PaybackWeeks'),
    break_even_confidence: result('dashboard.AIR_BreakEvenConfidence'),
    agreed_roi: result('dashboard.AIR_AgreedROI'),
    cash_roi: result('dashboard.AIR_CashROI'),
    tracked_weeks: wholeNumber(book.working('tracking.ofAll.weeks')),
    measured_value: result('dashboard.AIR_MeasuredValue'),
    measured_cost: result('dashboard.AIR_MeasuredCost'),
    measured_roi: result('dashboard.AIR_MeasuredROI'),
    plan_to_date_value: result('dashboard.AIR_PlanToDateValue'),
    plan_to_date_cost: result('dashboard.AIR_PlanToDateCost'),
    run_rate: result('dashboard.AIR_RunRate'),
    on_course_value: result('tracking.ofAll.courseValue'),
    on_course_cost: result('tracking.ofAll.courseCost'),
    on_course_roi: result('dashboard.AIR_OnCourseROI'),
    on_course_roi_low: result('dashboard.AIR_OnCourseROILow'),
    sentence: words(book.tab('dashboard')?.value('sentence') ?? null),
    checks_open: wholeNumber(book.working('checks.openCount')),
    checks_changing: wholeNumber(book.working('checks.changingCount')),
    // Known when all is read.
    report_currency: null,
    report_rate: null,
    rate_day: null,
    rate_source: null,
  };
}
