import { isoDay } from '../../cells/serial.ts';
import { dayText } from '../declare/head-row.ts';
import { bookTitle } from '../model/names.ts';
import type { LaidSheet } from '../model/tab.ts';
import { putAssumptions, putMetrics } from './assumptions.ts';
import { putCosts } from './costs.ts';
import type { FinanceFigures } from './figures.ts';
import { putFigures } from './headline-figures.ts';
import { putNotes, putSignatures } from './notes.ts';
import { columnWidths, Rows } from './rows.ts';
import { putValues } from './values.ts';

export interface FinanceCopy extends LaidSheet {
  /** Cells that people type into: names and dates beside the signatures. */
  readonly open: readonly string[];
}

/** "Finance copy 2026-11-27". */
export const financeCopyName = (day: number): string => `Finance copy ${isoDay(day)}`;

/**
 * One page for whoever signs: the figures of one day as values, from which lines they add up, what they rest on, who measured,
 * and what is missing. Totals and returns are formulas over the rows of the page, so that it can be checked by itself.
 */
export function financeCopy(sheet: string, figures: FinanceFigures): FinanceCopy {
  const rows = new Rows();
  const { company, asOf, day, sentences } = figures;
  const whose = [company, asOf === null ? '' : `as of ${dayText(asOf)}`, bookTitle, 'Finance copy'];
  rows.add({ B: { content: whose.filter((part) => part !== '').join(' · '), style: 'question' } });
  rows.add({ B: { content: 'Finance copy', style: 'title' } }, titleHeight);
  const question = `Does it pay, and what do the figures of ${dayText(day)} rest on?`;
  rows.add({ B: { content: question, style: 'question' } });
  for (const [index, sentence] of sentences.entries())
    rows.paragraph(sentence, index === 0 ? 'sentence' : 'question');
  rows.paragraph(
    'What stands here are the values of that day: they do not follow the workbook. What is bold is a formula over the rows of this page.',
    'question',
  );
  rows.gap();
  const cost = putCosts(rows, figures);
  rows.gap();
  const value = putValues(rows, figures, cost);
  rows.gap();
  putFigures(rows, figures, { value, cost });
  rows.gap();
  putAssumptions(rows, figures);
  rows.gap();
  putMetrics(rows, figures);
  rows.gap();
  const links = putNotes(rows, figures);
  rows.gap();
  const open = putSignatures(rows);
  return {
    sheet,
    title: 'Finance copy',
    question,
    columns: Object.entries(columnWidths).map(([letter, width]) => ({ from: letter, to: letter, width })),
    rows: rows.heights,
    cells: rows.page.cells,
    validations: [],
    highlights: [],
    names: [],
    charts: [],
    links,
    frozenRows: 0,
    frozenColumns: 0,
    print: {
      areas: [`A1:J${rows.next - 1}`],
      orientation: 'portrait',
      scale: isLegibleOnOnePage(rows.height) ? null : scaleOverPages,
      repeatedRows: '1:1',
    },
    open,
  };
}

const titleHeight = 28;
/** Pixels of 96 an inch between the margins of A4 and Letter upright, the smaller of each. */
const room = { width: 680, height: 900 };
const width = Object.values(columnWidths).reduce((sum, each) => sum + each, 0);
/** Percent at which all columns fit: type of 7 points. */
const scaleOverPages = Math.floor((100 * room.width) / width);
/** One page as long as its type has 6 points, as footnotes have. */
const smallestScale = 6 / 11;
const isLegibleOnOnePage = (height: number): boolean => height * smallestScale <= room.height;
