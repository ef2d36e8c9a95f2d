import type { TabContext } from '../../declare/tab.ts';
import { examplePilot } from '../../example-portfolio.ts';
import type { Content } from '../../model.ts';
import { on } from '../../options.ts';
import { formula, type Page, words } from '../../page.ts';
import { assumptionsAt } from '../assumptions/cells.ts';
import { isDay } from '../assumptions/inputs.ts';
import { type ReviewColumn, reviewDates, reviewRows, reviews, work } from './layout.ts';
import { isStarted, startUsed } from './verdict.ts';

export const reviewKinds = ['Weekly', 'Monthly', 'Quarterly'] as const;
export const changes = ['Prompt', 'Routing', 'Model', 'Tool version', 'Process', 'Nothing'] as const;
const keys = ['weekly', 'monthly', 'quarterly'] as const;

const headers: Partial<Record<ReviewColumn, string>> = {
  date: 'Date',
  kind: 'Review',
  changed: 'What was changed',
  seen: 'What was seen',
  undo: 'How to undo it',
  decision: 'Decision',
  who: 'By whom',
};

/** The review log, and from it when the next reviews are due. */
export function putReviews(page: Page, context: TabContext): void {
  putDue(page, context);
  page.put(`B${reviews.headerRow - 1}`, 'Review log', 'heading');
  page.headers(reviews, headers, (column) => (column === 'date' ? 'headerCenter' : 'header'));
  page.across(
    `${reviewDates.letter('weekly')}${reviewDates.headerRow}`,
    reviewKinds.map((kind) => kind),
    'workingsHeader',
  );
  const example = context.options.example ? examplePilot(context.options).reviews : [];
  for (const [index, row] of reviews.rows.entries()) {
    const entry = example[index];
    for (const column of reviews.columns) {
      if (column === 'gap') continue;
      const content: Content | null = entry?.[column] ?? null;
      const isDate = column === 'date';
      page.put(
        `${reviews.letter(column)}${row}`,
        content,
        isDate ? 'inputCenter' : 'inputText',
        isDate ? 'date' : 'general',
      );
    }
    const [date, kind] = [reviews.cell('date', row), reviews.cell('kind', row)];
    for (const [place, key] of keys.entries())
      page.put(
        `${reviewDates.letter(key)}${row}`,
        formula(`IF(AND(${isDay(date)},${kind}=${words(reviewKinds[place] ?? '')}),INT(${date}),"")`),
        'workings',
        'date',
      );
  }
  page.spare(reviews);
}

function putDue(page: Page, context: TabContext): void {
  const header = reviewRows.firstRow - 1;
  page.put(`B${header - 1}`, 'Next reviews', 'heading');
  page.put(`B${header}`, 'Review', 'header');
  page.across(`C${header}`, ['Last', 'Next'], 'headerRight');
  page.put(`E${header}`, 'State', 'headerCenter');
  page.across(`F${header}`, [null, null, null], 'headerPlain');
  const week = on(context, 'assumptions', assumptionsAt.daysInWeek);
  for (const [place, key] of keys.entries()) {
    const row = reviewRows.row(key);
    const [last, next] = [reviewRows.cell('C', key), reviewRows.cell('D', key)];
    const dates = reviewDates.range(key);
    const from = `IF(ISNUMBER(${last}),${last},${startUsed})`;
    const after =
      key === 'weekly' ? `${from}+${week}` : `EDATE(${from},${key === 'monthly' ? '1' : work('quarter')})`;
    page.put(`B${row}`, reviewKinds[place] ?? '', 'label');
    page.put(`C${row}`, formula(`IF(COUNT(${dates})>0,MAX(${dates}),"none yet")`), 'computed', 'date');
    page.put(
      `D${row}`,
      formula(`IF(OR(ISNUMBER(${last}),${isStarted}),${after},"fill in: start")`),
      'computed',
      'date',
    );
    page.put(
      `E${row}`,
      formula(
        `IF(COUNT(${next},AIR_AsOf)=2,IF(${next}<AIR_AsOf,"overdue",IF(${next}<=AIR_AsOf+${week},"due within a week","later")),"not known")`,
      ),
      'status',
    );
    page.across(`F${row}`, [null, null, null], 'unit');
  }
}
