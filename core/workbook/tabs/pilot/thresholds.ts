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
/** Where the threshold stands that counts: the one that was approved, where the plan was. */
const counting = {
  roi: '{limitROI}',
  metric: '{limitMetric}',
  adoption: '{limitAdoption}',
  incidents: '{limitIncidents}',
} as const;

/** Whether it is met, and where another than the typed one counts, which. */
const against = (
  key: keyof typeof counting,
  text: string,
  { sign = '>=', inWords = inPercent }: { sign?: '>=' | '<='; inWords?: (limit: string) => string } = {},
) => {
  const limit = counting[key];
  const state = `IF(ISNUMBER(${limit}),
      IF(ISNUMBER([@measured]), IF(ROUND([@measured]-${limit},9)${sign}0, "met", "missed"), "not known"),
      IF(ISERROR(${limit}), "type a number", IF(${limit}="", "none set", "type a number")))`;
  const note = `IF(${limit}&""={thresholds.${key}}&"", "", "approved: "&IF(${limit}="", "none", ${inWords(limit)})&"; ")&"${text}"`;
  return { state: { formula: state as '[@measured]' }, note: { formula: note as '' } } as const;
};

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
      ...against('roi', 'what the pilot is on course for'),
    },
    metric: {
      what: 'Deciding metric, at least',
      limit: share,
      measured: { format: 'percent', formula: measured(progress) },
      ...against('metric', 'of the way from before to its target'),
    },
    adoption: {
      what: 'Adoption, at least',
      limit: share,
      measured: { format: 'percent', formula: measured('{results.adoption}') },
      ...against('adoption', 'the table asks for 50% in any case'),
    },
    incidents: {
      what: 'Incidents, at most',
      limit: { format: 'whole', rule: { allow: 'number', from: 0 }, message: 'Type a number, 0 or more.' },
      measured: { format: 'whole', formula: measured('{incidents}') },
      ...against('incidents', 'of this workflow since its start', { sign: '<=', inWords: (limit) => limit }),
    },
  },
);
export type Threshold = (typeof thresholds.keys)[number];
