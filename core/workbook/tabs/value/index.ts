import type { DeclaredTab } from '../../declare/tab.ts';
import { valueLines } from './lines.ts';
import { notCounted, valueSummary } from './summary.ts';
import { valueTab } from './tab.ts';
import { valueWorkings } from './workings.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    value: true;
  }
}

export const value: DeclaredTab = {
  id: 'value',
  title: 'Value',
  question: 'What is it worth, and how do we know?',
  needs: ['assumptions'],
  filledIn: {
    place: 7,
    purpose: 'What it is worth: hours, revenue, rework, capacity.',
  },
  parts: {
    rows: { summary: valueSummary },
    tables: { lines: valueLines.typed, notCounted },
    cells: { totalReason: '$C$5' },
  },
  log: valueLines,
  workings: valueWorkings,
  build: valueTab,
};
