import { exampleWorkflow } from '../../example.ts';
import { usualNames } from '../../kits.ts';
import type { StyleName } from '../../look.ts';
import type { Content, Link, Tab } from '../../model.ts';
import { inputNames, resultNames } from '../../names.ts';
import { type BuildContext, isThere, on } from '../../options.ts';
import { formula, Page, tabOf, widthsFrom, words } from '../../page.ts';
import { modelVersion } from '../../version.ts';
import { assumptionsAt } from '../assumptions/cells.ts';
import { costsAt } from '../costs/cells.ts';
import { valueAt } from '../value/layout.ts';
import { legendRows, namesFirstRow, orderRows, statusRows, workflowRows } from './layout.ts';

/** Start: what this workbook is, in which order to fill it in, and what is still missing. */
export function startTab(context: BuildContext): Tab {
  const page = new Page();
  page.put(
    'B5',
    'This workbook says what AI costs, what it is worth and whether it pays. It works without the add-in: every figure is an ordinary formula.',
    'text',
  );
  const links = putOrder(page, context);
  putLegend(page);
  putWorkflows(page, context);
  putStatus(page, context);
  const lastRow = putNames(page, context);
  const [first, last] = [statusRows.firstRow, statusRows.nextRow - 2];
  const word = (text: string, tint: 'good' | 'watch' | 'bad') => ({
    range: `C${first}:C${last}`,
    formula: `=$C${first}=${words(text)}`,
    tint,
  });
  return tabOf('start', page, context, {
    columns: widthsFrom('A', [16, 215, 170, 170, 170, 170]),
    validations: [],
    highlights: [
      word('filled', 'good'),
      word('proposed', 'watch'),
      word('missing', 'bad'),
      word('check', 'bad'),
    ],
    links,
    print: { area: `A1:F${lastRow}`, orientation: 'portrait', pagesTall: 0 },
  });
}

const orderTexts: Record<(typeof orderRows.keys)[number], string> = {
  scorecard: 'Which workflow to begin with; ignore it once one is chosen.',
  readiness: 'Whether you are ready for it; ignore it until a workflow is chosen.',
  buy_or_build: 'A service or something of your own; ignore it while one service is all you use.',
  assumptions: 'What an hour costs, how sure you are, how far you look ahead.',
  baseline: 'What it was like before; best measured for four weeks before the start.',
  costs: 'Every line of cost; setup, training and upkeep must be filled, 0 is allowed.',
  value: 'What it is worth: hours, revenue, rework, capacity.',
  tracking: 'A row a week and workflow, from the first week of use. Ignore it until then.',
  risks: 'Every incident, on the day; set what is tolerated before the start.',
  pilot: 'The pilot and its verdict: thresholds before the start, then a review a week.',
  dashboard: 'Nothing to fill in: one page to print. Ignore it until Costs and Value hold a line.',
};

function putOrder(page: Page, context: BuildContext): Link[] {
  page.put(`B${orderRows.firstRow - 1}`, 'In this order', 'heading');
  const there = orderRows.keys.filter((id) => isThere(context, id));
  // Rows for tabs that may come later look the same already.
  for (let row = orderRows.firstRow + there.length; row < orderRows.nextRow; row++) {
    page.put(`B${row}`, null, 'link');
    page.across(`C${row}`, [null, null, null, null], 'label');
  }
  return there.map((id, index) => {
    const row = orderRows.firstRow + index;
    page.put(`B${row}`, context.sheets.get(id) ?? usualNames[id], 'link');
    page.across(`C${row}`, [orderTexts[id], null, null, null], 'label');
    return { at: `B${row}`, toTab: id, toCell: 'B2' };
  });
}

function putLegend(page: Page): void {
  page.put(`B${legendRows.firstRow - 1}`, 'What the colours mean', 'heading');
  const lines: Record<(typeof legendRows.keys)[number], readonly [StyleName, string, string]> = {
    input: [
      'sampleInput',
      'Blue on yellow, with a border',
      'You type it. Only these cells can be typed into when the sheet is protected.',
    ],
    proposal: ['sampleProposal', 'Green on yellow', 'A proposal: it is computed until you type over it.'],
    computed: ['computedText', 'Black', 'Computed here.'],
    fromOtherTab: ['fromOtherTabText', 'Green', 'Comes from another tab.'],
    status: ['computedText', 'A word, then a tint', 'How things stand: good, watch, bad or not known.'],
  };
  for (const key of legendRows.keys) {
    const [style, name, text] = lines[key];
    const row = legendRows.row(key);
    page.put(`B${row}`, name, style);
    page.across(`C${row}`, [text, null, null, null], 'label');
  }
}

