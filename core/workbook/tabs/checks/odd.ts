import { inPercent } from '../../model/page.ts';
import { approved } from '../assumptions/approved.ts';
import { type InputKey, inputLines } from '../assumptions/inputs.ts';
import { type Check, checkTable, ifSo, ofFlags, ofRows } from './check.ts';
import { reconciled } from './reconciled.ts';
import { states } from './words.ts';

const weeks = (condition: string) => ofRows('tracking.log', 'Tracking', condition);
const counted = '({tracking.log.state}=1)';
const isAbove = (figure: string, bound: string) =>
  `IF(COUNT(${figure}, ${bound})=2, ${figure}>${bound}, FALSE())`;

/** Inputs whose name is blank; the proposals apart from what was typed. */
const withoutName = (isProposed: boolean) => {
  const keys = (Object.keys(inputLines) as InputKey[]).filter(
    (key) => 'proposal' in inputLines[key] === isProposed && !('isChosen' in inputLines[key]),
  );
  const isOpen = (key: InputKey) => `{assumptions.${key}.status}="proposed"`;
  return {
    count: keys.map((key) => `IF(${isOpen(key)}, 1, 0)`).join('+'),
    first: keys.reduceRight((rest, key) => `IF(${isOpen(key)}, {assumptions.${key}.what}, ${rest})`, '""'),
  };
};

const firstChanged = approved.keys.reduceRight(
  (rest, key) => `IF({assumptions.approved.${key}.changed}<>"", {assumptions.approved.${key}.what}, ${rest})`,
  '""',
);

/** What may be right, and is seldom so. */
const checks = {
  highROI: {
    what: 'ROI of ten times the cost or more',
    why: 'Seldom true: look for forgotten costs, and for value that nobody agreed to',
    on: 'dashboard',
    ...ifSo(isAbove('AIR_ROI', '{dashboard.multipleFrom}'), `"ROI "&${inPercent('AIR_ROI')}`),
  },
  earlyPayback: {
    what: 'Payback within a quarter',
    why: 'Published paybacks are six months and more: look at ramp and one-off hours',
    on: 'dashboard',
    ...ifSo(
      'IF(COUNT(AIR_PaybackWeeks, AIR_ROI)=2, {soonWeeks}>AIR_PaybackWeeks, FALSE())',
      'ROUND(AIR_PaybackWeeks,1)&" weeks"',
    ),
  },
  abovePublished: {
    what: 'Above the published range of its kind',
    why: 'Others reached less: say why it should be more here',
    on: 'dashboard',
    ...ifSo(
      isAbove('AIR_ROI', '{dashboard.benchmarkHigh}'),
      `"ROI "&${inPercent('AIR_ROI')}&", published to "&${inPercent('{dashboard.benchmarkHigh}')}`,
    ),
  },
  fewHours: {
    what: 'Own hours under three times the software',
    why: 'In the first 90 days 3 to 5 times is usual: is training forgotten?',
    on: 'costs',
    ...ifSo(isAbove('{leastLabour}', '{costs.adoptionRatio}'), 'FIXED({costs.adoptionRatio},2)&" times"'),
  },
  noUpkeep: {
    what: 'No upkeep',
    why: 'Tools, prompts and data change: somebody keeps them current',
    on: 'costs',
    ...ifSo(
      'AND(ISNUMBER({costs.total}), SUMIF({costs.lines.category}, "Upkeep", {costs.lines.totalUsed})=0)',
      '"Costs, category Upkeep"',
    ),
  },
  wholeMargin: {
    what: 'Extra revenue at a margin of 100%',
    why: 'Revenue is not profit: type the margin that is left of it',
    on: 'value',
    ...ofRows(
      'value.lines',
      'Value',
      '({value.lines.state}=1)*({value.lines.kind}="Revenue uplift")*({value.lines.marginUsed}=1)',
    ),
  },
  later: {
    what: 'Rows after the as-of day',
    why: 'They count nowhere yet; is the as-of day right, and the year of the week?',
    on: 'tracking',
    ...ofRows('tracking.log', 'Tracking', '({tracking.log.isLater}=1)'),
  },
  beyondPlan: {
    what: 'Weeks after the horizon',
    why: 'The plan ends before: make the horizon longer, or begin a new workbook',
    on: 'tracking',
    ...weeks(
      `${counted}*({tracking.log.monday}<>"")*({tracking.log.monday}>=N(AIR_StartDate)+N({assumptions.horizonWeeks})*{assumptions.daysInWeek})`,
    ),
  },
  muchSpend: {
    what: 'Spend over twice the plan of its weeks',
    why: 'A monthly or yearly invoice may be typed without what it covers',
    on: 'tracking',
    needs: ['costs'],
    ...weeks(
      `${counted}*({tracking.log.spendKey}>0)*({tracking.log.spendPlanned}>0)*({tracking.log.spend}>{mostSpend}*{tracking.log.spendPlanned})`,
    ),
  },
  muchTime: {
    what: 'Over 40 hours saved a user and week',
    why: 'More than a working week of each: check hours, users and the week',
    on: 'tracking',
    ...ofFlags('tracking.log', 'Tracking', 'isMuch'),
  },
  withoutUse: {
    what: 'Hours saved without anybody who used it',
    why: 'Active users are 0: the hours may come from elsewhere',
    on: 'tracking',
    ...weeks(
      `${counted}*({tracking.log.hours}<>"")*({tracking.log.hours}>0)*({tracking.log.active}<>"")*({tracking.log.active}=0)`,
    ),
  },
  changedSince: {
    what: 'Figures changed since the plan was approved',
    why: 'Assumptions lists old and new; thresholds belong before the start',
    on: 'assumptions',
    count: '{assumptions.changedSince}',
    first: firstChanged,
  },
  noName: {
    what: 'Assumptions that nobody has put a name to',
    why: 'Whoever signs wants to know who set them',
    on: 'assumptions',
    ...withoutName(false),
  },
  unconfirmed: {
    what: 'Proposals that nobody has confirmed',
    why: 'They are ours until somebody looks at them and puts a name to them',
    on: 'assumptions',
    ...withoutName(true),
  },
} as const satisfies Readonly<Record<string, Check>>;

export const odd = checkTable(`B${reconciled.nextRow + 3}`, states.odd, checks);
