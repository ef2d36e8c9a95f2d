import type { ConditionalRule } from 'hucre';
import type { OperationOf } from '../core/sheet-port/operations.ts';
import { inFile } from './formula-in-file.ts';

type Rule = OperationOf<'highlights'>['rules'][number];

/** @param priority 1 is the first; where two rules hold, the smaller number wins. */
export const highlight = ({ range, formula, colour, fill }: Rule, priority: number): ConditionalRule => ({
  type: 'expression',
  priority,
  range,
  formula: inFile(formula),
  // Programs read the fill of a conditional format from its background colour.
  style: {
    font: { color: { rgb: colour } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } },
  },
});
