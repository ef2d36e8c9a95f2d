import { plain } from '../../addresses.ts';
import { isNotNegative } from '../../conditions.ts';
import type { TabContext } from '../../declare/tab.ts';
import { exampleWorkflow } from '../../example.ts';
import { examplePilot } from '../../example-portfolio.ts';
import type { NumberFormatName } from '../../look.ts';
import type { Content, Tab } from '../../model.ts';
import { formula, inCurrency, inPercent, Page, tabOf, widthsFrom } from '../../page.ts';
import { pilotCharts, putPilotPoints } from './charts.ts';
import { putEvidence } from './evidence.ts';
import { pilotHighlights, pilotValidations } from './guards.ts';
import {
  answerRows,
  effortRows,
  field,
  type PilotField,
  pilotFields,
  pilotRows,
  result,
  reviews,
  scalingRows,
  type Threshold,
  thresholdRows,
  work,
} from './layout.ts';
import { putResults } from './results.ts';
import { putReviews } from './reviews.ts';
import { putVerdict } from './verdict.ts';

/** Pilot: what was set before the start, what was measured, and what to do next. */
export function pilotTab(context: TabContext): Tab {
  const page = new Page();
  putHead(page);
  putFields(page, context);
  putThresholds(page, context);
  putAnswers(page, context);
  putEffort(page, context);
  putScaling(page, context);
  putResults(page, context);
  putReviews(page, context);
  putVerdict(page, context);
  putEvidence(page, context);
  putPilotPoints(page, context);
  return tabOf(page, context, {
    columns: [
      ...widthsFrom('A', [16, 235, 150, 110, 170, 185, 150, 120, 30]),
      ...widthsFrom('J', [260, 280, 85, 75, 50, 75, 90, 30, 50, 85, 60, 75, 75, 75, 75]),
    ],
    validations: pilotValidations(context),
    highlights: pilotHighlights(),
    charts: pilotCharts(),
    print: { area: `A1:H${reviews.spareRow}`, orientation: 'portrait', pagesTall: 0 },
  });
}

function putHead(page: Page): void {
  // What is not tolerated stops it on any day, whether a week is tracked yet or not.
  const isStopped = `${result('guardrail')}="exceeded"`;
  page.put(
    `B${pilotRows.verdict}`,
    formula(`IF(${isStopped},${work('own')},${work('verdict')})`),
    'sentence',
  );
  page.put(
    `B${pilotRows.why}`,
    formula(
      `IF(ISNUMBER(${result('roi')}),"ROI "&${inPercent(result('roi'))}&IF(ISNUMBER(${result('roiLow')}),", low "&${inPercent(result('roiLow'))},"")&" after "&${result('days')}&" days; deciding metric: "&${result('evidence')}&"; adoption "&IF(ISNUMBER(${result('adoption')}),${inPercent(result('adoption'))},"not known")&".","Set the thresholds before the start; then a row a week on Tracking gives the verdict.")`,
    ),
    'note',
  );
}

const fieldLabels: Record<PilotField, string> = {
  workflow: 'Workflow',
  scope: 'Scope: what is tried',
  start: "Start, if not the plan's",
  end: 'End planned',
  people: 'People in the loop',
  businessOwner: 'Business owner',
  workflowOwner: 'Workflow owner',
  technicalOwner: 'Technical owner',
};

function putFields(page: Page, context: TabContext): void {
  page.put(`B${pilotFields.firstRow - 1}`, 'The pilot', 'heading');
  const { example, firstWorkflow } = context.options;
  const contents: Partial<Record<PilotField, Content>> = example
    ? { ...examplePilot(context.options).fields, workflow: exampleWorkflow }
    : firstWorkflow === undefined
      ? {}
      : { workflow: firstWorkflow };
  for (const key of pilotFields.keys) {
    const isDate = key === 'start' || key === 'end';
    page.put(`B${pilotFields.row(key)}`, fieldLabels[key], 'label');
    page.put(
      plain(field(key)),
      contents[key] ?? null,
      isDate ? 'input' : 'inputText',
      isDate ? 'date' : 'general',
    );
  }
}

function putThresholds(page: Page, context: TabContext): void {
  const example = context.options.example ? examplePilot(context.options).thresholds : undefined;
  const header = thresholdRows.firstRow - 1;
  page.put(
    `B${header - 1}`,
    'Thresholds: set them before the start; a blank one asks for nothing',
    'heading',
  );
  page.put(`B${header}`, 'What', 'header');
  page.across(`C${header}`, ['Threshold', 'Measured'], 'headerRight');
  page.put(`E${header}`, 'State', 'headerCenter');
  page.across(`F${header}`, [null, null, null], 'headerPlain');
  const measured: Record<Threshold, string> = {
    roi: result('roi'),
    metric: progress(),
    adoption: result('adoption'),
    incidents: work('incidents'),
  };
  const labels: Record<Threshold, readonly [label: string, note: string, format: NumberFormatName]> = {
    roi: ['ROI, at least', 'of the pilot so far', 'percent'],
    metric: ['Deciding metric, at least', 'of the way from before to its target', 'percent'],
    adoption: ['Adoption, at least', 'the table asks for 50% in any case', 'percent'],
    incidents: ['Incidents, at most', 'of this workflow since its start', 'whole'],
  };
  for (const key of thresholdRows.keys) {
    const row = thresholdRows.row(key);
    const [label, note, format] = labels[key];
    const [limit, seen] = [thresholdRows.cell('C', key), thresholdRows.cell('D', key)];
    page.put(`B${row}`, label, 'label');
    page.put(`C${row}`, example?.[key] ?? null, 'input', format);
    page.put(
      `D${row}`,
      formula(`IF(ISNUMBER(${measured[key]}),${measured[key]},"not known")`),
      'computed',
      format,
    );
    const isMet = `ROUND(${seen}-${limit},9)${key === 'incidents' ? '<=' : '>='}0`;
    page.put(
      `E${row}`,
      formula(
        `IF(${limit}="","none set",IF(ISNUMBER(${limit}),IF(ISNUMBER(${seen}),IF(${isMet},"met","missed"),"not known"),"type a number"))`,
      ),
      'status',
    );
    page.across(`F${row}`, [note, null, null], 'unit');
  }
}

