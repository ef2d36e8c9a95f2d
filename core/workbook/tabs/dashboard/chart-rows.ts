import { figureCards } from './cards.ts';

/** Where the charts stand on the page, below the cards. */
const running = { from: figureCards.nextRow + 2, to: figureCards.nextRow + 13 };
const kinds = { from: running.to + 2, to: running.to + 11 };
export const chartRows = { running, kinds };
