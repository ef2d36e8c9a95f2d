import { plain } from '../../addresses.ts';
import { firstThatHolds, isNotNegative } from '../../conditions.ts';
import type { BuildContext } from '../../options.ts';
import { formula, type Page, words } from '../../page.ts';
import { inMoney } from './blocks.ts';
import {
  aheadOf,
  blocks,
  chartRows,
  chartTitle,
  monthRows,
  setting,
  summaries,
  totalOf,
  type WayColumn,
  ways,
} from './layout.ts';

/** Right of the printed page: what follows of each block, what its ways have cost by each month, and the chart's data. */
export function putWorkings(page: Page, context: BuildContext): void {
  putSummaries(page);
  putMonths(page, context);
  putChartData(page, context);
}

function putSummaries(page: Page): void {
  const { letter, headerRow, rows, firstRow } = summaries;
  page.put(`${letter('number')}${headerRow - 1}`, 'What follows of each workflow', 'heading');
  page.across(
    `${letter('number')}${headerRow}`,
    [
      'Workflow no.',
      'Workflow',
      'Ways that count',
      'No. with figures',
      'Months used',
      'Cheapest costs',
      'Cheapest way',
      'Its score',
      'Close and fit better',
      'Recommendation',
      'Custom cheaper from',
      'Hybrid cheaper from',
      'Title of the chart',
    ],
    'workingsHeader',
  );
  for (const [index, block] of blocks.entries()) {
    const row = rows[index] ?? firstRow;
    const cell = (column: (typeof summaries.columns)[number]) => summaries.cell(column, row);
    const put = (column: (typeof summaries.columns)[number], text: string, isText = false) =>
      page.put(
        `${letter(column)}${row}`,
        formula(text),
        isText ? 'workingsText' : 'workings',
        column === 'cheapest' ? 'money' : 'whole',
      );
    page.put(`${letter('number')}${row}`, index + 1, 'workings', 'whole');
    put('workflow', `${block.workflow}&""`, true);
    put('count', `COUNTIF(${block.range('state')},1)`);
    put('withFigures', `IF(${cell('count')}>0,${cell('number')},"")`);
    const months = block.months;
    put(
      'months',
      `IF(ISNUMBER(${months}),IF(AND(${months}>=1,${months}<=${setting('span3')},INT(${months})=${months}),${months},""),"")`,
    );
    const costs = block.range('costUsed');
    put('cheapest', `IF(COUNT(${costs})>1,MIN(${costs}),"")`);
    const byPlace = block.table.block('place', 'nameScore');
    const placed = ['place', 'name', 'nameScore'] as const;
    const ofCheapest = (column: 'name' | 'nameScore') =>
      `IF(ISNUMBER(${cell('cheapest')}),VLOOKUP(1,${byPlace},${placed.indexOf(column) + 1},FALSE()),"")`;
    put('name', ofCheapest('name'), true);
    put('nameScore', ofCheapest('nameScore'));
    put('closer', `SUM(${block.range('isCloser')})`);
    put(
      'made',
      `IF(AND(ISNUMBER(${cell('cheapest')}),${isNotNegative(setting('within'))}),IF(${cell('closer')}>0,${words('Close: choose by fit')},${cell('name')}),"")`,
      true,
    );
    for (const [place, column] of (['custom', 'hybrid'] as const).entries()) {
      const crossover: WayColumn = 'crossover';
      put(column, block.table.cell(crossover, block.table.firstRow + place + 1));
    }
    put('title', titleOf(cell('count'), cell('workflow'), cell('custom'), cell('hybrid')), true);
  }
}

