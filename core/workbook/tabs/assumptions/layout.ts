export { assumptionsAt } from './cells.ts';
