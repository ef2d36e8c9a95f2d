import { fixed } from '../../addresses.ts';
import { isFraction, isNotNegative } from '../../conditions.ts';
import type { TabContext } from '../../declare/tab.ts';
import type { Content } from '../../model.ts';
import { isThere, on } from '../../options.ts';
import { formula, inCurrency, inPercent, type Page } from '../../page.ts';
import { assumptionsAt } from '../assumptions/cells.ts';
import { costsAt } from '../costs/cells.ts';
import { workflowCount } from '../start/workflows.ts';
import { valueAt } from '../value/cells.ts';
import { byWorkflow, figure, rowsOnPage, swings } from './layout.ts';

/** What moves the return most, and the return of each workflow: side by side on the page, worked out beside it. */
export function putMoves(page: Page, context: TabContext): void {
  putSwings(page, context);
  putWorkflows(page, context);
  putSwingsOnPage(page);
  putWorkflowsOnPage(page, context);
}

const swing = 'AIR_Swing';
const [less, more] = [`(1-${swing})`, `(1+${swing})`];

/** The return at other figures: gross value, confidence, cost, share left by the ramp. */
interface Case {
  readonly gross?: string;
  readonly confidence?: string;
  readonly cost?: string;
  readonly ramp?: string;
}

function putSwings(page: Page, context: TabContext): void {
  const [gross, total] = [figure('AIR_GrossValue'), figure('AIR_TotalCost')];
  const ramp = on(context, 'assumptions', assumptionsAt.rampShare);
  const weeks = on(context, 'assumptions', assumptionsAt.horizonWeeks);
  const sum = (id: 'value' | 'costs', range: string) => `SUM(${on(context, id, range)})`;
  const isOn = `AND(ISNUMBER(${figure('AIR_ROI')}),${isFraction(swing)},${isNotNegative('AIR_SwingWeeks')})`;
  const returnIn = (given: Case) => {
    const cost = given.cost ?? total;
    return `(${given.gross ?? gross}*${given.confidence ?? 'AIR_Confidence'}*${given.ramp ?? ramp}-(${cost}))/(${cost})`;
  };
  /** Shares stop at 100%: the lines that hang on one grow only so far. */
  const withShare = (share: string, range: string, factor: string): Case => ({
    gross: `(${gross}+IF(N(${share})>0,${sum('value', range)}*(MIN(1,${share}*${factor})/${share}-1),0))`,
  });
  const rampOf = (length: string): Case => ({
    ramp: `(IF(${weeks}<${length},${weeks}^2/(2*${length}),${weeks}-${length}/2)/${weeks})`,
  });
  const byFactor = (what: string, given: (factor: string) => Case) =>
    [what, given(less), given(more)] as const;
  const cases: readonly (readonly [what: Content, lower: Case, higher: Case])[] = [
    byFactor('Hourly rate', (factor) => ({
      gross: `(${gross}+${sum('value', valueAt.atRate)}*(${factor}-1))`,
      cost: `(${total}+${sum('costs', costsAt.atRate)}*(${factor}-1))`,
    })),
    byFactor('Hours and quantities', (factor) => ({ gross: `(${gross}*${factor})` })),
    byFactor('Confidence', (factor) => ({ confidence: `MIN(1,AIR_Confidence*${factor})` })),
    byFactor('Redirected share', (factor) => withShare('AIR_Redirected', valueAt.atRedirected, factor)),
    byFactor('Attribution', (factor) => withShare('AIR_Attribution', valueAt.atAttribution, factor)),
    byFactor('Cost', (factor) => ({ cost: `${total}*${factor}` })),
    [
      formula(`"Ramp, by "&N(AIR_SwingWeeks)&" weeks"`),
      rampOf('MAX(0,AIR_RampWeeks-AIR_SwingWeeks)'),
      rampOf('(AIR_RampWeeks+AIR_SwingWeeks)'),
    ],
  ];
  page.put(`I${swings.headerRow - 1}`, 'What moves the return most', 'heading');
  page.across(
    `I${swings.headerRow}`,
    ['Input', 'Place', 'Rank', 'Input', 'Return if lower', 'Return if higher', 'Between them'],
    'workingsHeader',
  );
  const span = fixed(swings.filled('span'));
  for (const [index, row] of swings.rows.entries()) {
    const [what, lower, higher] = cases[index] ?? ['', {}, {}];
    const cell = (column: (typeof swings.columns)[number]) => swings.cell(column, row);
    const put = (column: (typeof swings.columns)[number], text: string, format: 'percent' | 'whole') =>
      page.put(`${swings.letter(column)}${row}`, formula(`IF(${isOn},${text},"")`), 'workings', format);
    page.put(`${swings.letter('what')}${row}`, what, 'workingsLabel');
    page.put(`${swings.letter('place')}${row}`, index + 1, 'workings', 'whole');
    page.put(`${swings.letter('name')}${row}`, formula(cell('what')), 'workingsText');
    // A cost lowered by all of it leaves nothing to divide by.
    const safe = (given: Case) =>
      given.cost === undefined ? returnIn(given) : `IF(${given.cost}>0,${returnIn(given)},0)`;
    put('lower', safe(lower), 'percent');
    put('higher', safe(higher), 'percent');
    put('span', `ABS(${cell('higher')}-${cell('lower')})`, 'percent');
    const above = `$${swings.letter('span')}$${swings.firstRow}:${cell('span')}`;
    put('rank', `SUMPRODUCT((${span}>${cell('span')})*1)+SUMPRODUCT((${above}=${cell('span')})*1)`, 'whole');
  }
}