/** "Proposals: Custom is cheaper than the service from month 23". */
function titleOf(count: string, workflow: string, custom: string, hybrid: string): string {
  const since = (x: string) => `IF(ISNUMBER(${x})," from month "&${x}," "&${x})`;
  const isEver = (x: string) => `OR(ISNUMBER(${x}),${x}="from the start")`;
  const isNever = (x: string) => `AND(ISTEXT(${x}),LEFT(${x},2)="ne")`;
  const body = firstThatHolds(
    [
      [
        `AND(${isEver(custom)},${isEver(hybrid)})`,
        `${words('Custom is cheaper than the service')}&${since(custom)}&", Hybrid"&${since(hybrid)}`,
      ],
      [isEver(custom), `${words('Custom is cheaper than the service')}&${since(custom)}`],
      [isEver(hybrid), `${words('Hybrid is cheaper than the service')}&${since(hybrid)}`],
      [
        `OR(${isNever(custom)},${isNever(hybrid)})`,
        `${words('the service stays the cheapest for ')}&${setting('span3')}&" months"`,
      ],
    ],
    words('cost so far'),
  );
  return `IF(${count}=0,${words('Cost so far, by way')},IF(${workflow}="","",${workflow}&": ")&${body})`;
}

function putMonths(page: Page, context: BuildContext): void {
  const { letter, headerRow, rows, firstRow } = monthRows;
  page.put(`${letter('month')}${headerRow - 1}`, 'Cost so far by month', 'heading');
  page.put(`${letter('month')}${headerRow}`, 'Month', 'workingsHeader');
  for (const [index] of blocks.entries())
    for (const [way, name] of ways.entries()) {
      const label = `${name} ${index + 1}`;
      page.put(`${letter(totalOf(index, way))}${headerRow}`, inMoney(context, label), 'workingsHeader');
      if (way > 0)
        page.put(`${letter(aheadOf(index, way))}${headerRow}`, `${label} no dearer`, 'workingsHeader');
    }
  for (const [month, row] of rows.entries()) {
    page.put(`${letter('month')}${row}`, month, 'workings', 'whole');
    for (const [index, block] of blocks.entries())
      for (const [way, of] of block.table.rows.entries()) {
        const total = letter(totalOf(index, way));
        const given = (column: WayColumn) => `$${block.table.letter(column)}$${of}`;
        const soFar =
          row === firstRow
            ? given('upfront')
            : `$${total}${row - 1}+${given('monthly')}*(1+N(${given('growth')}))^(${monthRows.cell('month', row)}-1)`;
        page.put(`${total}${row}`, formula(`IF(${given('state')}=1,${soFar},"")`), 'workings', 'money');
        if (way === 0) continue;
        const [own, service] = [`$${total}${row}`, monthRows.cell(totalOf(index, 0), row)];
        page.put(
          `${letter(aheadOf(index, way))}${row}`,
          formula(
            `IF(ISNUMBER(${own}),IF(ISNUMBER(${service}),IF(ROUND(${own}-${service},6)<=0,${monthRows.cell('month', row)},""),""),"")`,
          ),
          'workings',
          'whole',
        );
      }
  }
}

function putChartData(page: Page, context: BuildContext): void {
  const { letter, headerRow, rows } = chartRows;
  const numberOf = (index: number) => `$${summaries.letter('number')}$${summaries.firstRow + index}`;
  const shownOf = (cellOf: (index: number) => string, otherwise: string) =>
    firstThatHolds(
      blocks.map((_, index) => [`${setting('shown')}=${numberOf(index)}`, cellOf(index)] as const),
      otherwise,
    );
  const titles = (index: number) => `$${summaries.letter('title')}$${summaries.firstRow + index}`;
  page.put(plain(chartTitle), formula(shownOf(titles, words('Cost so far, by way'))), 'workingsText');
  page.across(
    `${letter('month')}${headerRow}`,
    ['Month', ...ways.map((way) => inMoney(context, way))],
    'workingsHeader',
  );
  for (const [month, row] of rows.entries()) {
    page.put(`${letter('month')}${row}`, month, 'workings', 'whole');
    for (const [way, column] of (['service', 'custom', 'hybrid'] as const).entries()) {
      const figure = (index: number) => {
        const cell = monthRows.cell(totalOf(index, way), monthRows.firstRow + month);
        return `IF(ISNUMBER(${cell}),${cell},NA())`;
      };
      page.put(`${letter(column)}${row}`, formula(shownOf(figure, 'NA()')), 'workings', 'money');
    }
  }
}
