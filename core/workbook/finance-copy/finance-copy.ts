import { isoDay } from '../../cells/serial.ts';
import { dayText } from '../declare/head-row.ts';
import { type PageToSign, pageHead, pageToSign } from '../to-sign/page.ts';
import { Rows } from '../to-sign/rows.ts';
import { putSignatures } from '../to-sign/signatures.ts';
import { putAssumptions, putMetrics } from './assumptions.ts';
import { putCosts } from './costs.ts';
import type { FinanceFigures } from './figures.ts';
import { putFigures } from './headline-figures.ts';
import { putNotes } from './notes.ts';
import { putValues } from './values.ts';

/** "Finance copy 2026-11-27". */
export const financeCopyName = (day: number): string => `Finance copy ${isoDay(day)}`;

/**
 * One page for whoever signs: the figures of one day as values, from which lines they add up, what they rest on, who measured,
 * and what is missing. Totals and returns are formulas over the rows of the page, so that it can be checked by itself.
 */
export function financeCopy(sheet: string, figures: FinanceFigures): PageToSign {
  const rows = new Rows();
  const { day, sentences } = figures;
  const question = `Does it pay, and what do the figures of ${dayText(day)} rest on?`;
  pageHead(rows, 'Finance copy', question, figures);
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
  return pageToSign(sheet, { title: 'Finance copy', question, rows, links, open });
}
