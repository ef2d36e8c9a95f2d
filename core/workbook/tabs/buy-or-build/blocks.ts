import { firstThatHolds, isNotNegative } from '../../conditions.ts';
import { dayOfExample, exampleBlocks } from '../../example-portfolio.ts';
import type { NumberFormatName } from '../../look.ts';
import type { Content } from '../../model.ts';
import { type BuildContext, isThere } from '../../options.ts';
import { formula, inCurrency, type Page, words } from '../../page.ts';
import {
  aheadOf,
  type Block,
  blocks,
  fitColumns,
  longestSpan,
  monthRows,
  setting,
  spanColumns,
  summaries,
  type WayColumn,
  wayLetter,
  ways,
} from './layout.ts';

/** The blocks: what each way costs and how well it fits, and what follows. */
export function putBlocks(page: Page, context: BuildContext): void {
  for (const [index, block] of blocks.entries()) {
    putOwnLine(page, context, block, index);
    putHeader(page, context, block);
    for (const [way, row] of block.table.rows.entries()) {
      putInputs(page, context, index, way, row);
      putCosts(page, block, index, row);
      putFit(page, block, index, row);
      putCrossover(page, block, index, way, row);
    }
  }
}

const summary = (index: number, column: (typeof summaries.columns)[number]) =>
  summaries.cell(column, summaries.firstRow + index);

function putOwnLine(page: Page, context: BuildContext, block: Block, index: number): void {
  const { options } = context;
  const example = options.example ? exampleBlocks[index] : undefined;
  const first = index === 0 && !options.example ? (options.firstWorkflow ?? null) : null;
  const review = example === undefined ? null : dayOfExample(options, example.review);
  const put = (
    letters: string,
    content: Content | null,
    style: 'label' | 'input' | 'inputCenter' | 'inputText' | 'status',
    format?: NumberFormatName,
  ) => page.put(`${letters}${block.row}`, content, style, format);
  put('B', `Workflow ${index + 1}`, 'label');
  put('C', example?.workflow ?? first, 'inputText');
  put('D', `Months to compare, 1 to ${longestSpan}`, 'label');
  put('E', null, 'label');
  put('F', example?.months ?? longestSpan, 'inputCenter', 'whole');
  put('G', 'Last review', 'label');
  put('H', null, 'label');
  put('I', review, 'input', 'date');
  put(wayLetter('crossover'), 'Recommendation', 'label');
  const states = block.range('state');
  const nothing = `AND(${block.workflow}="",MAX(${states})=0,MIN(${states})=0)`;
  const advice = firstThatHolds(
    [
      [`${summary(index, 'made')}<>""`, summary(index, 'made')],
      [nothing, '""'],
      [`${summary(index, 'count')}=0`, '"fill in: two ways"'],
      [`${summary(index, 'count')}=1`, '"fill in: a second way"'],
      [`NOT(ISNUMBER(${summary(index, 'months')}))`, '"fill in: months"'],
    ],
    '"fill in: close within"',
  );
  put(wayLetter('status'), formula(advice), 'status');
}

/** The currency's code changes with Assumptions, where that tab is in the workbook. */
export const inMoney = (context: BuildContext, label: string): Content =>
  isThere(context, 'assumptions') ? inCurrency(label) : `${label} (${context.options.currency})`;

/** "12 months (EUR)". */
function overSpan(context: BuildContext, months: string): Content {
  const code = isThere(context, 'assumptions') ? 'AIR_Currency' : words(context.options.currency);
  return formula(`${months}&" months ("&${code}&")"`);
}

