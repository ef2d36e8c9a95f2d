import {
  isBlankOr,
  isBlankOrOneOf,
  oneOf,
  result,
  textInput,
  wordInput,
  working,
  workingText,
} from '../../declare/columns.ts';
import { log } from '../../declare/log.ts';
import { isFraction, isNotNegative } from '../../model/conditions.ts';
import { inCurrency } from '../../model/page.ts';
import { isKnownWorkflow, isPilotLine } from '../../shared/line-columns.ts';
import { firstWith } from '../../shared/line-table.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { isDay } from '../assumptions/inputs.ts';
import { aWeekOf, hasMonths, monthOf } from '../assumptions/plan-months.ts';
import { phases } from '../baseline/words.ts';
import { runningCostOf } from '../costs/running-cost.ts';
import { oddColumns } from './odd-rows.ts';
import { endOfWeek } from './running.ts';
import { periods } from './words.ts';

const figure = {
  style: 'input',
  header: 'headerRight',
  rule: { allow: 'number', from: 0 },
  message: 'Type a number, 0 or more.',
} as const;
const eitherSign = {
  ...figure,
  rule: { allow: 'number' },
  message: 'Type a number; below 0 where the week cost more than it saved.',
} as const;
const count = { ...figure, format: 'whole' } as const;
const hours = { ...figure, format: 'quantity' } as const;
const centred = { style: 'status', header: 'headerCenter' } as const;
const note = { ...working, format: 'quantity' } as const;
const day = { ...working, format: 'date' } as const;

/** What makes a row begun: a share of hours says nothing alone. */
const typedFigures =
  `[@hours]&[@otherValue]&[@volume]&[@errors]&[@reworkHours]&[@wrongOutput]&[@policyViolation]
  &[@compliance]&[@customerFacing]&[@active]&[@licensed]&[@spend]&[@reviewHours]&[@upkeepHours]` as const;

/** Figures that are 0 or more, with what they are called. */
const fromZero = [
  ['volume', 'volume'],
  ['errors', 'errors'],
  ['reworkHours', 'rework as 8.75'],
  ['wrongOutput', 'wrong output'],
  ['policyViolation', 'policy violation'],
  ['compliance', 'compliance incident'],
  ['customerFacing', 'customer-facing'],
  ['active', 'active users'],
  ['licensed', 'licensed users'],
  ['spend', 'spend'],
  ['reviewHours', 'review as 8.75'],
  ['upkeepHours', 'upkeep as 8.75'],
] as const;
/** What a row cannot do without, and what people type of a week. */
export const typedColumns = ['week', 'hours', 'otherValue', ...fromZero.map(([name]) => name)] as const;
const notFromZero = fromZero
  .map(([name, words]) => `IF(NOT(${isBlankOr(name, `[@${name}]>=0`)}), "${words}",`)
  .join('') as `[@${(typeof fromZero)[number][0]}]`;
/** A day in the years around the plan: another was mistyped. */
const isInSpan = `
  IF(${isDay('[@week]')},
    IF(${isDay('AIR_StartDate')}, AND([@week]>=AIR_StartDate-{daysBefore}, [@week]<=AIR_StartDate+{daysAfter}), TRUE()),
    FALSE())` as const;

/** The Monday of a day's week. */
const mondayOf = <Day extends string>(typed: Day) => `INT(${typed})-WEEKDAY(INT(${typed}),2)+1` as const;
/** A number for the week and workflow of a row in which this is typed. */
const keyIf = <Name extends string>(name: Name) =>
  `IF(AND([@state]=1, ISNUMBER([@${name}])), [@monday]*{keyStep}+[@workflowNo], 0)` as const;
const isFirstOf = <Key extends string>(key: Key) => `COUNTIF([first ${key}]:[@${key}], [@${key}])=1` as const;
/** A week of the plan, of lines so chosen. */
const weekOf = <Amount extends string>(amount: Amount) => aWeekOf(runningCostOf(amount, '[@planMonth]'));
const hoursOf = <Key extends string, Line extends string>(key: Key, line: Line) =>
  `IF(AND([@${key}]>0, [@planMonth]>0), IF(${isFirstOf(key)},
    ${weekOf(`({costs.lines.workflow}=[@workflow])*{costs.lines.${line}}*{costs.lines.runningAmount}`)}, 0), 0)` as const;

