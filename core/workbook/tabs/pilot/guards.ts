import type { Highlight, Validation } from '../../model.ts';
import type { BuildContext } from '../../options.ts';
import { words } from '../../page.ts';
import { choiceOf, workflowChoice } from '../line-table.ts';
import {
  answerRows,
  effortRows,
  field,
  pilotRows,
  resultRows,
  reviewRows,
  reviews,
  scalingRows,
  thresholdRows,
} from './layout.ts';
import { changes, reviewKinds } from './reviews.ts';

const plain = (address: string) => address.replaceAll('$', '');
const rows = (column: string, list: { firstRow: number; nextRow: number }) =>
  `${column}${list.firstRow}:${column}${list.nextRow - 1}`;

export function pilotValidations(context: BuildContext): Validation[] {
  return [
    ...workflowChoice(context, plain(field('workflow'))),
    choiceOf(rows('C', answerRows), ['Yes', 'No']),
    choiceOf(reviews.filled('kind'), reviewKinds),
    choiceOf(reviews.filled('changed'), changes),
    {
      ranges: [plain(field('start')), plain(field('end')), reviews.filled('date')],
      rule: { allow: 'date', from: 61, to: 2958465 },
      message: 'Type a date, such as 2026-12-01.',
    },
    {
      ranges: [plain(thresholdRows.cell('C', 'roi'))],
      rule: { allow: 'number' },
      message: 'Type a return, such as 50%.',
    },
    {
      ranges: (['metric', 'adoption'] as const).map((key) => plain(thresholdRows.cell('C', key))),
      rule: { allow: 'number', from: 0, to: 2 },
      message: 'Type a share, such as 60%.',
    },
    {
      ranges: [
        plain(thresholdRows.cell('C', 'incidents')),
        ...(['identity', 'interfaces', 'mapping', 'exceptions'] as const).map((key) =>
          plain(effortRows.cell('C', key)),
        ),
        ...(['cost', 'budget'] as const).map((key) => plain(scalingRows.cell('C', key))),
      ],
      rule: { allow: 'number', from: 0 },
      message: 'Type a number, 0 or more.',
    },
  ];
}

export function pilotHighlights(): Highlight[] {
  const verdict = `$B$${pilotRows.verdict}`;
  const tinted = (range: string, cell: string, tints: readonly (readonly [string, Highlight['tint']])[]) =>
    tints.map(([word, tint]): Highlight => ({ range, formula: `=${cell}=${words(word)}`, tint }));
  const begins = (word: string, tint: Highlight['tint']): Highlight => ({
    range: plain(verdict),
    formula: `=LEFT(${verdict},${word.length})=${words(word)}`,
    tint,
  });
  return [
    begins('Stop', 'bad'),
    begins('Scale', 'good'),
    begins('Redesign', 'watch'),
    begins('Keep', 'watch'),
    ...tinted(rows('E', thresholdRows), `$E${thresholdRows.firstRow}`, [
      ['met', 'good'],
      ['missed', 'bad'],
      ['not known', 'watch'],
      ['none set', 'unknown'],
      ['type a number', 'bad'],
    ]),
    ...tinted(rows('E', reviewRows), `$E${reviewRows.firstRow}`, [
      ['overdue', 'bad'],
      ['due within a week', 'watch'],
      ['later', 'good'],
    ]),
    ...tinted(plain(scalingRows.cell('C', 'state')), scalingRows.cell('C', 'state'), [
      ['fits', 'good'],
      ['over budget', 'bad'],
      ['not known', 'unknown'],
    ]),
    ...tinted(`C${resultRows.row('evidence')}`, `$C$${resultRows.row('evidence')}`, [
      ['better', 'good'],
      ['worse', 'bad'],
      ['noise', 'watch'],
      ['too few', 'unknown'],
    ]),
    ...tinted(`C${resultRows.row('guardrail')}`, `$C$${resultRows.row('guardrail')}`, [
      ['within', 'good'],
      ['exceeded', 'bad'],
      ['no criteria', 'unknown'],
    ]),
  ];
}
