/** What a column holds. Days have no time; shares are 0.38 for 38%. */
export type ColumnType = 'text' | 'number' | 'whole' | 'day' | 'yes';

export interface Column {
  readonly type: ColumnType;
  /** '' where it has none; 'money' is in the currency of the row. */
  readonly unit: string;
  readonly meaning: string;
}

export interface Table {
  readonly what: string;
  readonly columns: Readonly<Record<string, Column>>;
}

export const column =
  <const Type extends ColumnType>(type: Type, usual = '') =>
  (meaning: string, unit: string = usual) => ({ type, unit, meaning });
const text = column('text');
const person = column('text', 'a person');
const number = column('number');
const money = column('number', 'money');
const share = column('number', 'share');
const hours = column('number', 'hours');
const whole = column('whole');
const day = column('day');
const yes = column('yes');

/** What begins the rows of every table. */
const ofWorkbook = {
  workbook: text('The workbook: 16 letters and digits made of its path'),
  year: whole(
    'Year by which the files are parted: of the day of the row, else of the start; 0 where neither is known',
  ),
} as const;
const inCurrency = { ...ofWorkbook, currency: text('Code of the currency of all money in the row') } as const;
const line = whole('Its line on the tab, from 1');
const workflow = text('Its workflow; empty for what all share');