/** Share of the way from before to the target, in the pilot's phase. */
function progress(): string {
  const [target, before, since] = [work('target'), work('before'), work('since')];
  return `IF(COUNT(${target},${before},${since})=3,IF(${target}=${before},"",(${since}-${before})/(${target}-${before})),"")`;
}

function putAnswers(page: Page, context: TabContext): void {
  page.put(`B${answerRows.firstRow - 1}`, 'Two questions', 'heading');
  const labels = { toolFits: 'Does the tool fit?', processReady: 'Is the process ready?' } as const;
  const notes = {
    toolFits: 'Can it do the task well? Blank counts as yes',
    processReady: 'Or must the work itself change first? Blank counts as yes',
  } as const;
  for (const key of answerRows.keys) {
    page.put(`B${answerRows.row(key)}`, labels[key], 'label');
    page.put(`C${answerRows.row(key)}`, context.options.example ? 'Yes' : null, 'inputCenter');
    page.across(`D${answerRows.row(key)}`, [notes[key], null, null, null, null], 'unit');
  }
}

function putEffort(page: Page, context: TabContext): void {
  const example = context.options.example ? examplePilot(context.options).effort : undefined;
  page.put(`B${effortRows.firstRow - 1}`, 'Integration effort, in hours', 'heading');
  const parts = ['identity', 'interfaces', 'mapping', 'exceptions'] as const;
  const labels = {
    identity: 'Identity: sign-on and rights',
    interfaces: 'Interfaces to other systems',
    mapping: 'Field mapping',
    exceptions: 'Exceptions and errors',
  } as const;
  for (const key of parts) {
    page.put(`B${effortRows.row(key)}`, labels[key], 'label');
    page.put(`C${effortRows.row(key)}`, example?.[key] ?? null, 'input', 'quantity');
    page.across(`D${effortRows.row(key)}`, [null, 'hours', null, null, null], 'unit');
  }
  const span = `${effortRows.cell('C', 'identity')}:${effortRows.cell('C', 'exceptions')}`;
  const hours = effortRows.cell('C', 'hours');
  page.put(`B${effortRows.row('hours')}`, 'Together', 'label');
  page.put(
    `C${effortRows.row('hours')}`,
    formula(`IF(COUNT(${span})>0,SUM(${span}),"not known")`),
    'computed',
    'quantity',
  );
  page.across(`D${effortRows.row('hours')}`, [null, 'hours', null, null, null], 'unit');
  page.put(`B${effortRows.row('cost')}`, inCurrency('At the hourly rate'), 'label');
  page.put(
    `C${effortRows.row('cost')}`,
    formula(
      `IF(ISNUMBER(${hours}),IF(${isNotNegative('AIR_HourlyRate')},${hours}*AIR_HourlyRate,"fill in: hourly rate"),"not known")`,
    ),
    'computed',
    'money',
  );
  page.across(
    `D${effortRows.row('cost')}`,
    [null, 'belongs on Costs as well, under Integration', null, null, null],
    'unit',
  );
}

function putScaling(page: Page, context: TabContext): void {
  const example = context.options.example ? examplePilot(context.options).scaling : undefined;
  const [cost, budget] = [scalingRows.cell('C', 'cost'), scalingRows.cell('C', 'budget')];
  page.put(`B${scalingRows.firstRow - 1}`, 'If it is scaled', 'heading');
  page.put(`B${scalingRows.row('cost')}`, inCurrency('Cost of scaling'), 'label');
  page.put(`B${scalingRows.row('budget')}`, inCurrency('Budget left'), 'label');
  page.put(`B${scalingRows.row('state')}`, 'Does it fit the budget?', 'label');
  for (const key of ['cost', 'budget'] as const) {
    page.put(`C${scalingRows.row(key)}`, example?.[key] ?? null, 'input', 'money');
    page.across(`D${scalingRows.row(key)}`, [null, null, null, null, null], 'unit');
  }
  page.put(
    `C${scalingRows.row('state')}`,
    formula(`IF(COUNT(${cost},${budget})=2,IF(${cost}<=${budget},"fits","over budget"),"not known")`),
    'status',
  );
  page.across(
    `D${scalingRows.row('state')}`,
    [null, 'over budget, Scale becomes "Scale later"', null, null, null],
    'unit',
  );
}
