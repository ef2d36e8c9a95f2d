import { fixed, type Table } from '../../addresses.ts';
import type { TabContext } from '../../declare/tab.ts';
import { colours } from '../../look.ts';
import type { Chart, Tab } from '../../model.ts';
import { resultNames } from '../../names.ts';
import { Page, tabOf, widthsFrom } from '../../page.ts';
import { putCards } from './cards.ts';
import { putChartData } from './data.ts';
import { putFigures } from './figures.ts';
import { chartPoints, costBars, figure, figureRows, rowsOnPage, valueBars, work } from './layout.ts';
import { putTrendBlocks, putTrendWords } from './measured.ts';
import { putMoves } from './moves.ts';
import { putBeliefs, putMissing, putSentence } from './words.ts';

/** Dashboard: one printable page for the finance team; right of it the figures behind the names. */
export function dashboardTab(context: TabContext): Tab {
  const page = new Page();
  putSentence(page, context);
  putCards(page);
  putBeliefs(page);
  putMoves(page, context);
  putTrendWords(page, context);
  putTrendBlocks(page, context);
  putMissing(page, context);
  putFigures(page, context);
  putChartData(page, context);
  const { missing } = rowsOnPage;
  return tabOf(page, context, {
    columns: widthsFrom('A', [16, 160, 142, 142, 142, 142, 142, 40, 500, 185, 150, 130, 80, 80, 110, 90, 90]),
    rows: rowsOnPage.cards.map((row, index) => ({
      from: row + 1,
      to: row + 1,
      height: index === 0 ? 44 : 32,
    })),
    highlights: [
      ...rowsOnPage.cards.map((row) => ({
        range: `B${row + 1}:F${row + 1}`,
        formula: `=ISTEXT(B${row + 1})`,
        tint: 'words' as const,
      })),
      { range: `D${missing + 1}:D${missing + 6}`, formula: `=$D${missing + 1}="complete"`, tint: 'good' },
      {
        range: `D${missing + 1}:D${missing + 6}`,
        formula: `=$D${missing + 1}="not measured yet"`,
        tint: 'unknown',
      },
      {
        range: `D${missing + 1}:D${missing + 6}`,
        formula: `=AND($D${missing + 1}<>"",$D${missing + 1}<>"complete")`,
        tint: 'watch',
      },
    ],
    names: figureRows.keys.map((name) => ({ name, at: figure(name), comment: resultNames[name] })),
    charts: charts(),
    print: { area: `A1:G${missing + 6}`, orientation: 'portrait', pagesTall: 1 },
  });
}

function charts(): Chart[] {
  const { running, kinds } = rowsOnPage;
  return [
    {
      kind: 'line',
      title: 'Value and cost so far, as planned',
      titleFrom: work('runningTitle'),
      categories: fixed(chartPoints.filled('month')),
      series: [
        {
          name: 'Value',
          values: fixed(chartPoints.filled('value')),
          colour: colours.blue,
        },
        {
          name: 'Cost',
          values: fixed(chartPoints.filled('cost')),
          colour: colours.orange,
        },
        {
          name: 'All of the claim',
          values: fixed(chartPoints.filled('claim')),
          colour: colours.grey,
          dotted: true,
        },
        {
          name: 'Break-even',
          values: fixed(chartPoints.filled('breakEven')),
          colour: colours.blue,
          marker: true,
        },
        {
          name: 'Value, measured',
          values: fixed(chartPoints.filled('measuredValue')),
          colour: colours.sky,
        },
        {
          name: 'Cost, measured',
          values: fixed(chartPoints.filled('measuredCost')),
          colour: colours.vermilion,
        },
      ],
      xTitle: 'Months since the start',
      yTitle: 'Amount so far',
      over: `B${running.from}:G${running.to}`,
    },
    barChart('Cost by kind', work('costTitle'), costBars, colours.orange, `B${kinds.from}:D${kinds.to}`),
    barChart('Value by kind', work('valueTitle'), valueBars, colours.blue, `E${kinds.from}:G${kinds.to}`),
  ];
}

const barChart = (
  title: string,
  titleFrom: string,
  table: Table<'kind' | 'amount'>,
  colour: string,
  over: string,
): Chart => ({
  kind: 'bar',
  title,
  titleFrom,
  categories: fixed(table.filled('kind')),
  series: [{ name: title, values: fixed(table.filled('amount')), colour }],
  xTitle: '',
  yTitle: '',
  over,
});
