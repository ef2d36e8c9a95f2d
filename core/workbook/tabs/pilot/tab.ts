import { putLog } from '../../declare/log.ts';
import { putRows, validationsOfRows } from '../../declare/rows.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { together, validationsOf } from '../../declare/table.ts';
import { plain } from '../../model/addresses.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Tab } from '../../model/tab.ts';
import { lineHighlights, workflowChoice } from '../../shared/line-table.ts';
import { answers } from './answers.ts';
import { pilotCharts } from './charts.ts';
import { effort } from './effort.ts';
import { fields } from './fields.ts';
import { headline } from './headline.ts';
import { results } from './results.ts';
import { dueReviews, reviewLog } from './reviews.ts';
import { scaling } from './scaling.ts';
import { thresholds } from './thresholds.ts';
import { pilotTints } from './tints.ts';
import { typedPilot } from './typed.ts';

/** Pilot: what was set before the start, what was measured, and what to do next. */
export function pilotTab(context: TabContext): Tab {
  const page = new Page();
  const { cell, options } = context;
  const { typed: reviews } = reviewLog;
  const typed = typedPilot(options);
  const heading = (at: string, text: string) => page.put(at, text, 'heading');
  putRows(page, headline, cell);
  heading(`B${fields.firstRow - 1}`, 'The pilot');
  putRows(page, fields, cell, (column, key) => (column === 'figure' ? typed.field(key) : undefined));
  heading(
    `B${thresholds.firstRow - 2}`,
    'Thresholds: set them before the start; a blank one asks for nothing',
  );
  putRows(page, thresholds, cell, (column, key) =>
    column === 'limit' ? typed.figure('thresholds', key) : undefined,
  );
  heading(`B${answers.firstRow - 1}`, 'Two questions');
  putRows(page, answers, cell, (column) => (column === 'answer' ? typed.answer : undefined));
  heading(`B${effort.firstRow - 1}`, 'Integration effort, in hours');
  putRows(page, effort, cell, (column, key) =>
    column === 'figure' ? typed.figure('effort', key) : undefined,
  );
  heading(`B${scaling.firstRow - 1}`, 'If it is scaled');
  putRows(page, scaling, cell, (column, key) =>
    column === 'figure' ? typed.figure('scaling', key) : undefined,
  );
  heading(`B${results.firstRow - 1}`, 'What was measured');
  putRows(page, results, cell);
  heading(`B${dueReviews.firstRow - 2}`, 'Next reviews');
  putRows(page, dueReviews, cell);
  heading(`B${reviews.headerRow - 1}`, 'Review log');
  putLog(page, reviewLog, context, typed.review);
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...reviews.widths],
    validations: [
      ...workflowChoice(context, plain(fields.cell('workflow'))),
      ...together([
        ...[fields, thresholds, answers, effort, scaling].flatMap((rows) => validationsOfRows(rows)),
        ...validationsOf(reviews),
      ]),
    ],
    highlights: [...pilotTints(), ...lineHighlights(reviews, [], { status: 'status', state: 'state' })],
    charts: pilotCharts(context),
    print: {
      areas: [`A1:${reviews.letter('status')}${reviews.lastRow}`],
      orientation: 'landscape',
      log: reviews,
      // A page for what was set, one for what was measured, and the reviews.
      begins: [results.firstRow - 2, dueReviews.firstRow - 3],
    },
  });
}
