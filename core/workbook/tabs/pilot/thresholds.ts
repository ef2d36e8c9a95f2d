import { namedRows } from '../../declare/rows.ts';
import { inPercent } from '../../model/page.ts';
import { fields } from './fields.ts';

const share = {
  format: 'percent',
  rule: { allow: 'number', from: 0, to: 2 },
  message: 'Type a share, such as 60%.',
} as const;

/** Of the way from before to the target, in the pilot's phase. */
const progress = `
  IF(COUNT({target}, {before}, {since})=3,
    IF({target}={before}, "", ({since}-{before})/({target}-{before})),
    "")`;
const measured = <Figure extends string>(figure: Figure) =>
  `IF(ISNUMBER(${figure}), ${figure}, "not known")` as const;
/** Against the threshold as it was approved, where the plan was. */
const state = (limit: string, sign: '>=' | '<=' = '>=') =>
  `IF(ISNUMBER(${limit}),
      IF(ISNUMBER([@measured]), IF(ROUND([@measured]-${limit},9)${sign}0, "met", "missed"), "not known"),
      IF(ISERROR(${limit}), "type a number", IF(${limit}="", "none set", "type a number")))` as `[@measured]`;

/** And the threshold that counts, where another was approved. */
const note = (key: 'roi' | 'metric' | 'adoption' | 'incidents', text: string, format = 'percent') => {
  const [typed, counts] = [`{thresholds.${key}}`, `{${limitOf[key]}}`];
  const words = format === 'percent' ? inPercent(counts) : counts;
  return {
    formula: `IF(${counts}&""=${typed}&"", "", "approved: "&IF(${counts}="", "none", ${words})&"; ")&"${text}"`,
  } as const;
};
const limitOf = {
  roi: 'limitROI',
  metric: 'limitMetric',
  adoption: 'limitAdoption',
  incidents: 'limitIncidents',
} as const;

/** What it must reach, set before the start. */
export const thresholds = namedRows(
  `B${fields.nextRow + 3}`,
  'limit',
  {
    what: { label: 'What', style: 'label' },
    limit: { label: 'Threshold', style: 'input', header: 'headerRight' },
    measured: { label: 'Measured', style: 'computed', header: 'headerRight' },
    state: { label: 'State', style: 'status', header: 'headerCenter' },
    note: { label: null, style: 'unit', header: 'headerPlain', over: 2 },
  },
  {
    roi: {
      what: 'ROI, at least',
      limit: { format: 'percent', rule: { allow: 'number' }, message: 'Type a return, such as 50%.' },
      measured: { format: 'percent', formula: measured('{tracking.ofPilot.onCourse}') },
      state: { formula: state('{limitROI}') },
      note: note('roi', 'what the pilot is on course for'),
    },
    metric: {
      what: 'Deciding metric, at least',
      limit: share,
      measured: { format: 'percent', formula: measured(progress) },
      state: { formula: state('{limitMetric}') },
      note: note('metric', 'of the way from before to its target'),
    },
    adoption: {
      what: 'Adoption, at least',
      limit: share,
      measured: { format: 'percent', formula: measured('{results.adoption}') },
      state: { formula: state('{limitAdoption}') },
      note: note('adoption', 'the table asks for 50% in any case'),
    },
    incidents: {
      what: 'Incidents, at most',
      limit: { format: 'whole', rule: { allow: 'number', from: 0 }, message: 'Type a number, 0 or more.' },
      measured: { format: 'whole', formula: measured('{incidents}') },
      state: { formula: state('{limitIncidents}', '<=') },
      note: note('incidents', 'of this workflow since its start', 'whole'),
    },
  },
);
export type Threshold = (typeof thresholds.keys)[number];
