import { isNotNegative } from '../../conditions.ts';
import { exampleAssumptions } from '../../example.ts';
import type { Content, Tab, Validation } from '../../model.ts';
import { type InputName, inputNames } from '../../names.ts';
import type { BookOptions, BuildContext } from '../../options.ts';
import { formula, inCurrency, Page, tabOf, widthsFrom, words } from '../../page.ts';
import { dayIn } from '../line-table.ts';
import { inputLines } from './inputs.ts';
import { checkRows, column, type InputKey, inputRows, rateRows, workingRows } from './layout.ts';

/** Assumptions: every figure that is not a line of a table, with where it comes from. */
export function assumptionsTab(context: BuildContext): Tab {
  const page = new Page();
  putInputs(page, context.options);
  putRateHelper(page, context.options);
  putChecks(page);
  putWorkings(page);
  return tabOf('assumptions', page, context, {
    columns: widthsFrom('A', [16, 210, 175, 200, 90, 190, 120, 95, 380]),
    validations: validations(),
    highlights: [
      {
        range: `${column.value}${inputRows.firstRow}:${column.value}${inputRows.nextRow - 1}`,
        formula: `=ISFORMULA(${column.value}${inputRows.firstRow})`,
        tint: 'proposal',
      },
      ...(['missing', 'check', 'proposed', 'filled'] as const).map((word) => ({
        range: `${column.status}${inputRows.firstRow}:${column.status}${inputRows.nextRow - 1}`,
        formula: `=$${column.status}${inputRows.firstRow}=${words(word)}`,
        tint: ({ missing: 'bad', check: 'bad', proposed: 'watch', filled: 'good' } as const)[word],
      })),
    ],
    names: inputRows.keys.map((key) => {
      const name: InputName = inputLines[key].name;
      return { name, at: inputRows.cell(column.value, key), comment: inputNames[name] };
    }),
    frozenRows: 5,
    print: { area: `A1:${column.why}${workingRows.nextRow - 1}`, orientation: 'landscape', pagesTall: 0 },
  });
}

/** What a blank workbook holds; null is for the person to fill in. */
const blankContents = (options: BookOptions): Record<InputKey, Content | null> => ({
  currency: options.currency,
  hourlyRate: null,
  weeks: 48,
  confidence: 0.5,
  redirected: null,
  attribution: 0.4,
  rampWeeks: 0,
  discountRate: 0.1,
  months: 12,
  startDate: options.startDate,
  asOf: formula('TODAY()'),
  tasksPerYear: null,
  benchmarkKind: null,
  swing: 0.2,
  swingWeeks: 4,
});

/** Chosen by the person when the workbook was made, so never "proposed". */
const chosen: readonly InputKey[] = ['currency', 'startDate', 'asOf'];

function putInputs(page: Page, options: BookOptions): void {
  const example = options.example ? exampleAssumptions(options) : undefined;
  const contents = { ...blankContents(options), ...example?.contents };
  const header = inputRows.firstRow - 1;
  page.across(
    `B${header}`,
    ['What', 'Figure', 'Unit', 'Status', 'Where it comes from', 'Who set it', 'When', 'Why'],
    'header',
  );
  for (const key of inputRows.keys) {
    const line = inputLines[key];
    const row = inputRows.row(key);
    const value = inputRows.cell(column.value, key);
    const who = inputRows.cell(column.who, key);
    const isText = line.format === 'words';
    const unit = key === 'hourlyRate' ? formula(`AIR_Currency&" an hour"`) : line.unit;
    const given = chosen.includes(key) ? '"filled"' : `IF(${who}="","proposed","filled")`;
    page.put(`${column.label}${row}`, line.label, 'label');
    page.put(`${column.value}${row}`, contents[key], isText ? 'inputText' : 'input', line.format);
    page.put(`${column.unit}${row}`, unit, 'unit');
    page.put(
      `${column.status}${row}`,
      formula(
        `IF(${value}="",${line.optional ? '"optional"' : '"missing"'},IF(${line.isGood(value)},${given},"check"))`,
      ),
      'status',
    );
    page.put(`${column.source}${row}`, example?.sources[key] ?? null, 'inputText');
    page.put(`${column.who}${row}`, example?.who ?? null, 'inputText');
    page.put(`${column.when}${row}`, example?.when ?? null, 'input', 'date');
    page.put(`${column.why}${row}`, line.why, 'inputText');
  }
}

function putRateHelper(page: Page, options: BookOptions): void {
  const at = (key: (typeof rateRows.keys)[number]) => rateRows.cell(column.value, key);
  const guarded = (inputs: readonly (readonly [cell: string, label: string])[], result: string) =>
    formula(
      inputs.reduceRight(
        (rest, [cell, label]) => `IF(${isNotNegative(cell)},${rest},${words(`fill in: ${label}`)})`,
        result,
      ),
    );
  const pay = options.example ? 72000 : null;
  page.put(`B${rateRows.firstRow - 1}`, 'What an hour costs (a helper: type the result above)', 'heading');
  const line = (
    key: (typeof rateRows.keys)[number],
    label: Content,
    content: Content | null,
    unit: string,
  ) => {
    const row = rateRows.row(key);
    const isInput = typeof content !== 'object' || content === null;
    const format = key === 'overhead' ? 'percent' : key.endsWith('Rate') ? 'rate' : 'money';
    page.put(`${column.label}${row}`, label, 'label');
    page.put(`${column.value}${row}`, content, isInput ? 'input' : 'computed', format);
    page.put(`${column.unit}${row}`, unit, 'unit');
  };
  line('yearlyPay', inCurrency('Yearly pay'), pay, 'of an employee');
  line('overhead', 'Overhead', 0.3, 'on top of pay');
  line('productiveHours', 'Productive hours a year', 1800, 'hours');
  line(
    'loadedRate',
    inCurrency('Loaded rate'),
    guarded(
      [
        [at('yearlyPay'), 'yearly pay'],
        [at('overhead'), 'overhead'],
        [positive(at('productiveHours')), 'hours'],
      ],
      `${at('yearlyPay')}*(1+${at('overhead')})/${at('productiveHours')}`,
    ),
    'as LOADED_RATE()',
  );
  line('yearlyRevenue', inCurrency("Owner's yearly revenue"), null, 'of an owner');
  line('ownerHours', "Owner's hours a year", null, 'hours worked');
  line(
    'ownerRate',
    inCurrency("Owner's rate"),
    guarded(
      [
        [at('yearlyRevenue'), 'yearly revenue'],
        [positive(at('ownerHours')), 'hours'],
      ],
      `${at('yearlyRevenue')}/${at('ownerHours')}`,
    ),
    'as OWNER_RATE()',
  );
}

