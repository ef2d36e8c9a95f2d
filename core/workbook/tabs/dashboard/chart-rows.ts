import { figureCards } from './cards.ts';

/** Where the charts stand on the page, below the cards: the running one, and beside it the two of what it is made of. */
const running = { from: figureCards.nextRow + 1, to: figureCards.nextRow + 13 };
const cost = { from: running.from, to: running.from + 5 };
const value = { from: cost.to + 1, to: running.to };
export const chartRows = { running, cost, value };
