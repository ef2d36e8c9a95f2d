import { putList, validationsOfList } from '../../declare/list.ts';
import { withAddresses } from '../../declare/notation.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { addressesIn, putTable, validationsOf } from '../../declare/table.ts';
import { plain } from '../../model/addresses.ts';
import { Page, widthsFrom, words } from '../../model/page.ts';
import type { Highlight, Tab } from '../../model/tab.ts';
import { workflowChoice } from '../../shared/line-table.ts';
import { blocks, blocksWith, wayLetter } from './blocks.ts';
import { costChart, lastChartRow } from './chart.ts';
import { type Labels, labelsIn } from './currency.ts';
import { namesOfBlock } from './names.ts';
import { settings } from './settings.ts';
import { summaries } from './summaries.ts';
import { typedLine, typedWay } from './typed.ts';
import { close, ways } from './ways.ts';

/** Buy or build: what a service, something of one's own and both together cost, and which of them fits. */
export function buyOrBuildTab(context: TabContext): Tab {
  const page = new Page();
  const labels = labelsIn(context);
  const meanings = { column: addressesIn(summaries, summaries.firstRow), cell: context.cell };
  page.put(
    'B5',
    'A block a workflow. A way counts with its upfront and monthly cost, 0 where there is none. The five scores go from 1 to 5; 5 is the best in each.',
    'note',
  );
  putBlocks(page, context, labels);
  putList(page, settings, 'Settings and workings', meanings, context.sheets);
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...(blocks[0]?.table.widths ?? [])],
    rows: blocks.map(({ table }) => ({ from: table.headerRow, to: table.headerRow, height: 44 })),
    validations: [
      ...blocks.flatMap(({ workflow }) => workflowChoice(context, plain(workflow))),
      ...blocks.flatMap(({ line, table }) => [...validationsOf(line), ...validationsOf(table)]),
      ...validationsOfList(settings),
    ],
    highlights: highlights(),
    charts: [costChart(context)],
    print: { areas: [`A1:${wayLetter('status')}${lastChartRow}`], orientation: 'landscape' },
  });
}

/** The blocks: what each way costs and how well it fits, and what follows. */
function putBlocks(page: Page, context: TabContext, labels: Labels): void {
  for (const [index, block] of blocksWith(labels).entries()) {
    const names = ways.map((_, way) => namesOfBlock(context, block, index, way));
    putTable(page, block.line, namesOfBlock(context, block, index), (column) =>
      typedLine(column, index, context.options),
    );
    putTable(
      page,
      block.table,
      (name, way) => names[way]?.(name) ?? '',
      (column, way) => typedWay(column, way, index, context.options),
    );
  }
}

/** Each block has its recommendation, beside which no line's state stands, and below it its lines. */
function highlights(): Highlight[] {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const letters = wayLetter('status');
  const range = `${letters}${first.row}:${letters}${last.table.lastRow}`;
  const tinted = (condition: string, tint: Highlight['tint']): Highlight => ({
    range,
    formula: `=${withAddresses(condition, { column: addressesIn(first.table, first.row), cell: plain })}`,
    tint,
  });
  const isChosen = ways.map((way) => `[@status]=${words(way)}`).join(', ');
  return [
    tinted(`OR([@state]=1, ${isChosen})`, 'good'),
    tinted('[@state]=-1', 'bad'),
    tinted(`[@status]=${words(close)}`, 'watch'),
    // Beside a recommendation no state stands.
    tinted('AND([@state]="", [@status]<>"")', 'unknown'),
  ];
}
