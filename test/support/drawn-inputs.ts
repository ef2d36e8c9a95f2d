import type fc from 'fast-check';
import type { Cell } from '../../core/cells/cell.ts';

/** Inputs that the general drawing would hardly ever fill validly, by function and input. */
export const drawnInputs: Record<string, Record<string, fc.Arbitrary<Cell | Cell[][]>>> = {};
