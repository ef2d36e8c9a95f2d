import { isoDay } from '../../cells/serial.ts';
import { dayText } from '../declare/head-row.ts';
import type { NumberFormatName } from '../model/look.ts';
import { type PageToSign, pageHead, pageToSign, type Whose } from '../to-sign/page.ts';
import {
  again,
  figure,
  formulaOver,
  header,
  headerRight,
  heading,
  label,
  Rows,
  type Shown,
} from '../to-sign/rows.ts';
import { putSignatures } from '../to-sign/signatures.ts';

/** A step on the second route. */
export interface AuditStep {
  readonly key: string;
  readonly what: string;
  readonly format: NumberFormatName;
  readonly figure: Shown;
  /** Of the second route, as the workbook has it. */
  readonly formula: string;
}

/** A headline figure by two routes, as it stood in the workbook. */
export interface AuditedFigure extends AuditStep {
  readonly how: string;
  readonly state: string;
  readonly again: Shown;
}

export interface AuditFigures extends Whose {
  readonly day: number;
  readonly figures: readonly AuditedFigure[];
  readonly steps: readonly AuditStep[];
}

/** "Audit 2026-11-27". */
export const auditName = (day: number): string => `Audit ${isoDay(day)}`;

/** Figures that follow from others on this page: of their cells by key. */
const derived: Readonly<Record<string, (cell: (key: string) => string) => string>> = {
  netAgain: (cell) => `${cell('valueAgain')}-${cell('costAgain')}`,
  roiAgain: (cell) => `(${cell('valueAgain')}-${cell('costAgain')})/${cell('costAgain')}`,
  ratioAgain: (cell) => `${cell('valueAgain')}/${cell('costAgain')}`,
  measuredROIAgain: (cell) =>
    `(${cell('measuredValueAgain')}-${cell('measuredCostAgain')})/${cell('measuredCostAgain')}`,
  onCourseAgain: (cell) =>
    `(${cell('courseValueAgain')}-${cell('courseCostAgain')})/${cell('courseCostAgain')}`,
};

/**
 * One page for an auditor: the headline figures by the second route of the tab Checks, with the formula of each and every step.
 * They are values of one day; what follows from other figures of the page, and each difference, is a formula over its rows.
 */
export function auditPage(sheet: string, audited: AuditFigures): PageToSign {
  // Once to learn where each figure stands, and once to write what follows from these.
  const cells = new Map<string, string>();
  layOut(new Rows(), audited, cells);
  const rows = new Rows();
  const open = layOut(rows, audited, cells);
  return pageToSign(sheet, { title, question: questionOf(audited), rows, links: [], open });
}

const title = 'Audit';
const questionOf = ({ day }: AuditFigures) =>
  `Are the headline figures of ${dayText(day)} the same by a second route?`;

/** @param cells is told where each figure stands. @returns the cells that people type into. */
function layOut(rows: Rows, audited: AuditFigures, cells: Map<string, string>): string[] {
  pageHead(rows, title, questionOf(audited), audited);
  rows.paragraph(
    'Each figure of the workbook is worked out a second time from the lines, rows and months, not from the totals of its pages. Below each stands the formula of the second route. What is bold is a formula over the rows of this page.',
    'question',
  );
  rows.gap();
  putFigures(rows, audited.figures, cells);
  rows.gap();
  putSteps(rows, audited.steps, cells);
  rows.gap();
  return putSignatures(rows);
}

/** @param cells is told where each figure stands. */
function putSteps(rows: Rows, steps: readonly AuditStep[], cells: Map<string, string>): void {
  rows.add({ B: heading('Its steps (cells without a tab are those of Workings)') });
  rows.wide({ B: header('Step'), F: headerRight('Figure') });
  for (const { key, what, figure: found, format, formula } of steps) {
    const row = rows.wide({ B: { content: what, style: 'label' }, F: figure(found, format) });
    cells.set(key, `F${row}`);
    putFormula(rows, formula);
  }
}

function putFigures(rows: Rows, figures: readonly AuditedFigure[], cells: Map<string, string>): void {
  rows.add({
    B: heading('The headline figures by a second route (cells without a tab are those of Checks)'),
  });
  rows.wide({
    B: header('Figure'),
    C: header('How it is found again'),
    F: headerRight('On the page'),
    G: headerRight('From the lines'),
    H: headerRight('Difference'),
    J: header('The workbook says'),
  });
  for (const { key, what, how, state, format, figure: found, again: second, formula } of figures) {
    const row = rows.next;
    const follows =
      typeof second === 'number' ? derived[key]?.((name) => cells.get(name) ?? 'NA()') : undefined;
    rows.wide({
      B: label(what),
      C: label(how),
      J: label(state),
      F: figure(found, format),
      G: follows === undefined ? figure(second, format) : again(follows, format),
      H: again(`IF(COUNT(F${row}:G${row})=2,ROUND(F${row}-G${row},6),"–")`, 'figure'),
    });
    cells.set(key, `G${row}`);
    putFormula(rows, formula);
  }
}

const mostLines = 3;
function putFormula(rows: Rows, formula: string): void {
  const lines = formulaOver(formula, 'C', 'J');
  for (const [index, line] of lines.slice(0, mostLines).entries()) {
    const isCut = index === mostLines - 1 && lines.length > mostLines;
    rows.add({ C: { content: isCut ? `${line} …` : line, style: 'question' } });
  }
}
