import { formulaOf } from '../../declare/notation.ts';
import type { DeclaredTab } from '../../declare/tab.ts';
import { addressesIn, putTable } from '../../declare/table.ts';
import { plain } from '../../model/addresses.ts';
import { blocks } from './blocks.ts';
import { chartTitle, titleFormula } from './chart.ts';
import { labelsIn } from './currency.ts';
import { chartRows, chartRowsWith, monthRows, monthRowsWith } from './months.ts';
import { namesOfBlock } from './names.ts';
import { summaries } from './summaries.ts';

const monthNumber = (column: string, index: number) => (column === 'month' ? index : undefined);

/** On Workings: what follows of each block, what its ways have cost by each month, and the chart's data. */
export const buyOrBuildOnWorkings: NonNullable<DeclaredTab['workings']> = {
  parts: { tables: { summaries, months: monthRows, points: chartRows }, cells: { chartTitle } },
  put: (context, page) => {
    const heading = (row: number, text: string) => page.put(`B${row}`, text, 'heading');
    const ofBlocks = blocks.map((block, index) => namesOfBlock(context, block, index));
    heading(summaries.headerRow - 1, 'Buy or build: what follows of each workflow');
    putTable(
      page,
      summaries,
      (name, index) => ofBlocks[index]?.(name) ?? '',
      (column, index) => (column === 'number' ? index + 1 : undefined),
    );
    const labels = labelsIn(context);
    heading(monthRows.headerRow - 1, 'Buy or build: cost so far by month');
    putTable(page, monthRowsWith(labels), context.cell, monthNumber);
    heading(chartRows.headerRow - 2, 'Buy or build: what the chart shows');
    const meanings = { column: addressesIn(summaries, summaries.firstRow), cell: context.cell };
    page.put(plain(chartTitle), formulaOf(titleFormula, meanings), 'workingsText');
    putTable(page, chartRowsWith(labels), context.cell, monthNumber);
    return {};
  },
};