/** Everything that is read of a workbook. Money is never converted here. */
export const tables = {
  workbook: {
    what: 'One row a workbook: where it is, what it rests on, and its headline figures, all workflows together.',
    columns: {
      ...inCurrency,
      path: text('Where the file is, from the folder that was given'),
      company: text('As Start has it'),
      version: whole('Of the model that made it'),
      values_from: text('file, or computed where the file held none or an older model made it'),
      workflows: whole('How many workflows Start names'),
      start_day: day('Month 1 of the plan begins'),
      as_of: day('The day for which the workbook is read'),
      months: whole('Horizon of the plan', 'months'),
      hourly_rate: money('What an hour costs'),
      confidence: share('Of the claimed value that is believed'),
      tracked_confidence: share('Of the tracked value that is believed'),
      benchmark: text('Kind of AI'),
      approved_on: day('The plan was approved'),
      total_cost: money('AIR_TotalCost'),
      gross_value: money('AIR_GrossValue: all that is claimed, before confidence'),
      value: money('AIR_Value: at the confidence, with the ramp'),
      roi: share('AIR_ROI, as planned'),
      roi_low: share('AIR_ROILow'),
      roi_high: share('AIR_ROIHigh'),
      npv: money('AIR_NPV'),
      payback_weeks: number('AIR_PaybackWeeks', 'weeks'),
      break_even_confidence: share('AIR_BreakEvenConfidence'),
      agreed_roi: share('AIR_AgreedROI'),
      cash_roi: share('AIR_CashROI'),
      tracked_weeks: whole('Calendar weeks from the first tracked one to the last', 'weeks'),
      measured_value: money('AIR_MeasuredValue: so far'),
      measured_cost: money('AIR_MeasuredCost: so far'),
      measured_roi: share('AIR_MeasuredROI'),
      plan_to_date_value: money('AIR_PlanToDateValue'),
      plan_to_date_cost: money('AIR_PlanToDateCost'),
      run_rate: money('AIR_RunRate: what it earns a week now'),
      on_course_value: money('Value that it is on course for at the horizon'),
      on_course_cost: money('Cost that it is on course for'),
      on_course_roi: share('AIR_OnCourseROI'),
      on_course_roi_low: share('AIR_OnCourseROILow'),
      sentence: text('What the Dashboard says on top'),
      checks_open: whole('Checks that are open'),
      checks_changing: whole('Of these, those that change a figure'),
      report_currency: text('The currency in which views add it up: its own where no rate converts it'),
      report_rate: number('By which its money is multiplied for that'),
      rate_day: day('Of the rate'),
      rate_source: text('Of the rate'),
    },
  },
  workflow: {
    what: 'One row a workflow of a workbook; the row without a name is what belongs to none of them.',
    columns: {
      ...inCurrency,
      workflow,
      business_owner: person('Business owner'),
      workflow_owner: person('Workflow owner'),
      technical_owner: person('Technical owner'),
      is_pilot: yes('The one that Pilot judges'),
      planned_value: money('Over the horizon, at the confidence'),
      planned_cost: money('Over the horizon'),
      measured_value: money('So far, at the tracked confidence'),
      measured_cost: money('So far; known for the pilot, and where there is one workflow only'),
      on_course_value: money('At the horizon; known as the cost is'),
      on_course_cost: money('At the horizon'),
    },
  },
  cost_line: {
    what: 'One row a line of Costs.',
    columns: {
      ...inCurrency,
      line,
      workflow,
      what: text('What is paid for: a tool, hours'),
      kind: text('Software, Labour or Other'),
      category: text('Tools, Setup, Training and so on'),
      quantity: number('Seats, hours or 1'),
      price: money('Each'),
      how_often: text('Once, Monthly or Yearly'),
      start_month: whole('Charged from this month of the plan on'),
      end_month: whole('And up to this one'),
      growth: share('A month'),
      month_at_start: money('A month at start'),
      total: money('Over the horizon'),
      renewal: day('The contract renews'),
      cancel_by: day('Last day to cancel'),
      status: text('As the tab says'),
      counts: yes('It is complete, and in the totals'),
    },
  },
  value_line: {
    what: 'One row a line of Value: what is claimed.',
    columns: {
      ...inCurrency,
      line,
      workflow,
      what: text('What it brings'),
      kind: text('Time saved, Revenue uplift, Rework and errors avoided, Capacity, Retention or Outsourcing'),
      quantity: number('How many'),
      hours_each: number('Hours each; 1 for money'),
      rate: money('Each'),
      periods: number('A year'),
      comes: text('Every year or Once'),
      start_month: whole('From this month of the plan on'),
      end_month: whole('Up to this one'),
      share: share('That counts'),
      margin: share('Margin'),
      yearly: money('Claimed a year'),
      over_horizon: money('Claimed over the horizon, before ramp and confidence'),
      evidence: text('Measured, Sampled or Estimated'),
      cash: text('Cash or Capacity'),
      standing: text('Claimed, Agreed or In budget'),
      status: text('As the tab says'),
      counts: yes('It is complete, and in the totals'),
    },
  },
  week: {
    what: 'One row a row of Tracking: a week, or a day, of a workflow and team.',
    columns: {
      ...inCurrency,
      line,
      week: day('As typed'),
      monday: day('Of that week'),
      workflow,
      phase: text('Pilot or Production'),
      team: text('Team'),
      hours: hours('Saved'),
      redirected: share('Of these hours; empty takes that of Assumptions'),
      other_value: money('Typed besides'),
      gross: money('Hours that were put to use, priced, and other value: before confidence'),
      value: money('At the tracked confidence'),
      cost: money('Typed, else planned'),
      volume: number('Tasks'),
      errors: number('Found'),
      rework_hours: hours('Of rework'),
      wrong_output: number('Incidents of this class'),
      policy_violation: number('Incidents of this class'),
      compliance: number('Incidents of this class'),
      customer_facing: number('Incidents of this class'),
      active: number('Users who used it'),
      licensed: number('Users who could'),
      spend: money('Typed'),
      covers: text('Week, Month or Year: what the spend is for'),
      review_hours: hours('Of review'),
      upkeep_hours: hours('Of upkeep'),
      status: text('As the tab says'),
      counts: yes('It is complete, not after the day of reading, and in the sums'),
    },
  },
  reading: {
    what: 'One row a reading of a metric, before the start and since.',
    columns: {
      ...ofWorkbook,
      line,
      workflow,
      metric: text('Its name'),
      unit: text('Its unit'),
      direction: text('Higher is better or Lower is better'),
      target: number('Hoped for'),
      decides: text('Whether the verdict goes by it'),
      source: text('Measured, Reconstructed or Estimated'),
      phase: text('before or since'),
      position: whole('Of the reading, from 1'),
      reading: number('The figure'),
    },
  },
  incident: {
    what: 'One row an incident of Risks.',
    columns: {
      ...inCurrency,
      line,
      day: day('It happened'),
      workflow,
      class: text('Wrong output, Policy violation, Compliance or Customer-facing'),
      severity: number('1 to 5, 5 is worst'),
      cost: money('Of it'),
      mended_on: day('Mended'),
      status: text('As the tab says'),
      counts: yes('It is complete'),
    },
  },
  verdict: {
    what: 'One row a pilot: what its workbook says, why, and when it is to be looked at again.',
    columns: {
      ...ofWorkbook,
      workflow,
      verdict: text('In words'),
      sentence: text('The verdict with its figures'),
      why: text('Why'),
      facts: text('The figures behind'),
      change: text('What would change it'),
      days: whole('Measured', 'days'),
      metric: text('The one that decides'),
      evidence: text('Whether it moved by more than chance'),
      adoption: share('Active of licensed, lately'),
      guardrail: text('Whether incidents are within what is tolerated'),
      weekly_review: day('Due next'),
      monthly_review: day('Due next'),
      quarterly_review: day('Due next'),
    },
  },
  assumption: {
    what: 'One row an assumption.',
    columns: {
      ...ofWorkbook,
      key: text('Its name in the settings file'),
      what: text('Its label'),
      number: number('Where it is a figure; days count from 30 December 1899'),
      words: text('Where it is words'),
      unit: text('Its unit'),
      status: text('missing, proposed, filled, optional or check'),
      source: text('Where it comes from'),
      who: person('Who set it'),
      set_on: day('When'),
      why: text('Why'),
    },
  },
  check: {
    what: 'One row a check of the tab Checks.',
    columns: {
      ...ofWorkbook,
      key: text('Its name'),
      what: text('What is checked'),
      state: text(
        'fine, agrees, look at it, changes a figure, differs: ..., not known, not in this workbook',
      ),
      is_open: yes('Something is to be looked at'),
      count: number('How many'),
      first: text('Where the first is'),
      why: text('Why it matters'),
    },
  },
  claim: {
    what: 'One row a kind of value of a workflow: what was claimed for the weeks that were tracked, and what came of it.',
    columns: {
      ...inCurrency,
      workflow,
      kind: text('Of value; Other, not told apart where several kinds share what Tracking calls other value'),
      evidence: text('Of its lines: Measured, Sampled, Estimated, Mixed, or Not said'),
      planned_value: money('Over the horizon, before confidence, with the ramp'),
      weeks: whole('That were tracked, each counted once', 'weeks'),
      claimed: money('For these weeks, before confidence'),
      realised: money('In these weeks, before confidence'),
    },
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

type Held<Type extends ColumnType> = Type extends 'text' | 'day'
  ? string | null
  : Type extends 'yes'
    ? boolean | null
    : number | null;

/** A row of a table; days as "2026-01-05". */
export type Row<Name extends TableName> = {
  readonly [Key in keyof (typeof tables)[Name]['columns']]: Held<
    TypeOf<(typeof tables)[Name]['columns'][Key]>
  >;
};
type TypeOf<Each> = Each extends { readonly type: infer Type extends ColumnType } ? Type : never;
export type Rows = { readonly [Name in TableName]: readonly Row<Name>[] };
