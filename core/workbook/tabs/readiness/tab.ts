import { firstThatHolds } from '../../conditions.ts';
import { dayOfExample, exampleReadiness } from '../../example-portfolio.ts';
import type { Content, Tab, Validation } from '../../model.ts';
import type { BuildContext } from '../../options.ts';
import { formula, Page, tabOf, widthsFrom, words } from '../../page.ts';
import { dayIn, wordTints } from '../line-table.ts';
import {
  fixNumber,
  type ReadinessColumn,
  readinessColumn,
  readinessFixes,
  readinessQuestions,
  readinessResult,
  readinessRows,
  readinessSettings,
  readinessWorkings,
} from './layout.ts';

type Setting = (typeof readinessSettings.keys)[number];
const setting = (key: Setting) => readinessSettings.cell(readinessColumn.setting, key);
const isComplete = `IF(${setting('asked')}>0,${setting('scored')}=${setting('asked')},FALSE())`;
const onlyInside = `${setting('lowest')}&" to "&${setting('highest')}&" only"`;

/** Readiness: a score for each question, and a verdict only when every one has its score. */
export function readinessTab(context: BuildContext): Tab {
  const page = new Page();
  putResult(page);
  putRows(page, context);
  putFixes(page);
  putSettings(page);
  const [status, verdict] = [readinessRows.letter('status'), readinessResult.row('verdict')];
  const verdicts = [
    ['Ready', 'good'],
    ['Fix first', 'watch'],
    ['Wait', 'bad'],
  ] as const;
  const verdictAt = `${readinessColumn.result}${verdict}`;
  return tabOf('readiness', page, context, {
    columns: widthsFrom('A', [16, 90, 385, 66, 130, 95, 95, 210, 30, 60, 60, 90, 320, 60, 120, 95]),
    rows: [
      { from: readinessRows.headerRow, to: readinessRows.headerRow, height: 36 },
      { from: readinessRows.firstRow, to: readinessRows.lastRow, height: 25 },
    ],
    validations: validations(),
    highlights: [
      ...wordTints(readinessRows.filled('status'), `$${status}${readinessRows.firstRow}`, [
        ['ready', 'good'],
        ['to fix', 'watch'],
        ['not scored', 'unknown'],
      ]),
      {
        range: readinessRows.filled('status'),
        formula: `=$${status}${readinessRows.firstRow}=${onlyInside}`,
        tint: 'bad',
      },
      ...wordTints(verdictAt, `$${verdictAt}`, verdicts),
      { range: verdictAt, formula: `=NOT(${isComplete})`, tint: 'unknown' },
    ],
    frozenRows: readinessRows.headerRow,
    frozenColumns: 3,
    print: {
      area: `A1:${readinessRows.letter('note')}${readinessSettings.nextRow - 1}`,
      orientation: 'portrait',
      pagesTall: 1,
    },
  });
}

function putResult(page: Page): void {
  const { label, result } = readinessColumn;
  const used = readinessWorkings.range('used');
  const line = (key: 'verdict' | 'score', name: string, text: string) => {
    page.put(`${label}${readinessResult.row(key)}`, name, 'label');
    page.put(`${result}${readinessResult.row(key)}`, formula(text), 'computedText', 'whole');
  };
  const [lowest, highest] = [setting('lowest'), setting('highest')];
  const isWait = `OR(ROUND(AVERAGE(${used}),9)<${setting('waitUnder')},COUNTIF(${used},${lowest})>=${setting('waitFrom')})`;
  line(
    'verdict',
    'Verdict',
    `IF(${isComplete},IF(${isWait},"Wait",IF(MIN(${used})<=${setting('fixFrom')},"Fix first","Ready")),${setting('scored')}&" of "&${setting('asked')}&" scored")`,
  );
  line(
    'score',
    'Score',
    `IF(${isComplete},(AVERAGE(${used})-${lowest})/(${highest}-${lowest})*${setting('best')},"when every row has a score")`,
  );
  page.put(
    `${label}${readinessResult.row('scale')}`,
    'Score each row: 1 is no, not at all; 3 is in part; 5 is yes, fully. The score of all is 0 to 100.',
    'note',
  );
}

