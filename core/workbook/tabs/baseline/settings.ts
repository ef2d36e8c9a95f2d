import { naturalLimit } from '../../../finance/moving-range.ts';
import { fewestEffective, mostResembling } from '../../../finance/resembling.ts';
import { thresholds } from '../../../finance/verdict.ts';
import { evidenceNeeds } from '../../../methods/kpi-evidence.ts';
import { onTrackFrom } from '../../../methods/kpi-status.ts';
import { list } from '../../declare/list.ts';
import { firstIncomplete } from '../../shared/line-table.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { readingsBefore } from './readings.ts';

const input = { labelStyle: 'label', style: 'input' } as const;
const counted = { labelStyle: 'workingsLabel', style: 'workings', format: 'whole' } as const;
const readingsNeeded = {
  ...input,
  format: 'whole',
  rule: { allow: 'whole', from: 2, to: readingsBefore },
  message: `Type a whole number of readings, 2 to ${readingsBefore}.`,
} as const;
const share = {
  ...input,
  format: 'percent',
  rule: { allow: 'number', from: 0, to: 1 },
  message: 'Type a share between 0% and 100%.',
} as const;

/** On Workings: bounds that the formulas use, and what the metrics come to. */
export const baselineSettings = list(
  workingsRows.baseline + 1,
  { label: 'B', between: [], value: 'C', note: 'D' },
  {
    fewestWeeks: {
      ...input,
      label: 'Weeks that a baseline needs',
      figure: thresholds.baselineWeeks,
      format: 'whole',
      rule: { allow: 'whole', from: 1, to: 52 },
      message: 'Type a whole number of weeks, 1 to 52.',
    },
    fewestReadings: {
      ...readingsNeeded,
      label: 'Readings a side for the test',
      figure: evidenceNeeds.fewestReadings,
    },
    fewestAgainstTyped: {
      ...counted,
      label: 'Readings since, against a typed baseline',
      figure: evidenceNeeds.fewestAgainstTyped,
    },
    mostResembling: {
      ...counted,
      format: 'figure',
      label: 'Weeks resemble each other by this at most',
      figure: mostResembling,
    },
    fewestEffective: {
      ...counted,
      format: 'figure',
      label: 'Readings that a side is worth at least',
      figure: fewestEffective,
    },
    movingChance: {
      ...counted,
      format: 'percent',
      label: 'Moving before the start, chance under',
      figure: 0.2,
    },
    chance: { ...share, label: 'Chance that still counts as noise, above', figure: evidenceNeeds.chance },
    onTrack: { ...share, label: 'On track from this share of the way', figure: onTrackFrom },
    limitFactor: {
      ...input,
      label: 'Usual variation, in moving ranges',
      figure: naturalLimit,
      format: 'figure',
      rule: { allow: 'number', from: 0 },
      message: `Type a number; ${naturalLimit} gives the usual limits of an XmR chart.`,
    },
    fewestForLimits: { ...readingsNeeded, label: 'Readings that it needs', figure: 3 },
    filled: { ...counted, label: 'Metrics with a baseline', formula: 'COUNT({metrics.before})' },
    shortest: {
      ...counted,
      label: 'Shortest baseline in weeks',
      formula: 'IF(COUNT({metrics.weeks})>0, MIN({metrics.weeks}), "")',
    },
    incomplete: { ...counted, label: 'Metrics to complete', formula: 'COUNTIF({metrics.state}, -1)' },
    below: { ...counted, label: 'Cells typed below the last row that counts', formula: '{typedBelow}' },
    problem: {
      ...counted,
      label: 'To complete first',
      style: 'workingsText',
      formula: `
      IF({below}>0, "complete: Baseline has metrics below those that count: add rows",
      IF({incomplete}>0, ${firstIncomplete('Baseline', '{metrics.state}', '{metrics.missing}')},
      IF(SUM({unknownPhases})>0, "complete: Baseline week "&MATCH(1, {unknownPhases}, 0)&", phase", "")))`,
    },
  },
);

const note = { labelStyle: 'label', style: 'inputText' } as const;

/** Above the metrics. */
export const baselineNotes = list(
  7,
  { label: 'B', between: ['C'], value: 'D', note: 'E' },
  {
    meanwhile: { ...note, label: 'What else changed meanwhile' },
    bottlenecks: { ...note, label: 'Bottlenecks' },
    errors: { ...note, label: 'Error patterns' },
    limits: { ...note, label: 'Limits of the data' },
    risk: { ...note, label: 'Risk' },
  },
);