function putHeader(page: Page, context: BuildContext, { table }: Block): void {
  const headers: Partial<Record<WayColumn, Content>> = {
    way: 'Way',
    upfront: inMoney(context, 'Upfront'),
    monthly: inMoney(context, 'Monthly'),
    growth: 'Usage growth a month',
    lockIn: 'Freedom from lock-in',
    control: 'Control',
    integration: 'Integration',
    skill: 'In-house skill',
    partner: 'Partner',
    cost1: overSpan(context, setting('span1')),
    cost2: overSpan(context, setting('span2')),
    cost3: overSpan(context, setting('span3')),
    chosen: inMoney(context, 'Months chosen'),
    score: 'Score, 0 to 100',
    crossover: 'Cheaper than the service from month',
    status: 'Status',
    missing: 'Missing',
    state: 'Counts (1), incomplete (-1)',
    costUsed: 'Cost used',
    place: 'Place by cost',
    name: 'Way',
    nameScore: 'Score used',
    isCloser: 'Close and fits better',
  };
  const workings = table.columns.indexOf('gap');
  const centred: readonly WayColumn[] = [...fitColumns, 'crossover', 'status'];
  page.headers(table, headers, (column) => {
    if (table.columns.indexOf(column) > workings) return 'workingsHeader';
    if (centred.includes(column)) return 'headerCenter';
    return column === 'way' ? 'header' : 'headerRight';
  });
}

function putInputs(page: Page, context: BuildContext, index: number, way: number, row: number): void {
  const example = context.options.example ? exampleBlocks[index]?.ways[way] : undefined;
  const put = (column: WayColumn, content: number | null, format: NumberFormatName) =>
    page.put(`${wayLetter(column)}${row}`, content, 'input', format);
  page.put(`${wayLetter('way')}${row}`, ways[way] ?? '', 'label');
  put('upfront', example?.upfront ?? null, 'money');
  put('monthly', example?.monthly ?? null, 'money');
  put('growth', example?.growth ?? null, 'percent');
  for (const [place, column] of fitColumns.entries())
    page.put(`${wayLetter(column)}${row}`, example?.scores[place] ?? null, 'inputCenter', 'quantity');
}

/** What a way costs over each span, and its place among the three. */
function putCosts(page: Page, block: Block, index: number, row: number): void {
  const cell = (column: WayColumn) => block.table.cell(column, row);
  const working = (column: WayColumn, text: string, isText = false) =>
    page.put(
      `${wayLetter(column)}${row}`,
      formula(text),
      isText ? 'workingsText' : 'workings',
      column === 'costUsed' ? 'money' : 'whole',
    );
  const growth = cell('growth');
  const [least, most] = [setting('least'), setting('most')];
  const typed = ['upfront', 'monthly', 'growth', ...fitColumns] as const;
  const isBlank = `${typed.map(cell).join('&')}=""`;
  working(
    'missing',
    firstThatHolds(
      [
        [isBlank, '""'],
        [`NOT(${isNotNegative(cell('upfront'))})`, '"complete: upfront"'],
        [`NOT(${isNotNegative(cell('monthly'))})`, '"complete: monthly"'],
        [`${growth}=""`, '""'],
        [
          `IF(ISNUMBER(${growth}),OR(${growth}<${least},${growth}>${most}),TRUE())`,
          `"growth: "&ROUND(100*${least},0)&"% to "&ROUND(100*${most},0)&"%"`,
        ],
      ],
      '""',
    ),
    true,
  );
  working('state', `IF(${isBlank},0,IF(${cell('missing')}="",1,-1))`);
  page.put(
    `${wayLetter('status')}${row}`,
    formula(`IF(${cell('state')}=1,"counts",${cell('missing')})`),
    'status',
  );
  // From month 1 on: what is paid at the start stands apart.
  const { letter, firstRow, lastRow } = monthRows;
  const months = `$${letter('month')}$${firstRow + 1}:$${letter('month')}$${lastRow}`;
  const over = (count: string) =>
    `${cell('upfront')}+${cell('monthly')}*SUMPRODUCT((${months}<=${count})*(1+N(${growth}))^(${months}-1))`;
  const cost = (column: WayColumn, text: string) =>
    page.put(`${wayLetter(column)}${row}`, formula(text), 'computed', 'money');
  for (const [place, column] of spanColumns.entries()) {
    const span = setting((['span1', 'span2', 'span3'] as const)[place] ?? 'span1');
    cost(column, `IF(${cell('state')}=1,${over(span)},"")`);
  }
  const chosen = summary(index, 'months');
  cost('chosen', `IF(${cell('state')}=1,IF(ISNUMBER(${chosen}),${over(chosen)},""),"")`);
  working('costUsed', `IF(ISNUMBER(${cell('chosen')}),ROUND(${cell('chosen')},6),"")`);
  const used = cell('costUsed');
  const above = `$${wayLetter('costUsed')}$${block.table.headerRow}:$${wayLetter('costUsed')}${row - 1}`;
  working(
    'place',
    `IF(ISNUMBER(${used}),1+SUMPRODUCT((${block.range('costUsed')}<${used})*1)+SUMPRODUCT((${above}=${used})*1),"")`,
  );
  working('name', `${cell('way')}&""`, true);
}

