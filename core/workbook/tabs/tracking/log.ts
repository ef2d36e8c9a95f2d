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
import { isKnownWorkflow } from '../../shared/line-columns.ts';
import { firstWith } from '../../shared/line-table.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { isDay } from '../assumptions/inputs.ts';
import { phases } from '../baseline/words.ts';
import { costUpTo, coveredIn, isMeasured, valueUpTo, worthUpTo } from './running.ts';

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

/** A row a week and workflow: what was typed, what the week brought, and the workings on Workings. */
export const trackingLog = log(
  { at: 'B10', count: 260, more: 26, room: 260, workingsAt: `B${workingsRows.tracking + 38}` },
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
    team: { label: 'Team', width: 80, ...textInput },
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
      label: inCurrency('Cost'),
      width: 85,
      ...result,
      shows: 'costShown',
    },
    valueSoFar: {
      label: inCurrency('Value so far, less incidents'),
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
      IF(NOT(OR([@hours]="", ISNUMBER([@hours]))), "hours as 8.75",
      IF(NOT(OR([@otherValue]="", ISNUMBER([@otherValue]))), "other value",
      IF(AND(ISNUMBER([@hours]),
          NOT(IF([@redirected]="", ${isFraction('AIR_Redirected')}, ${isFraction('[@redirected]')}))), "redirected",
      ${notFromZero}
      IF(AND(COUNT([@hours], [@reviewHours], [@upkeepHours])>0,
          NOT(${isNotNegative('AIR_HourlyRate')})), "hourly rate", "")))))))${')'.repeat(fromZero.length + 1)}`,
    },
    state: {
      label: 'Counts (1), incomplete (-1)',
      width: 80,
      ...note,
      formula: `IF(${typedFigures}="", 0, IF([@missing]="", 1, -1))`,
    },
    monday: {
      label: 'Monday',
      width: 85,
      ...day,
      formula: 'IF([@state]=1, INT([@week])-WEEKDAY(INT([@week]),2)+1, "")',
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
      formula: `IF(AND([@state]=1, ${isFraction('AIR_Confidence')}), [@gross]*AIR_Confidence, "")`,
    },
    typed: {
      label: 'Spend or hours typed',
      width: 70,
      ...note,
      formula: 'IF(AND([@state]=1, COUNT([@spend]:[@upkeepHours])>0), 1, 0)',
    },
    spent: {
      label: 'Typed cost',
      width: 75,
      ...note,
      formula: 'IF([@typed]=1, N([@spend])+(N([@reviewHours])+N([@upkeepHours]))*N(AIR_HourlyRate), 0)',
    },
    workflowNo: {
      label: 'Workflow no.',
      width: 70,
      ...note,
      formula: `IF([@typed]=1, ${firstWith('[@workflow]', '[workflow]')}, 0)`,
    },
    isFirst: {
      label: 'First typed of its week',
      width: 75,
      ...note,
      formula: `
      IF([@typed]=1,
        IF(COUNTIFS([first monday]:[@monday], [@monday], [first workflowNo]:[@workflowNo], [@workflowNo],
          [first typed]:[@typed], 1)=1, 1, 0),
        0)`,
    },
    planned: {
      label: 'Week of the plan',
      width: 75,
      ...note,
      // Of its own workflow; lines without one belong to rows without one.
      formula: 'IF([@state]=1, SUMPRODUCT(({costs.lines.workflow}=[@workflow])*{costs.lines.weekShare}), 0)',
      without: { costs: '0' },
    },
    adjusted: {
      label: 'Typed less planned',
      width: 80,
      ...note,
      formula: 'IF([@state]=1, [@spent]-IF([@isFirst]=1, [@planned], 0), "")',
    },
    status: {
      label: 'Status',
      ...workingText,
      formula: `
      IF([@state]=1,
        IF(COUNT([@hours], [@otherValue])=0, "no value typed", "counts"),
        IF([@state]=-1, "complete: "&[@missing], ""))`,
    },
    costShown: {
      label: 'Cost',
      ...note,
      formula: 'IF([@state]=1, IF([@typed]=1, [@spent], [@planned]), "")',
    },
    valueSoFar: {
      label: 'Value so far, less incidents',
      ...note,
      formula: isMeasured('value', valueUpTo('ofAll', '[@monday]')),
      without: { risks: isMeasured('value', worthUpTo('ofAll', '[@monday]')) },
    },
    costSoFar: {
      label: 'Cost so far',
      ...note,
      formula: isMeasured('cost', costUpTo('ofAll', '[@monday]')),
      without: { costs: '""' },
    },
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
    covered: {
      label: 'Covered in',
      width: 85,
      ...day,
      formula: coveredIn('[@valueSoFar]', '[@costSoFar]'),
    },
    block: {
      label: 'Block of weeks',
      width: 70,
      ...note,
      formula: 'IF([@state]=1, INT(([@monday]-{ofAll.first})/({blockWeeks}*{assumptions.daysInWeek})), "")',
    },
    isPilot: {
      label: 'Of the pilot',
      width: 60,
      ...note,
      formula: `
      IF(AND([@state]=1, {ofPilot.workflow}<>""), IF([@workflow]={ofPilot.workflow}, 1, 0), 0)`,
    },
    pilotMonday: { label: 'Monday, pilot', width: 85, ...day, formula: 'IF([@isPilot]=1, [@monday], "")' },
    pilotValueSoFar: {
      label: 'Value so far, pilot',
      width: 85,
      ...note,
      formula: `IF(AND([@isPilot]=1, ISNUMBER({ofPilot.value})), ${valueUpTo('ofPilot', '[@monday]')}, "")`,
      without: {
        risks: `IF(AND([@isPilot]=1, ISNUMBER({ofPilot.value})), ${worthUpTo('ofPilot', '[@monday]')}, "")`,
      },
    },
    pilotCostSoFar: {
      label: 'Cost so far, pilot',
      width: 85,
      ...note,
      formula: `IF(AND([@isPilot]=1, ISNUMBER({ofPilot.cost})), ${costUpTo('ofPilot', '[@monday]')}, "")`,
      without: { costs: '""' },
    },
    pilotCovered: {
      label: 'Covered in, pilot',
      width: 85,
      ...day,
      formula: coveredIn('[@pilotValueSoFar]', '[@pilotCostSoFar]'),
    },
    pilotAdopted: {
      label: 'Adoption known',
      width: 85,
      ...note,
      formula: 'IF(AND([@isPilot]=1, ISNUMBER([@adoption])), [@monday], "")',
    },
    pilotRank: {
      label: 'Of these the last is 1',
      width: 70,
      ...note,
      // Of two rows of a week the lower one is the later.
      formula: `
      IF(ISNUMBER([@pilotAdopted]),
        COUNTIF([pilotAdopted], ">"&[@pilotAdopted])
        +COUNTIF([@pilotAdopted]:[spare pilotAdopted], [@pilotAdopted]),
        "")`,
    },
  },
);
export type LogColumn = (typeof trackingLog.typed.columns)[number];