/** What its workflow has in the plan by a week, counted from that of the start: within a month it grows evenly. */
const planBy = <End extends 'from' | 'to'>(end: End) => {
  const [week, month] = [`[@${end}Week]`, `[@${end}Month]`];
  const plan = (of: string) => `VLOOKUP(${of}, {costs.weekPlanTable}, [@planColumn], FALSE())`;
  const weeks = (of: string) => `SUMIF({costs.weekPlan.month}, ${of}, {costs.weekPlan.weeks})`;
  const before = `${month}-1`;
  return `IF([@planColumn]=0, 0,
    ${plan(before)}+(${week}-${weeks(before)})*(${plan(month)}-${plan(before)})/(${weeks(month)}-${weeks(before)}))` as `[@${End}Week][@${End}Month][@planColumn]`;
};
const monthAt = <Week extends string>(week: Week) =>
  `MAX(1, MIN({assumptions.horizon}, COUNTIF({costs.weekPlan.weeks}, "<="&${week})))` as const;
const ifReplaced = <Formula extends string>(formula: Formula) =>
  `IF(AND([@spendKey]>0, [@planMonth]>0), ${formula}, 0)` as const;
const withoutCosts = { costs: '0' } as const;

/** Of all weeks up to that of the row. */
const soFar = <Sum extends 'value' | 'cost'>(sum: Sum) =>
  `IF(AND([@state]=1, ISNUMBER({ofAll.${sum}})), SUMIF({weeks.monday}, [@monday], {weeks.${sum}SoFar}), "")` as const;

