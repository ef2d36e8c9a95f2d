import type { DeclaredTab } from '../../declare/tab.ts';
import { withoutSpare } from '../../declare/table.ts';
import { fixed } from '../../model/addresses.ts';
import { answers } from './answers.ts';
import { effort } from './effort.ts';
import { deciding, readings } from './evidence.ts';
import { fields } from './fields.ts';
import { headline } from './headline.ts';
import { pilotPoints } from './points.ts';
import { results } from './results.ts';
import { dueReviews, reviewDates, reviews } from './reviews.ts';
import { scaling } from './scaling.ts';
import { pilotTab } from './tab.ts';
import { thresholds } from './thresholds.ts';
import { workings } from './workings.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    pilot: true;
  }
}

export const pilot: DeclaredTab = {
  id: 'pilot',
  title: 'Pilot',
  question: 'Scale it, keep measuring, redesign it or stop?',
  needs: ['tracking', 'baseline', 'risks', 'dashboard'],
  filledIn: {
    place: 10,
    purpose: 'The pilot and its verdict: thresholds before the start, then a review a week.',
  },
  parts: {
    rows: { headline, fields, answers, workings },
    groups: { thresholds, effort, scaling, results, due: dueReviews },
    tables: {
      reviews,
      dates: reviewDates,
      deciding,
      readings: withoutSpare(readings),
      points: pilotPoints,
    },
    cells: {
      flags: fixed(deciding.filled('isIt')),
    },
  },
  build: pilotTab,
};