function putWorkflows(page: Page, context: BuildContext): void {
  const { firstRow } = workflowRows;
  page.put(`B${firstRow - 2}`, 'Workflows: up to five; every tab chooses from them', 'heading');
  page.across(
    `B${firstRow - 1}`,
    ['Workflow', 'Business owner', 'Workflow owner', 'Technical owner'],
    'header',
  );
  for (const [index, key] of workflowRows.keys.entries()) {
    const isExample = context.options.example && index === 0;
    const name = context.options.example ? exampleWorkflow : (context.options.firstWorkflow ?? null);
    const row = workflowRows.row(key);
    page.put(`B${row}`, index === 0 ? name : null, 'inputText');
    page.across(
      `C${row}`,
      isExample ? ['Sales lead', 'Operations lead', 'IT lead'] : [null, null, null],
      'inputText',
    );
  }
}

function putStatus(page: Page, context: BuildContext): void {
  const { firstRow } = statusRows;
  page.put(`B${firstRow - 2}`, 'The inputs that matter', 'heading');
  page.across(`B${firstRow - 1}`, ['Input', 'Status', 'What to do', null, null], 'header');
  const line = (key: (typeof statusRows.keys)[number], label: Content, status: Content, advice: Content) => {
    const row = statusRows.row(key);
    page.put(`B${row}`, label, 'label');
    page.put(`C${row}`, status, 'status');
    page.across(`D${row}`, [advice, null, null], 'label');
  };
  const absent = 'not in this workbook';
  const cell = (key: (typeof statusRows.keys)[number]) => statusRows.cell('C', key);
  const assumed = [
    'hourlyRate',
    'redirected',
    'weeks',
    'confidence',
    'attribution',
    'rampWeeks',
    'discountRate',
    'months',
  ] as const;
  const labels = [
    'Hourly rate',
    'Redirected share',
    'Working weeks',
    'Confidence',
    'Attribution',
    'Ramp',
    'Discount rate',
    'Horizon',
  ];
  for (const [index, key] of assumed.entries())
    line(
      key,
      labels[index] ?? key,
      isThere(context, 'assumptions')
        ? formula(on(context, 'assumptions', assumptionsAt.status(key)))
        : absent,
      formula(
        `IF(${cell(key)}="proposed","look at it on Assumptions and say who set it",IF(${cell(key)}="missing","fill in on Assumptions",IF(${cell(key)}="check","mend it on Assumptions","")))`,
      ),
    );
  const isCounted = (category: string) =>
    `COUNTIFS(${on(context, 'costs', costsAt.categories)},${words(category)},${on(context, 'costs', costsAt.states)},1)>0`;
  for (const key of ['setup', 'training', 'upkeep'] as const) {
    const label = `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
    line(
      key,
      `${label} in the costs`,
      isThere(context, 'costs') ? formula(`IF(${isCounted(label)},"filled","missing")`) : absent,
      formula(`IF(${cell(key)}="missing","type its quantity on Costs; 0 is allowed","")`),
    );
  }
  for (const [key, id, label, problem] of [
    ['costs', 'costs', 'Lines of Costs', costsAt.problem],
    ['value', 'value', 'Lines of Value', valueAt.problem],
  ] as const)
    line(
      key,
      label,
      isThere(context, id) ? formula(`IF(${on(context, id, problem)}="","filled","missing")`) : absent,
      isThere(context, id) ? formula(`${on(context, id, problem)}&""`) : '',
    );
  const row = statusRows.row('missing');
  const span = `$C$${firstRow}:$C$${row - 1}`;
  page.put(`B${row}`, 'Still missing', 'totalLabel');
  page.put(`C${row}`, formula(`COUNTIF(${span},"missing")+COUNTIF(${span},"check")`), 'total', 'whole');
}

function putNames(page: Page, context: BuildContext): number {
  const names = [
    ...(isThere(context, 'assumptions') ? Object.entries(inputNames) : []),
    ...(isThere(context, 'dashboard') ? Object.entries(resultNames) : []),
  ];
  page.put(`B${namesFirstRow - 2}`, 'Names that your own formulas can use', 'heading');
  page.across(`B${namesFirstRow - 1}`, ['Name', 'Meaning', null, null, null], 'header');
  for (const [index, [name, meaning]] of names.entries()) {
    page.put(`B${namesFirstRow + index}`, name, 'label');
    page.across(`C${namesFirstRow + index}`, [meaning, null, null, null], 'label');
  }
  const most = Object.keys(inputNames).length + Object.keys(resultNames).length;
  for (let row = namesFirstRow + names.length; row < namesFirstRow + most; row++) {
    page.put(`B${row}`, null, 'label');
    page.across(`C${row}`, [null, null, null, null], 'label');
  }
  const end = namesFirstRow + most + 1;
  page.put(`B${end}`, `Version ${modelVersion} of the workbook's model`, 'note');
  return end;
}