function putRows(page: Page, context: BuildContext): void {
  const headers: Partial<Record<ReadinessColumn, string>> = {
    area: 'Area',
    question: 'What is asked',
    score: 'Score, 1 to 5',
    owner: 'Owner',
    due: 'Due',
    status: 'Status',
    note: 'Note',
  };
  page.headers(readinessRows, headers, (column) =>
    column === 'due' ? 'headerRight' : column === 'status' || column === 'score' ? 'headerCenter' : 'header',
  );
  page.across(
    `${readinessWorkings.letter('used')}${readinessWorkings.headerRow}`,
    ['Score used', 'Place to fix', 'Area', 'What is asked', 'Score', 'Owner', 'Due'],
    'workingsHeader',
  );
  for (const [index, row] of readinessRows.rows.entries()) {
    const [area, question] = readinessQuestions[index] ?? ['', ''];
    const example = context.options.example ? exampleReadiness[index] : undefined;
    const at = (column: ReadinessColumn) => `${readinessRows.letter(column)}${row}`;
    const due = example?.due === undefined ? null : dayOfExample(context.options, example.due);
    page.put(at('area'), area, 'label');
    page.put(at('question'), question, 'label');
    page.put(at('score'), example?.score ?? null, 'inputCenter', 'quantity');
    page.put(at('owner'), example?.owner ?? null, 'inputText');
    page.put(at('due'), due, 'input', 'date');
    page.put(at('note'), example?.note ?? null, 'inputText');
    putWorkings(page, row);
  }
  page.spare(readinessRows, readinessRows.letter('area'));
}

function putWorkings(page: Page, row: number): void {
  const cell = (column: ReadinessColumn) => readinessRows.cell(column, row);
  const { letter } = readinessWorkings;
  const working = (column: 'used' | 'place') => readinessWorkings.cell(column, row);
  const score = cell('score');
  const [used, place] = [working('used'), working('place')];
  page.put(
    `${letter('used')}${row}`,
    formula(
      `IF(${cell('question')}="","",IF(ISNUMBER(${score}),IF(AND(${score}>=${setting('lowest')},${score}<=${setting('highest')}),ROUND(${score},9),""),""))`,
    ),
    'workings',
    'quantity',
  );
  const range = readinessWorkings.range('used');
  const above = `$${letter('used')}$${readinessWorkings.headerRow}:$${letter('used')}${row - 1}`;
  const isToFix = `IF(ISNUMBER(${used}),IF(ISNUMBER(${setting('fixUnder')}),${used}<${setting('fixUnder')},FALSE()),FALSE())`;
  page.put(
    `${letter('place')}${row}`,
    formula(`IF(${isToFix},1+COUNTIF(${range},"<"&${used})+COUNTIF(${above},${used}),"")`),
    'workings',
    'whole',
  );
  for (const column of ['area', 'question', 'owner'] as const)
    page.put(`${letter(column)}${row}`, formula(`${cell(column)}&""`), 'workingsText');
  page.put(`${letter('score')}${row}`, formula(used), 'workings', 'quantity');
  page.put(
    `${letter('due')}${row}`,
    formula(`IF(ISNUMBER(${cell('due')}),${cell('due')},"")`),
    'workings',
    'date',
  );
  page.put(
    `${readinessRows.letter('status')}${row}`,
    formula(
      firstThatHolds(
        [
          [`${cell('question')}=""`, '""'],
          [`ISNUMBER(${place})`, '"to fix"'],
          [`ISNUMBER(${used})`, '"ready"'],
          [`${score}=""`, '"not scored"'],
        ],
        onlyInside,
      ),
    ),
    'status',
  );
}

