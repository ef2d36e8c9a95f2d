import type { DeclaredTab } from '../../declare/tab.ts';
import { fixed } from '../../model/addresses.ts';
import { valueLines } from './lines.ts';
import { notCounted, valueSettings, valueSummary, valueTotalRow } from './summary.ts';
import { valueTab } from './tab.ts';

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
    lists: [valueSummary, valueSettings],
    tables: { lines: valueLines, notCounted },
    cells: { totalReason: fixed(`${valueLines.letter('what')}${valueTotalRow}`) },
  },
  build: valueTab,
};
