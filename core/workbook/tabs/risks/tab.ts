import { fixed } from '../../addresses.ts';
import { exampleCriteria } from '../../example-portfolio.ts';
import { colours } from '../../look.ts';
import type { Content, Tab, Validation } from '../../model.ts';
import type { BuildContext } from '../../options.ts';
import { formula, inCurrency, Page, tabOf, widthsFrom } from '../../page.ts';
import { isDay } from '../assumptions/inputs.ts';
import { choiceOf, dayIn, firstIncomplete, wordTints, workflowChoice } from '../line-table.ts';
import {
  type CriterionColumn,
  criteria,
  criterionWorkings,
  incidentChart,
  incidentClasses,
  incidentMonths,
  incidents,
  incidentWorkings,
  riskColumns,
  riskSettings,
  risksAt,
} from './layout.ts';
import { putIncidents } from './log.ts';

const classColours = [colours.blue, colours.orange, colours.vermilion, colours.sky] as const;
const [firstClass] = incidentClasses;

/** Risks: what went wrong, against what is tolerated. This tab alone feeds the cost of incidents and the guardrail. */
export function risksTab(context: BuildContext): Tab {
  const page = new Page();
  page.put(
    'B5',
    'A row an incident, on the day. What is tolerated stands to the right: set it before the start.',
    'note',
  );
  putIncidents(page, context);
  putCriteria(page, context);
  putMonths(page);
  putSettings(page);
  const [status, state] = [incidents.letter('status'), criteria.letter('state')];
  const [left, right] = [criteria.letter('class'), criteria.letter('state')];
  return tabOf('risks', page, context, {
    columns: [
      ...widthsFrom('A', [16, 95, 110, 130, 80, 85, 95, 125, 130, 420, 30]),
      ...widthsFrom(left, [130, 95, 95, 95, 95, 85, 110, 30]),
      ...widthsFrom(incidentWorkings.letter('missing'), [80, 80, 85, 60, 70, 70, 70, 80, 80, 30]),
      ...widthsFrom(criterionWorkings.letter('classNo'), [230, 90, 90]),
    ],
    rows: [{ from: incidents.headerRow, to: incidents.headerRow, height: 52 }],
    validations: validations(context),
    highlights: [
      ...wordTints(incidents.filled('status'), `$${status}${incidents.firstRow}`, [
        ['not tolerated', 'bad'],
        ['open', 'watch'],
        ['mended', 'good'],
      ]),
      {
        range: incidents.filled('status'),
        formula: `=LEFT($${status}${incidents.firstRow},8)="complete"`,
        tint: 'bad',
      },
      ...wordTints(criteria.filled('state'), `$${state}${criteria.firstRow}`, [
        ['exceeded', 'bad'],
        ['type a number', 'bad'],
        ['within', 'good'],
        ['no criterion', 'unknown'],
      ]),
    ],
    charts: [
      {
        kind: 'column',
        stacked: true,
        title: 'Incidents by month and class',
        categories: fixed(incidentMonths.filled('month')),
        series: incidentClasses.map((name, index) => ({
          name,
          values: fixed(incidentMonths.filled(`class${index as 0 | 1 | 2 | 3}`)),
          colour: classColours[index] ?? colours.grey,
        })),
        xTitle: 'Month',
        yTitle: 'Incidents',
        over: `${left}${incidentChart.from}:${right}${incidentChart.to}`,
      },
    ],
    frozenRows: incidents.headerRow,
    frozenColumns: 2,
    print: { area: `A1:${right}${incidents.spareRow}`, orientation: 'landscape', pagesTall: 0 },
  });
}