/** The lowest scores with who mends them and by when; said only when all is scored. */
function putFixes(page: Page): void {
  const { letter, headerRow, rows } = readinessFixes;
  page.put(`${letter('area')}${headerRow - 1}`, 'The first three to fix', 'heading');
  page.across(`${letter('area')}${headerRow}`, ['Area', 'What is asked'], 'header');
  page.put(`${letter('score')}${headerRow}`, 'Score', 'headerCenter');
  page.put(`${letter('owner')}${headerRow}`, 'Owner', 'header');
  page.put(`${letter('due')}${headerRow}`, 'Due', 'headerRight');
  const places = readinessWorkings.range('place');
  const table = `$${readinessWorkings.letter('place')}$${readinessWorkings.firstRow}:$${readinessWorkings.letter('due')}$${readinessWorkings.spareRow}`;
  const first = readinessWorkings.columns.indexOf('place');
  for (const [index, row] of rows.entries()) {
    const number = fixNumber(row);
    page.put(number.replace('$', ''), index + 1, 'workings', 'whole');
    const isShown = `IF(${isComplete},COUNTIF(${places},${number})>0,FALSE())`;
    const found = (column: (typeof readinessFixes.columns)[number]) =>
      `VLOOKUP(${number},${table},${readinessWorkings.columns.indexOf(column) - first + 1},FALSE())`;
    const otherwise =
      index > 0
        ? '""'
        : firstThatHolds(
            [
              [`NOT(${isComplete})`, words('when every row has a score')],
              [`NOT(ISNUMBER(${setting('fixUnder')}))`, words('fill in: to fix, scores under')],
            ],
            `${words('nothing under ')}&${setting('fixUnder')}`,
          );
    const shown = (column: (typeof readinessFixes.columns)[number], other = '""') =>
      formula(`IF(${isShown},${found(column)},${other})`);
    page.put(`${letter('area')}${row}`, shown('area'), 'computedText');
    page.put(`${letter('question')}${row}`, shown('question', otherwise), 'computedText');
    page.put(`${letter('score')}${row}`, shown('score'), 'status', 'quantity');
    page.put(`${letter('owner')}${row}`, shown('owner'), 'computedText');
    page.put(`${letter('due')}${row}`, shown('due'), 'computed', 'date');
  }
}

function putSettings(page: Page): void {
  const { label, setting: value } = readinessColumn;
  page.put(`${label}${readinessSettings.firstRow - 1}`, 'Settings and workings', 'heading');
  const line = (key: Setting, text: string, content: Content) => {
    const row = readinessSettings.row(key);
    const isInput = key === 'fixUnder';
    page.put(`${label}${row}`, text, isInput ? 'label' : 'workingsLabel');
    if (isInput) page.put(`C${row}`, null, 'label');
    page.put(`${value}${row}`, content, isInput ? 'input' : 'workings', 'quantity');
  };
  line('fixUnder', 'To fix: scores under', 3);
  line('lowest', 'Lowest score', 1);
  line('highest', 'Highest score', 5);
  line('best', 'Points of the best', 100);
  line('waitUnder', 'Wait, where the mean is under', 2.5);
  line('waitFrom', 'Wait, from this many of the lowest score on', 2);
  line('fixFrom', 'Fix first, where a score is this or lower', 2);
  line('asked', 'Questions', formula(`SUMPRODUCT((${readinessRows.range('question')}<>"")*1)`));
  line('scored', 'Of them scored', formula(`COUNT(${readinessWorkings.range('used')})`));
}

function validations(): Validation[] {
  return [
    {
      ranges: [readinessRows.filled('score')],
      rule: { allow: 'number', from: 1, to: 5 },
      message: 'Type a score from 1 to 5: 1 is no, not at all; 5 is yes, fully.',
    },
    dayIn(readinessRows.filled('due')),
    {
      ranges: [`${readinessColumn.setting}${readinessSettings.row('fixUnder')}`],
      rule: { allow: 'number', from: 1, to: 5 },
      message: 'Type a score from 1 to 5; every score under it is on the list.',
    },
  ];
}
