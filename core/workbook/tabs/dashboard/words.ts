import type { TabContext } from '../../declare/tab.ts';
import type { Content } from '../../model.ts';
import { isThere, on } from '../../options.ts';
import { formula, inPercent, type Page, words } from '../../page.ts';
import { assumptionsAt } from '../assumptions/cells.ts';
import { baselineAt } from '../baseline/cells.ts';
import { costsAt } from '../costs/cells.ts';
import { neededCategories } from '../costs/ready-costs.ts';
import { valueAt } from '../value/cells.ts';
import { benchmarkPosition } from './data.ts';
import { figure, rowsOnPage, work } from './layout.ts';

/** The sentence on top: what the figures say, or what is missing before they can. */
export function putSentence(page: Page, context: TabContext): void {
  const weeks = figure('AIR_PaybackWeeks');
  const horizon = on(context, 'assumptions', assumptionsAt.horizonWeeks);
  const share = figure('AIR_BreakEvenConfidence');
  const [problem, roi] = [work('measuredProblem'), figure('AIR_MeasuredROI')];
  const tail = `IF(${problem}="not measured yet"," Nothing measured yet."," Measured: "&${problem}&".")`;
  const soFar = `"easured so far: ROI "&${inPercent(roi)}&" in "&${work('measuredWeeks')}&" weeks; plan "&${inPercent(figure('AIR_ROI'))}&"."`;
  const verdict = isThere(context, 'pilot')
    ? `${figure('AIR_Verdict')}&". M"&${soFar}`
    : `"M"&${soFar}&" The tab Pilot gives a verdict."`;
  const paysBack = `"Forecast: pays back in "&ROUND(${weeks},IF(${weeks}<${work('weeksInWords')},1,0))&" weeks"&IF(${weeks}>${horizon},", after the horizon","")&IF(ISNUMBER(${share}),"; it pays if at least "&ROUND(100*${share},0)&"% of the claimed value is real.",".")&${tail}`;
  const never = `"Forecast: does not pay back at these figures: the value of a month must rise above "&FIXED(${figure('AIR_MonthlyCost')},0)&"."&${tail}`;
  page.put(
    `B${rowsOnPage.sentence}`,
    formula(
      `IF(ISNUMBER(${figure('AIR_ROI')}),IF(ISNUMBER(${roi}),${verdict},IF(ISNUMBER(${weeks}),${paysBack},${never})),"Forecast: not possible yet; "&IF(${work('problem')}="","the costs are 0",${work('problem')})&".")`,
    ),
    'sentence',
  );
  const without = neededCategories.map(
    (category) => `IF(${countsCategory(context, category)},"",${words(`, ${category.toLowerCase()}`)})`,
  );
  const list = without.join('&');
  page.put(
    `B${rowsOnPage.more}`,
    formula(
      `IF(${list}="","Setup, training and upkeep are in the costs.","Not in the costs yet: "&MID(${list},3,LEN(${list}))&". Type 0 where there is none.")`,
    ),
    'note',
  );
}

const countsCategory = (context: TabContext, category: string) =>
  `COUNTIFS(${on(context, 'costs', costsAt.categories)},${words(category)},${on(context, 'costs', costsAt.states)},1)>0`;

/** One table of the same return under different beliefs. */
export function putBeliefs(page: Page): void {
  const top = rowsOnPage.beliefs;
  page.put(`B${top - 1}`, 'ROI by what you believe', 'heading');
  page.across(`B${top}`, ['If you believe', null], 'headerPlain');
  page.put(`D${top}`, 'ROI', 'headerRight');
  page.across(`E${top}`, [null, 'What it means', null], 'headerPlain');
  const lines: readonly (readonly [label: Content, cell: string, otherwise: string, note: string])[] = [
    ['All of the claim', work('allROI'), 'not yet', 'confidence of 100%'],
    [formula(`"The claim at "&${inPercent('N(AIR_Confidence)')}`), figure('AIR_ROI'), 'not yet', 'the plan'],
    [
      'Only what finance agreed to',
      figure('AIR_AgreedROI'),
      'none agreed yet',
      'agreed or in budget, in full',
    ],
    ['Only cash', figure('AIR_CashROI'), 'none marked yet', 'cash lines, at your confidence'],
    ['The low figures', figure('AIR_ROILow'), 'not yet', 'low value with high cost'],
    ['The high figures', figure('AIR_ROIHigh'), 'not yet', 'high value with low cost'],
    ['Nothing counted twice', work('onceROI'), 'not yet', 'less time claimed as capacity too'],
    ['Just enough to pay', figure('AIR_BreakEvenConfidence'), 'never', 'share that must be true'],
  ];
  for (const [index, [label, cell, otherwise, note]] of lines.entries()) {
    const row = top + 1 + index;
    page.across(`B${row}`, [label, null], 'label');
    page.put(
      `D${row}`,
      formula(
        `IF(ISNUMBER(${cell}),${cell},IF(ISNUMBER(${figure('AIR_ROI')}),${words(otherwise)},"not yet"))`,
      ),
      'computed',
      'percent',
    );
    page.across(`E${row}`, [null, note, null], 'unit');
  }
  const row = top + 1 + lines.length;
  page.across(`B${row}`, ['Published returns of its kind', null], 'label');
  page.put(`D${row}`, null, 'computed');
  page.across(`E${row}`, [null, formula(benchmarkPosition(figure('AIR_ROI'))), null], 'computedText');
}

/** What is missing, a row a tab. */
export function putMissing(page: Page, context: TabContext): void {
  const top = rowsOnPage.missing;
  const status = (problem: string) => formula(`IF(${problem}="","complete",${problem})`);
  const needed = neededCategories.map((category) => countsCategory(context, category)).join(',');
  const lines: readonly (readonly [label: string, content: Content])[] = [
    ['Assumptions', status(on(context, 'assumptions', assumptionsAt.firstMissing))],
    ['Costs', status(on(context, 'costs', costsAt.problem))],
    [
      'Setup, training, upkeep',
      formula(`IF(AND(${needed}),"complete","fill in: setup, training and upkeep; 0 is allowed")`),
    ],
    ['Value', status(on(context, 'value', valueAt.problem))],
    [
      'Baseline',
      isThere(context, 'baseline')
        ? formula(
            `IF(${on(context, 'baseline', baselineAt.filled)}=0,"fill in: a metric with what it was before",IF(N(${on(context, 'baseline', baselineAt.shortest)})>=${on(context, 'baseline', baselineAt.fewestWeeks)},"complete","measure on: "&${on(context, 'baseline', baselineAt.fewestWeeks)}&" weeks needed"))`,
          )
        : 'not in this workbook',
    ],
    [
      'Results week by week',
      isThere(context, 'tracking') ? status(work('measuredProblem')) : 'not measured yet',
    ],
  ];
  page.put(`B${top}`, 'What is missing', 'heading');
  for (const [index, [label, content]] of lines.entries()) {
    const row = top + 1 + index;
    page.across(`B${row}`, [label, null], 'label');
    page.across(`D${row}`, [content, null, null, null], 'computedText');
  }
}
