import { plain } from '../../addresses.ts';
import type { TabContext } from '../../declare/tab.ts';
import type { Highlight, Validation } from '../../model.ts';
import { words } from '../../page.ts';
import { choiceOf, dayIn, wordTints, workflowChoice } from '../line-table.ts';
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

const rows = (column: string, list: { firstRow: number; nextRow: number }) =>
  `${column}${list.firstRow}:${column}${list.nextRow - 1}`;

export function pilotValidations(context: TabContext): Validation[] {
  return [
    ...workflowChoice(context, plain(field('workflow'))),
    choiceOf(rows('C', answerRows), ['Yes', 'No']),
    choiceOf(reviews.filled('kind'), reviewKinds),
    choiceOf(reviews.filled('changed'), changes),
    dayIn(plain(field('start')), plain(field('end')), reviews.filled('date')),
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
    ...wordTints(rows('E', thresholdRows), `$E${thresholdRows.firstRow}`, [
      ['met', 'good'],
      ['missed', 'bad'],
      ['not known', 'watch'],
      ['none set', 'unknown'],
      ['type a number', 'bad'],
    ]),
    ...wordTints(rows('E', reviewRows), `$E${reviewRows.firstRow}`, [
      ['overdue', 'bad'],
      ['due within a week', 'watch'],
      ['later', 'good'],
    ]),
    ...wordTints(plain(scalingRows.cell('C', 'state')), scalingRows.cell('C', 'state'), [
      ['fits', 'good'],
      ['over budget', 'bad'],
      ['not known', 'unknown'],
    ]),
    ...wordTints(
      `C${resultRows.row('evidence')}:C${resultRows.row('guardrail')}`,
      `$C${resultRows.row('evidence')}`,
      [
        ['better', 'good'],
        ['within', 'good'],
        ['worse', 'bad'],
        ['exceeded', 'bad'],
        ['noise', 'watch'],
        ['too few', 'unknown'],
        ['no criteria', 'unknown'],
      ],
    ),
  ];
}