/** The cell where it is above 0, else a text, so that a guard refuses a divisor of 0. */
const positive = (cell: string) => `IF(N(${cell})>0,${cell},"")`;

function putChecks(page: Page): void {
  const start = inputRows.cell(column.value, 'startDate');
  page.put(`B${checkRows.firstRow - 1}`, 'Dates of the checks', 'heading');
  const checks = [
    ['first', 'First check', 1],
    ['second', 'Second check', 3],
    ['third', 'Third check', 6],
  ] as const;
  for (const [key, label, months] of checks) {
    const row = checkRows.row(key);
    const after = checkRows.cell(column.unit, key);
    page.put(`${column.label}${row}`, label, 'label');
    page.put(
      `${column.value}${row}`,
      formula(`IF(${inputLines.startDate.isGood(start)},EDATE(${start},${after}),"fill in: start")`),
      'computed',
      'date',
    );
    page.put(`${column.unit}${row}`, months, 'computed', 'whole');
    page.put(
      `${column.status}${row}`,
      months === 1 ? 'month after the start' : 'months after the start',
      'unit',
    );
  }
}

function putWorkings(page: Page): void {
  const at = (key: (typeof workingRows.keys)[number]) => workingRows.cell(column.value, key);
  const input = (key: InputKey) => inputRows.cell(column.value, key);
  page.put(`B${workingRows.firstRow - 1}`, 'Workings', 'heading');
  const line = (key: (typeof workingRows.keys)[number], label: string, content: Content, note: string) => {
    const row = workingRows.row(key);
    page.put(`B${row}`, label, 'workingsLabel');
    page.put(`C${row}`, content, 'workings', key === 'rampShare' ? 'ratio' : 'quantity');
    page.put(`D${row}`, note, 'workingsLabel');
  };
  const states = `$${column.status}$${inputRows.firstRow}:$${column.status}$${inputRows.nextRow - 1}`;
  const labels = `$${column.label}$${inputRows.firstRow}:$${column.label}$${inputRows.nextRow - 1}`;
  const [weeks, ramp] = [at('horizonWeeks'), input('rampWeeks')];
  line('weeksInYear', 'Weeks in a year', 52, 'of the calendar');
  line('monthsInYear', 'Months in a year', 12, 'of the calendar');
  line('daysInWeek', 'Days in a week', 7, 'of the calendar');
  line('mostMonths', 'Longest horizon', 60, 'months');
  line(
    'horizon',
    'Horizon used',
    formula(`IF(${inputLines.months.isGood(input('months'))},${input('months')},"")`),
    'months',
  );
  line(
    'horizonWeeks',
    'The same in weeks',
    formula(`IF(ISNUMBER(${at('horizon')}),${at('horizon')}*${at('weeksInYear')}/${at('monthsInYear')},"")`),
    'calendar weeks',
  );
  line(
    'rampShare',
    'Share left by the ramp',
    formula(
      `IF(AND(ISNUMBER(${weeks}),${isNotNegative(ramp)}),IF(${weeks}<${ramp},${weeks}^2/(2*${ramp}),${weeks}-${ramp}/2)/${weeks},"")`,
    ),
    'of the full value over the horizon',
  );
  line(
    'missing',
    'Inputs missing or wrong',
    formula(`COUNTIF(${states},"missing")+COUNTIF(${states},"check")`),
    '',
  );
  line(
    'firstMissing',
    'The first of them',
    formula(
      `IF(COUNTIF(${states},"missing")>0,"fill in: "&LOWER(INDEX(${labels},MATCH("missing",${states},0))),IF(COUNTIF(${states},"check")>0,"check: "&LOWER(INDEX(${labels},MATCH("check",${states},0))),""))`,
    ),
    '',
  );
}

function validations(): Validation[] {
  const typed = inputRows.keys.flatMap((key) => {
    const { rule, message } = inputLines[key];
    return rule === null ? [] : [{ ranges: [`${column.value}${inputRows.row(key)}`], rule, message }];
  });
  const rates = (['yearlyPay', 'overhead', 'productiveHours', 'yearlyRevenue', 'ownerHours'] as const).map(
    (key) => `${column.value}${rateRows.row(key)}`,
  );
  return [
    ...typed,
    { ranges: rates, rule: { allow: 'number', from: 0 }, message: 'Type a number, 0 or more.' },
    dayIn(`${column.when}${inputRows.firstRow}:${column.when}${inputRows.nextRow - 1}`),
  ];
}
