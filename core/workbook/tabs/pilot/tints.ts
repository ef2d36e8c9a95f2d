import { wordTints } from '../../declare/tints.ts';
import { fixed, plain } from '../../model/addresses.ts';
import { words } from '../../model/page.ts';
import type { Highlight } from '../../model/tab.ts';
import { headline } from './headline.ts';
import { results } from './results.ts';
import { dueReviews } from './reviews.ts';
import { scaling } from './scaling.ts';
import { thresholds } from './thresholds.ts';

/** The words of the page, and the cell with the verdict. */
export function pilotTints(): Highlight[] {
  const verdict = headline.cell('sentence');
  const begins = (word: string, tint: Highlight['tint']): Highlight => ({
    range: plain(verdict),
    formula: `=LEFT(${fixed(verdict)},${word.length})=${words(word)}`,
    tint,
  });
  const first = (rows: typeof thresholds | typeof dueReviews) => `$${rows.letter('state')}${rows.firstRow}`;
  const evidence = `$${results.letter('figure')}${results.row('evidence')}`;
  return [
    begins('Stop', 'bad'),
    begins('Scale', 'good'),
    begins('Redesign', 'watch'),
    begins('Keep', 'watch'),
    ...wordTints(plain(thresholds.range('state')), first(thresholds), [
      ['met', 'good'],
      ['missed', 'bad'],
      ['not known', 'watch'],
      ['none set', 'unknown'],
      ['type a number', 'bad'],
    ]),
    ...wordTints(plain(dueReviews.range('state')), first(dueReviews), [
      ['overdue', 'bad'],
      ['due within a week', 'watch'],
      ['later', 'good'],
    ]),
    ...wordTints(plain(scaling.cell('state')), scaling.cell('state'), [
      ['fits', 'good'],
      ['over budget', 'bad'],
      ['not known', 'unknown'],
    ]),
    ...wordTints(`${plain(results.cell('evidence'))}:${plain(results.cell('guardrail'))}`, evidence, [
      ['better', 'good'],
      ['within', 'good'],
      ['worse', 'bad'],
      ['exceeded', 'bad'],
      ['noise', 'watch'],
      ['too few', 'unknown'],
      ['no criteria', 'unknown'],
    ]),
  ];
}