function putSwingsOnPage(page: Page): void {
  const top = rowsOnPage.moves;
  page.put(`B${top}`, 'What moves it most', 'heading');
  page.across(`B${top + 1}`, ['If this changes'], 'headerPlain');
  const percent = inPercent(`N(${swing})`);
  page.put(`C${top + 1}`, formula(`${percent}&" lower"`), 'headerCenter');
  page.put(`D${top + 1}`, formula(`${percent}&" higher"`), 'headerCenter');
  const column = (key: (typeof swings.columns)[number]) => fixed(swings.filled(key));
  const shown = ['name', 'lower', 'higher'] as const;
  const table = swings.block('rank', 'higher');
  for (const [index, source] of swings.rows.entries()) {
    const row = top + 2 + index;
    const place = swings.cell('place', source);
    const found = (key: (typeof shown)[number], otherwise: string) =>
      formula(
        // VLOOKUP and not INDEX: it gives a value, where IronCalc evaluates a reference again and again.
        `IF(COUNT(${column('rank')})=COUNT(${column('place')}),VLOOKUP(${place},${table},${shown.indexOf(key) + 2},FALSE()),${otherwise})`,
      );
    page.put(`B${row}`, found('name', index === 0 ? '"not yet"' : '""'), 'label');
    page.put(`C${row}`, found('lower', '""'), 'status', 'percent');
    page.put(`D${row}`, found('higher', '""'), 'status', 'percent');
  }
}

function putWorkflows(page: Page, context: TabContext): void {
  const ramp = on(context, 'assumptions', assumptionsAt.rampShare);
  page.put(`I${byWorkflow.headerRow - 1}`, 'By workflow', 'heading');
  page.across(
    `I${byWorkflow.headerRow}`,
    ['Workflow', inCurrency('Value'), inCurrency('Cost'), inCurrency('Net benefit'), 'Return'],
    'workingsHeader',
  );
  const [value, cost] = [on(context, 'value', valueAt.workflows), on(context, 'costs', costsAt.workflows)];
  const believed = `AIR_Confidence*${ramp}`;
  for (const [index, row] of byWorkflow.rows.entries()) {
    const key = index < workflowCount ? `w${index + 1}` : undefined;
    const cell = (column: (typeof byWorkflow.columns)[number]) => byWorkflow.cell(column, row);
    const above = (column: 'value' | 'cost') =>
      `SUM($${byWorkflow.letter(column)}$${byWorkflow.headerRow}:$${byWorkflow.letter(column)}${row - 1})`;
    const within = (result: string) =>
      formula(`IF(AND(ISNUMBER(${figure('AIR_ROI')}),${cell('workflow')}<>""),${result},"")`);
    // What is left, without what rounding leaves.
    const rest = (of: string, column: 'value' | 'cost') => `ROUND(${of}-${above(column)},6)`;
    const isOf = (range: string) => `(${range}=${cell('workflow')})`;
    page.put(`I${row}`, key === undefined ? 'Of no workflow' : workflowName(context, key), 'workingsText');
    page.put(
      `J${row}`,
      within(
        key === undefined
          ? rest(figure('AIR_Value'), 'value')
          : `SUMPRODUCT(${isOf(value)}*${on(context, 'value', valueAt.overHorizon)})*${believed}`,
      ),
      'workings',
      'money',
    );
    page.put(
      `K${row}`,
      within(
        key === undefined
          ? rest(figure('AIR_TotalCost'), 'cost')
          : `SUMPRODUCT(${isOf(cost)}*${on(context, 'costs', costsAt.overHorizon)})`,
      ),
      'workings',
      'money',
    );
    page.put(`L${row}`, within(`${cell('value')}-${cell('cost')}`), 'workings', 'money');
    page.put(
      `M${row}`,
      within(`IF(${cell('cost')}>0,${cell('net')}/${cell('cost')},"no cost")`),
      'workings',
      'percent',
    );
  }
}

/** A workflow of Start; one that is on the list twice counts once. */
function workflowName(context: TabContext, key: string): Content {
  if (!isThere(context, 'start')) return '';
  const first = context.cell('start.w1.name');
  const name = context.cell(`start.${key}.name`);
  const own = name.slice(name.indexOf('!') + 1);
  return formula(`IF(SUMPRODUCT((${first}:${own}=${name})*1)>1,"",${name}&"")`);
}

function putWorkflowsOnPage(page: Page, context: TabContext): void {
  const top = rowsOnPage.moves;
  page.put(`E${top}`, 'By workflow', 'heading');
  page.put(`E${top + 1}`, 'Workflow', 'headerPlain');
  page.put(`F${top + 1}`, inCurrency('Net benefit'), 'headerRight');
  page.put(`G${top + 1}`, 'ROI', 'headerRight');
  for (const [index, row] of byWorkflow.rows.entries()) {
    const at = top + 2 + index;
    const isLast = index === byWorkflow.rows.length - 1;
    const [name, net, share] = (['workflow', 'net', 'return'] as const).map((column) =>
      byWorkflow.cell(column, row),
    );
    // What belongs to no workflow is shown only where there is something of it.
    const shown = (cell: string | undefined) =>
      formula(
        isLast
          ? `IF(ISNUMBER(${net}),IF(${byWorkflow.cell('value', row)}^2+${byWorkflow.cell('cost', row)}^2>0,${cell},""),"")`
          : `IF(${name}<>"",${cell},"")`,
      );
    page.put(`E${at}`, shown(name), 'fromOtherTabText');
    page.put(`F${at}`, shown(net), 'computed', 'money');
    page.put(`G${at}`, shown(share), 'computed', 'percent');
  }
  const note = isThere(context, 'start') ? null : 'Add the tab Start to list workflows.';
  page.put(`E${top + 2 + byWorkflow.rows.length}`, note, 'note');
}