function putCriteria(page: Page, context: BuildContext): void {
  const labels: Partial<Record<CriterionColumn, Content>> = {
    class: 'Class',
    most: 'Most in four weeks',
    highest: 'Highest severity',
    lately: 'In the last four weeks',
    worst: 'Highest severity seen',
    cost: inCurrency('Cost'),
    state: 'State',
  };
  page.put(
    `${criteria.letter('class')}${criteria.headerRow - 1}`,
    'What is tolerated: a class is exceeded when either is',
    'heading',
  );
  page.headers(criteria, labels, (column) =>
    column === 'class' ? 'header' : column === 'state' ? 'headerCenter' : 'headerRight',
  );
  page.across(
    `${criterionWorkings.letter('classNo')}${criterionWorkings.headerRow}`,
    ['Class no.', 'Most, used', 'Highest, used'],
    'workingsHeader',
  );
  const range = incidentWorkings.range;
  const day = range('day');
  for (const [index, row] of criteria.rows.entries()) {
    const at = (column: CriterionColumn) => `${criteria.letter(column)}${row}`;
    const no = criterionWorkings.cell('classNo', row);
    const example = context.options.example ? exampleCriteria[index] : undefined;
    page.put(at('class'), incidentClasses[index] ?? firstClass, 'label');
    page.put(at('most'), example?.most ?? null, 'input', 'whole');
    page.put(at('highest'), example?.highest ?? null, 'input', 'whole');
    page.put(
      at('lately'),
      formula(
        `IF(${isDay('AIR_AsOf')},COUNTIFS(${range('classNo')},${no},${day},">"&(INT(AIR_AsOf)-${risksAt.daysCounted}),${day},"<="&AIR_AsOf),"fill in: as of")`,
      ),
      'computed',
      'whole',
    );
    const worst = `SUMPRODUCT(MAX((${range('classNo')}=${no})*${range('severityUsed')}))`;
    page.put(at('worst'), formula(`IF(${worst}>0,${worst},"none")`), 'computed', 'quantity');
    page.put(
      at('cost'),
      formula(`SUMIFS(${range('costUsed')},${range('classNo')},${no})`),
      'computed',
      'money',
    );
    const used = (column: 'most' | 'highest') => criterionWorkings.cell(column, row);
    page.put(
      at('state'),
      formula(
        `IF(COUNT(${used('most')},${used('highest')})=0,IF(${at('most')}&${at('highest')}="","no criterion","type a number"),IF(SUMIFS(${range('isOver')},${range('classNo')},${no})>0,"exceeded","within"))`,
      ),
      'status',
    );
    page.put(`${criterionWorkings.letter('classNo')}${row}`, index + 1, 'workings', 'whole');
    for (const column of ['most', 'highest'] as const) {
      const typed = criteria.cell(column, row);
      page.put(
        `${criterionWorkings.letter(column)}${row}`,
        formula(`IF(ISNUMBER(${typed}),${typed},"")`),
        'workings',
        'whole',
      );
    }
  }
}

/** The twelve months that end with the day of reading. */
function putMonths(page: Page): void {
  const { rows, headerRow, letter } = incidentMonths;
  page.put(`${letter('month')}${headerRow - 1}`, 'By month', 'heading');
  page.across(
    `${letter('month')}${headerRow}`,
    ['Month', ...incidentClasses, inCurrency('Cost')],
    'headerRight',
  );
  const day = incidentWorkings.range('day');
  for (const [index, row] of rows.entries()) {
    const month = incidentMonths.cell('month', row);
    const next = incidentMonths.cell('month', row + 1);
    page.put(
      `${letter('month')}${row}`,
      formula(
        index === rows.length - 1
          ? `IF(${isDay('AIR_AsOf')},IF(AIR_AsOf>=${risksAt.earliest},INT(AIR_AsOf)-DAY(AIR_AsOf)+1,""),"")`
          : `IF(ISNUMBER(${next}),EDATE(${next},-1),"")`,
      ),
      'computed',
      'month',
    );
    const within = `${day},">="&${month},${day},"<"&EDATE(${month},1)`;
    for (const [number] of incidentClasses.entries())
      page.put(
        `${letter(`class${number as 0 | 1 | 2 | 3}`)}${row}`,
        formula(
          `IF(ISNUMBER(${month}),COUNTIFS(${incidentWorkings.range('classNo')},${fixed(criterionWorkings.cell('classNo', criteria.rows[number] ?? 0))},${within}),"")`,
        ),
        'computed',
        'whole',
      );
    page.put(
      `${letter('cost')}${row}`,
      formula(`IF(ISNUMBER(${month}),SUMIFS(${incidentWorkings.range('costUsed')},${within}),"")`),
      'computed',
      'money',
    );
  }
}

function putSettings(page: Page): void {
  const { label, value } = riskColumns;
  const states = incidentWorkings.range('state');
  const line = (key: (typeof riskSettings.keys)[number], text: string, content: Content, isText = false) => {
    page.put(`${label}${riskSettings.row(key)}`, text, 'workingsLabel');
    page.put(`${value}${riskSettings.row(key)}`, content, isText ? 'workingsText' : 'workings', 'whole');
  };
  page.put(`${label}${riskSettings.firstRow - 1}`, 'Workings', 'heading');
  line('days', 'Four weeks in days', 28);
  line('worst', 'Worst severity', 5);
  line('earliest', 'First day with a year before it', 427);
  line('incomplete', 'Lines to complete', formula(`COUNTIF(${states},-1)`));
  line(
    'problem',
    'The first of them',
    formula(
      `IF(${risksAt.incomplete}>0,${firstIncomplete('Risks', states, incidentWorkings.range('missing'))},"")`,
    ),
    true,
  );
}

function validations(context: BuildContext): Validation[] {
  return [
    ...workflowChoice(context, incidents.filled('workflow')),
    choiceOf(incidents.filled('class'), incidentClasses),
    dayIn(incidents.filled('date'), incidents.filled('mendedOn')),
    {
      ranges: [incidents.filled('severity'), criteria.filled('highest')],
      rule: { allow: 'number', from: 1, to: 5 },
      message: 'Type a severity from 1 to 5; 5 is the worst.',
    },
    {
      ranges: [incidents.filled('cost')],
      rule: { allow: 'number', from: 0 },
      message: 'Type what it cost, 0 or more.',
    },
    {
      ranges: [criteria.filled('most')],
      rule: { allow: 'whole', from: 0 },
      message: 'Type how many in four weeks are tolerated, 0 or more.',
    },
  ];
}
