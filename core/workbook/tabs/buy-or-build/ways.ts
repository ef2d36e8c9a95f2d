/** What is compared; the first is the one that the others have to beat. */
export const ways = ['Service', 'Custom', 'Hybrid'] as const;
export type Way = (typeof ways)[number];
/** How well a way fits, from 1 to 5. */
export const fitColumns = ['lockIn', 'control', 'integration', 'skill', 'partner'] as const;
export const spans = [12, 24, 36] as const;
export const longestSpan = spans[2];

/** Said where a way is no dearer than the service in any month. */
export const fromTheStart = 'from the start';
/** Said where a dearer way is close and fits better. */
export const close = 'Close: choose by fit';

/** Blocks below each other, a workflow each: its own line, the header, the ways and a row between two blocks. */
export const blockNumbers = [1, 2, 3, 4, 5] as const;
export const blockCount = blockNumbers.length;
export const firstBlockRow = 7;
export const rowsOfBlock = ways.length + 3;
