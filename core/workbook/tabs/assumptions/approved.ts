import { namedRows, rowsFrom } from '../../declare/rows.ts';
import type { NumberFormatName } from '../../model/look.ts';
import { inPercent } from '../../model/page.ts';
import type { TabId } from '../../model/tab.ts';
import { approval } from './approval.ts';
import { type InputKey, inputLines } from './inputs.ts';

interface Approved {
  readonly what: string;
  readonly format: NumberFormatName;
  /** What it is now, in the notation of formulas. */
  readonly now: string;
  readonly needs?: TabId;
}

const input = (key: InputKey): Approved => ({
  what: inputLines[key].label,
  format: inputLines[key].format,
  now: `{${key}}`,
});
const threshold = (what: string, format: NumberFormatName, key: string): Approved => ({
  what: `Threshold: ${what}`,
  format,
  now: `{pilot.thresholds.${key}}`,
  needs: 'pilot',
});
const result = (what: string, format: NumberFormatName, now: string, needs: TabId): Approved => ({
  what,
  format,
  now,
  needs,
});

const lines = {
  startDate: input('startDate'),
  months: input('months'),
  hourlyRate: input('hourlyRate'),
  weeks: input('weeks'),
  confidence: input('confidence'),
  trackedConfidence: input('trackedConfidence'),
  redirected: input('redirected'),
  attribution: input('attribution'),
  rampWeeks: input('rampWeeks'),
  discountRate: input('discountRate'),
  totalCost: result('Total cost', 'money', 'AIR_TotalCost', 'dashboard'),
  value: result('Value', 'money', 'AIR_Value', 'dashboard'),
  roi: result('ROI', 'percent', 'AIR_ROI', 'dashboard'),
  roiLow: result('ROI, low', 'percent', 'AIR_ROILow', 'dashboard'),
  roiHigh: result('ROI, high', 'percent', 'AIR_ROIHigh', 'dashboard'),
  pilotROI: result('ROI of the pilot', 'percent', '{pilot.planROI}', 'pilot'),
  roiThreshold: threshold('ROI', 'percent', 'roi'),
  metricThreshold: threshold('deciding metric', 'percent', 'metric'),
  adoptionThreshold: threshold('adoption', 'percent', 'adoption'),
  incidentsThreshold: threshold('incidents', 'whole', 'incidents'),
} as const satisfies Readonly<Record<string, Approved>>;
export type ApprovedKey = keyof typeof lines;

const inWords = (cell: string, format: NumberFormatName) => {
  const figure = {
    percent: inPercent(cell),
    money: `FIXED(${cell},0)`,
    date: '"another day"',
  }[format as string];
  return `IF(ISNUMBER(${cell}), ${figure ?? `ROUND(${cell},2)`}, IF(${cell}="", "blank", ${cell}))`;
};
// A blank cell equals 0: what was blank and is 0 now has changed.
const isSame = `
  IF(COUNT([@now], [@approved])=2, ROUND([@now]-[@approved],6)=0,
  IF(COUNT([@now], [@approved])=1, FALSE(), [@now]=[@approved]))`;
const rowOf = ({ what, format, now, needs }: Approved) => ({
  what,
  now: {
    format,
    formula: `IFERROR(IF(${now}="", "", ${now}), "")`,
    ...(needs && { without: { [needs]: { content: '' } } }),
  },
  approved: { format },
  changed: {
    formula: `
      IF({isApproved}=1,
        IF(${isSame}, "", "was "&${inWords('[@approved]', format)}&", now "&${inWords('[@now]', format)}),
        "")`,
  },
});

/** What is approved beside the months: assumptions, returns and thresholds, as they are and as they were. */
export const approved = namedRows(
  `B${approval.nextRow + 3}`,
  'approved',
  {
    what: { label: 'What', style: 'label' },
    now: { label: 'Now', style: 'computed', header: 'headerRight' },
    approved: { label: 'As approved', style: 'input', header: 'headerRight' },
    changed: { label: 'Changed since', style: 'computedText', over: 1 },
  },
  rowsFrom<ApprovedKey, Approved, ReturnType<typeof rowOf>>(lines, rowOf),
);
