import type { NumberFormatName } from '../../look.ts';
import type { Content } from '../../model.ts';
import type { ResultName } from '../../names.ts';
import { formula, inCurrency, type Page } from '../../page.ts';
import { formatOf } from './figures.ts';
import { figure, rowsOnPage, work } from './layout.ts';
import { measuredNote } from './measured.ts';

interface Card {
  readonly column: string;
  readonly label: Content;
  readonly name: ResultName;
  readonly otherwise: string;
  readonly note: Content;
  readonly noteFormat?: NumberFormatName;
  readonly measured: Content;
}

/** The six figures in two rows, each plan with measured below; words where a figure is missing. */
export function putCards(page: Page): void {
  const problem = work('problem');
  const inShort = `IF(LEFT(${problem},8)="complete","complete the lines",${problem})`; // the sentence says which
  const roi = figure('AIR_ROI');
  const plan = `"Plan, at "&ROUND(100*N(AIR_Confidence),0)&"% confidence"`;
  const cards: readonly (readonly Card[])[] = [
    [
      {
        column: 'B',
        label: 'Return on investment (ROI)',
        name: 'AIR_ROI',
        otherwise: '"–"',
        measured: measuredNote(
          figure('AIR_MeasuredROI'),
          `ROUND(100*${figure('AIR_MeasuredROI')},0)&"% in "&${work('measuredWeeks')}&" weeks"`,
        ),
        note: formula(
          `IF(ISNUMBER(${roi}),${plan}&IF(${roi}>=${work('multipleFrom')},", "&ROUND(${roi},1)&" times",""),IF(${problem}="","the costs are 0",${problem}))`,
        ),
      },
      {
        column: 'D',
        label: 'Payback (weeks)',
        name: 'AIR_PaybackWeeks',
        otherwise: '"never"',
        measured: measuredNote(work('measuredPayback'), `"in week "&${work('measuredPayback')}`, 'not yet'),
        note: formula(`IF(ISNUMBER(${figure('AIR_PaybackDate')}),${figure('AIR_PaybackDate')},"no date")`),
        noteFormat: 'date',
      },
      {
        column: 'F',
        label: inCurrency('Net benefit'),
        name: 'AIR_NetBenefit',
        otherwise: '"–"',
        measured: measuredNote(work('measuredNet'), `FIXED(${work('measuredNet')},0)`),
        note: 'Plan, over the horizon',
      },
    ],
    [
      {
        column: 'B',
        label: inCurrency('Total cost'),
        name: 'AIR_TotalCost',
        otherwise: '"–"',
        measured: measuredNote(figure('AIR_MeasuredCost'), `FIXED(${figure('AIR_MeasuredCost')},0)`),
        note: 'Plan, over the horizon',
      },
      {
        column: 'D',
        label: inCurrency('Net present value'),
        name: 'AIR_NPV',
        otherwise: '"fill in: discount rate"',
        measured: '–',
        note: formula(`"Plan, at "&ROUND(100*N(AIR_DiscountRate),1)&"% a year"`),
      },
      {
        column: 'F',
        label: 'Benefit-cost ratio',
        name: 'AIR_BenefitCostRatio',
        otherwise: '"–"',
        measured: measuredNote(work('measuredRatio'), `FIXED(${work('measuredRatio')},2)`),
        note: formula(`"Plan: value for each 1 "&AIR_Currency&" of cost"`),
      },
    ],
  ];
  for (const [index, row] of rowsOnPage.cards.entries())
    for (const card of cards[index] ?? []) {
      const shown = figure(card.name);
      // with a return there is nothing missing: the figure itself is not to be had, or needs its own input
      const instead = `IF(ISNUMBER(${roi}),${card.otherwise},IF(${problem}="","–",${inShort}))`;
      page.put(`${card.column}${row}`, card.label, 'cardLabel');
      page.put(
        `${card.column}${row + 1}`,
        formula(`IF(ISNUMBER(${shown}),${shown},${card.name === 'AIR_ROI' ? '"–"' : instead})`),
        card.name === 'AIR_ROI' ? 'cardLarge' : 'cardFigure',
        formatOf(card.name),
      );
      page.put(`${card.column}${row + 2}`, card.note, 'cardNote', card.noteFormat ?? 'general');
      page.put(`${card.column}${row + 3}`, card.measured, 'cardNote');
    }
}
