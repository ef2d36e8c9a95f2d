import type { DeclaredTab } from '../../declare/tab.ts';
import { answers } from './answers.ts';
import { effort } from './effort.ts';
import { fields } from './fields.ts';
import { headline } from './headline.ts';
import { pilotOnWorkings } from './on-workings.ts';
import { results } from './results.ts';
import { dueReviews, reviewLog } from './reviews.ts';
import { scaling } from './scaling.ts';
import { pilotTab } from './tab.ts';
import { thresholds } from './thresholds.ts';

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
    rows: { headline, fields, answers },
    groups: { thresholds, effort, scaling, results, due: dueReviews },
    tables: { reviews: reviewLog.typed },
  },
  log: reviewLog,
  workings: pilotOnWorkings,
  build: pilotTab,
};