/** A row a week and workflow: what was typed, what the week brought, and the workings on Workings. */
export const trackingLog = log(
  { at: 'B10', count: 260, more: 26, room: 260, workingsAt: `B${workingsRows.tracking + 78}` },
  {
    week: {
      reads: 'number',
      label: 'Week (its Monday)',
      width: 95,
      ...wordInput,
      format: 'date',
      rule: { allow: 'date', from: 61, to: 2958465 },
      message: 'Type the Monday of the week, such as 2026-12-07.',
    },
    workflow: { reads: 'text', label: 'Workflow', width: 110, ...textInput },
    phase: { reads: 'text', label: 'Phase', width: 85, ...textInput, ...oneOf(phases) },
    team: { reads: 'text', label: 'Team', width: 80, ...textInput },
    hours: { reads: 'hours', label: 'Hours saved', width: 60, ...eitherSign, format: 'quantity' },
    redirected: {
      reads: 'number',
      label: 'Redirected',
      width: 88,
      ...wordInput,
      format: 'percent',
      rule: { allow: 'number', from: 0, to: 1 },
      message: 'Type the share of these hours that went into productive work, or leave it blank.',
    },
    usedFor: { label: 'Hours used for', width: 130, ...textInput },
    otherValue: {
      reads: 'number',
      label: inCurrency('Other value'),
      width: 98,
      ...eitherSign,
      format: 'money',
    },
    volume: { reads: 'number', label: 'Volume (tasks)', width: 85, ...figure, format: 'money' },
    errors: { reads: 'number', label: 'Errors', width: 60, ...count },
    reworkHours: { reads: 'hours', label: 'Rework (hours)', width: 70, ...hours },
    wrongOutput: { reads: 'number', label: 'Wrong output', width: 65, ...count },
    policyViolation: { reads: 'number', label: 'Policy violation', width: 82, ...count },
    compliance: { reads: 'number', label: 'Compliance incident', width: 95, ...count },
    customerFacing: { reads: 'number', label: 'Customer-facing', width: 124, ...count },
    active: { reads: 'number', label: 'Active users', width: 60, ...count },
    licensed: { reads: 'number', label: 'Licensed users', width: 75, ...count },
    spend: { reads: 'number', label: inCurrency('Spend'), width: 88, ...figure, format: 'money' },
    covers: { reads: 'text', label: 'Spend covers', width: 80, ...wordInput, ...oneOf(periods) },
    reviewHours: { reads: 'hours', label: 'Review (hours)', width: 70, ...hours },
    upkeepHours: { reads: 'hours', label: 'Upkeep (hours)', width: 70, ...hours },
    status: {
      label: 'Status',
      width: 150,
      ...centred,
      shows: 'status',
    },
    value: { label: inCurrency('Value at confidence'), width: 92, ...result, shows: 'worth' },
    cost: {
      label: inCurrency('Typed, else planned'),
      width: 85,
      ...result,
      shows: 'costShown',
    },
    valueSoFar: {
      label: inCurrency('Value so far'),
      width: 100,
      ...result,
      shows: 'valueSoFar',
    },
    costSoFar: {
      label: inCurrency('Cost so far'),
      width: 90,
      ...result,
      shows: 'costSoFar',
    },
    adoption: {
      label: 'Adoption',
      width: 80,
      ...result,
      format: 'percent',
      shows: 'adoption',
    },
    defectRate: {
      label: 'Defect rate',
      width: 70,
      ...centred,
      format: 'percentFine',
      shows: 'defectRate',
    },
    note: { label: 'Note', width: 300, ...textInput },
    state: { ...working, label: 'Counts (1), incomplete (-1)', width: 80, format: 'whole', shows: 'state' },
  },
  {
    missing: {
      label: 'Missing',
      width: 90,
      ...workingText,
      format: 'quantity',
      formula: `
      IF(${typedFigures}="", "",
      IF(NOT(${isInSpan}), "week",
      IF(NOT(${isKnownWorkflow}), "workflow",
      IF(NOT(${isBlankOrOneOf('phase', phases)}), "phase",
      IF(NOT(${isBlankOrOneOf('covers', periods)}), "spend covers",
      IF(NOT(OR([@hours]="", ISNUMBER([@hours]))), "hours as 8.75",
      IF(NOT(OR([@otherValue]="", ISNUMBER([@otherValue]))), "other value",
      IF(AND(ISNUMBER([@hours]),
          NOT(IF([@redirected]="", ${isFraction('AIR_Redirected')}, ${isFraction('[@redirected]')}))), "redirected",
      ${notFromZero}
      IF(AND(COUNT([@hours], [@reviewHours], [@upkeepHours])>0,
          NOT(${isNotNegative('AIR_HourlyRate')})), "hourly rate", ""))))))))${')'.repeat(fromZero.length + 1)}`,
    },
    isLater: {
      label: 'After the day of reading (1)',
      width: 80,
      ...note,
      formula: `
      IF(OR(${typedFigures}="", [@missing]<>""), 0,
      IF(ISNUMBER(AIR_AsOf), IF(${mondayOf('[@week]')}>AIR_AsOf, 1, 0), 0))`,
    },
    state: {
      label: 'Counts (1), incomplete (-1)',
      width: 80,
      ...note,
      formula: `IF(OR(${typedFigures}="", [@isLater]=1), 0, IF([@missing]="", 1, -1))`,
    },
    counts: { label: 'Counts (1)', width: 60, ...note, formula: 'IF([@state]=1, 1, 0)' },
    monday: {
      label: 'Monday',
      width: 85,
      ...day,
      formula: `IF([@state]=1, ${mondayOf('[@week]')}, "")`,
    },
    gross: {
      label: 'Value before confidence',
      width: 80,
      ...note,
      formula: `
      IF([@state]=1,
        IF(ISNUMBER([@hours]),
          [@hours]*IF([@redirected]="", AIR_Redirected, [@redirected])*AIR_HourlyRate,
          0)
        +N([@otherValue]),
        "")`,
    },
    worth: {
      label: 'Value at confidence',
      width: 80,
      ...note,
      // Doubt does not make smaller what a week took away.
      formula: `
      IF(AND([@state]=1, ${isFraction('AIR_TrackedConfidence')}),
        MAX(0,[@gross])*AIR_TrackedConfidence+MIN(0,[@gross]),
        "")`,
    },
    planMonth: {
      label: 'Month of the plan',
      width: 60,
      ...note,
      formula: `IF([@state]=1, IF(${hasMonths}, ${monthOf('[@monday]')}, 0), 0)`,
    },
    workflowNo: {
      label: 'Workflow no.',
      width: 70,
      ...note,
      formula: `IF([@state]=1, ${firstWith('[@workflow]', '[workflow]')}, 0)`,
    },
    // A week and workflow, where something is typed: of several rows the first takes the plan away.
    spendKey: { label: 'Spend of', width: 70, ...note, formula: keyIf('spend') },
    reviewKey: { label: 'Review of', width: 70, ...note, formula: keyIf('reviewHours') },
    upkeepKey: { label: 'Upkeep of', width: 70, ...note, formula: keyIf('upkeepHours') },
    spendMonday: { label: 'Spend from', width: 85, ...day, formula: 'IF([@spendKey]>0, [@monday], 0)' },
    coverWeeks: {
      label: 'Weeks that it covers',
      width: 70,
      ...note,
      formula: `
      IF([@covers]="Year", {assumptions.weeksInYear},
      IF([@covers]="Month", {assumptions.weeksInYear}/{assumptions.monthsInYear}, 1))`,
    },
    coverDays: {
      label: 'Days that it covers',
      width: 70,
      ...note,
      formula: '[@coverWeeks]*{assumptions.daysInWeek}',
    },
    shareOfDay: {
      label: 'Share of it a day',
      width: 70,
      ...note,
      formula: 'IF([@spendKey]>0, 1/[@coverDays], 0)',
    },
    planColumn: {
      label: 'Its workflow in the weeks as planned: column',
      width: 80,
      ...note,
      formula: ifReplaced(
        'SUMPRODUCT(({costs.planWorkflows.workflow}=[@workflow])*{costs.planWorkflows.column})',
      ),
      without: withoutCosts,
    },
    fromWeek: {
      label: 'Covers from week',
      width: 70,
      ...note,
      formula: ifReplaced('([@monday]-{costs.startMonday})/{assumptions.daysInWeek}'),
      without: withoutCosts,
    },
    toWeek: { label: 'To week', width: 70, ...note, formula: '[@fromWeek]+[@coverWeeks]' },
    fromMonth: {
      label: 'From month',
      width: 70,
      ...note,
      formula: ifReplaced(monthAt('[@fromWeek]')),
      without: withoutCosts,
    },
    toMonth: {
      label: 'To month',
      width: 70,
      ...note,
      formula: ifReplaced(monthAt('[@toWeek]')),
      without: withoutCosts,
    },
    spendPlanned: {
      label: 'Planned for these weeks',
      width: 80,
      ...note,
      formula: ifReplaced(`IF(${isFirstOf('spendKey')},
        ${planBy('to')}-${planBy('from')}, 0)`),
      without: withoutCosts,
    },
    spendDelta: {
      label: 'Spend less planned',
      width: 75,
      ...note,
      formula: 'IF([@spendKey]>0, [@spend]-[@spendPlanned], 0)',
    },
    hoursPlanned: {
      label: 'Hours planned, in money',
      width: 80,
      ...note,
      formula: `${hoursOf('reviewKey', 'reviewHours')}+${hoursOf('upkeepKey', 'upkeepHours')}`,
      without: { costs: '0' },
    },
    hoursDelta: {
      label: 'Hours less planned, in money',
      width: 80,
      ...note,
      formula: `
      IF([@reviewKey]+[@upkeepKey]>0,
        (N([@reviewHours])+N([@upkeepHours]))*N(AIR_HourlyRate)-[@hoursPlanned],
        0)`,
    },
    planned: {
      label: 'Week of the plan',
      width: 75,
      ...note,
      // Of its own workflow; lines without one belong to rows without one.
      formula: `
      IF([@planMonth]>0,
        ${weekOf('({costs.lines.workflow}=[@workflow])*{costs.lines.runningAmount}')},
        0)`,
      without: { costs: '0' },
    },
    status: {
      label: 'Status',
      ...workingText,
      formula: `
      IF([@state]=1,
        IF(COUNT([@hours], [@otherValue])=0, "no value typed", "counts"),
        IF([@state]=-1, "complete: "&[@missing],
        IF([@isLater]=1, "after the as-of day", "")))`,
    },
    costShown: {
      label: 'Cost',
      ...note,
      formula: `
      IF([@state]=1,
        IF(COUNT([@spend], [@reviewHours], [@upkeepHours])>0,
          N([@spend])+(N([@reviewHours])+N([@upkeepHours]))*N(AIR_HourlyRate),
          [@planned]),
        "")`,
    },
    valueSoFar: { label: 'Value so far', ...note, formula: soFar('value') },
    costSoFar: { label: 'Cost so far', ...note, formula: soFar('cost') },
    adoption: {
      label: 'Adoption',
      ...note,
      formula: `
      IF(AND([@state]=1, ISNUMBER([@active]), N([@licensed])>0),
        IF([@active]<=[@licensed], [@active]/[@licensed], "check users"),
        "")`,
    },
    defectRate: {
      label: 'Defect rate',
      ...note,
      formula: `
      IF(AND([@state]=1, N([@volume])>0),
        (N([@errors])+N([@wrongOutput])+N([@policyViolation])+N([@compliance])+N([@customerFacing]))/[@volume],
        "")`,
    },
    // Weeks that end before the pilot's start are none of its own.
    isPilot: {
      label: 'Of the pilot',
      width: 60,
      ...note,
      formula: `
      IF(AND([@state]=1, [@isPilotWorkflow]=1), IF(${endOfWeek('[@monday]')}>=N({pilotStart}), 1, 0), 0)`,
    },
    isPilotWorkflow: { label: "Of the pilot's workflow", width: 70, ...note, formula: isPilotLine },
    ...oddColumns,
    pilotMonday: { label: 'Monday, pilot', width: 85, ...day, formula: 'IF([@isPilot]=1, [@monday], "")' },
  },
);
export type LogColumn = (typeof trackingLog.typed.columns)[number];