/** How well it fits, and whether that speaks for a way that costs little more than the cheapest. */
function putFit(page: Page, block: Block, index: number, row: number): void {
  const cell = (column: WayColumn) => block.table.cell(column, row);
  const span = `${cell('lockIn')}:${cell('partner')}`;
  const [lowest, highest] = [setting('lowest'), setting('highest')];
  page.put(
    `${wayLetter('score')}${row}`,
    formula(
      firstThatHolds(
        [
          [`COUNT(${span})=0`, '""'],
          [`COUNT(${span})<${fitColumns.length}`, `COUNT(${span})&" of ${fitColumns.length}"`],
          [`OR(MIN(${span})<${lowest},MAX(${span})>${highest})`, `${lowest}&" to "&${highest}&" only"`],
        ],
        `(AVERAGE(${span})-${lowest})/(${highest}-${lowest})*${setting('best')}`,
      ),
    ),
    'computed',
    'whole',
  );
  const working = (column: WayColumn, text: string) =>
    page.put(`${wayLetter(column)}${row}`, formula(text), 'workings', 'whole');
  working('nameScore', `IF(ISNUMBER(${cell('score')}),ROUND(${cell('score')},9),"")`);
  const [cheapest, itsScore] = [summary(index, 'cheapest'), summary(index, 'nameScore')];
  const isCompared = `AND(ISNUMBER(${cell('costUsed')}),ISNUMBER(${cell('nameScore')}),ISNUMBER(${cheapest}),ISNUMBER(${itsScore}),${isNotNegative(setting('within'))})`;
  const limit = `${cheapest}*(1+${setting('within')})`;
  working(
    'isCloser',
    `IF(${isCompared},IF(ROUND(${cell('costUsed')}-${limit},6)<=0,IF(${cell('nameScore')}>${itsScore},1,0),0),0)`,
  );
}

/** The first month from which on, at its end, it has cost no more than the service. */
function putCrossover(page: Page, block: Block, index: number, way: number, row: number): void {
  const at = `${wayLetter('crossover')}${row}`;
  if (way === 0) {
    page.put(at, null, 'status');
    return;
  }
  const { letter, firstRow, lastRow } = monthRows;
  const column = letter(aheadOf(index, way));
  const since = (first: number) => `$${column}$${firstRow + first}:$${column}$${lastRow}`;
  const isAhead = (month: number) => `ISNUMBER($${column}$${firstRow + month})`;
  const state = (of: number) => block.table.cell('state', of);
  page.put(
    at,
    formula(
      firstThatHolds(
        [
          [`NOT(AND(${state(row)}=1,${state(block.table.firstRow)}=1))`, '""'],
          [`AND(${isAhead(0)},${isAhead(1)})`, '"from the start"'],
          [`COUNT(${since(1)})=0`, `"never in "&${setting('span3')}&" months"`],
        ],
        `MIN(${since(1)})`,
      ),
    ),
    'status',
    'whole',
  );
}
