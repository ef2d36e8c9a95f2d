import { namedRows } from '../../declare/rows.ts';

/** What the colours mean, each in the look that it explains. */
export const legendAt = (row: number) =>
  namedRows(
    `B${row}`,
    'look',
    { look: { style: 'computedText' }, meaning: { style: 'label', over: 3 } },
    {
      input: {
        look: { style: 'sampleInput', content: 'Blue on yellow, with a border' },
        meaning: 'You type it. Only these cells can be typed into when the sheet is protected.',
      },
      proposal: {
        look: { style: 'sampleProposal', content: 'Green on yellow' },
        meaning: 'A proposal: it is computed until you type over it.',
      },
      computed: { look: 'Black', meaning: 'Computed here.' },
      fromOtherTab: {
        look: { style: 'fromOtherTabText', content: 'Green' },
        meaning: 'Comes from another tab.',
      },
      status: {
        look: 'A word, then a tint',
        meaning: 'How things stand: good, watch, bad or not known.',
      },
    },
  );
