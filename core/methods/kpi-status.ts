import { textLiteral } from '../cells/wording.ts';
import { inOneLine } from './in-one-line.ts';
import { decisionFormula } from './rules.ts';

/** Said where there is nothing to compare with. */
export const noBaseline = 'No baseline';

/** Where a figure stands by the share of the way that it has come. */
export const kpiStates = {
  rows: { met: 'Met', onTrack: 'On track', behind: 'Behind' },
  otherwise: 'No better',
} as const;

/** The share of the way from which on a figure is on track. */
export const onTrackFrom = 0.5;

interface Way {
  readonly baseline: string;
  readonly current: string;
  readonly target: string;
}

/** How much of the way from baseline to target a figure has come: 1 is on target, below 0 the wrong way. */
export const kpiProgressFormula = ({ baseline, current, target }: Way): string =>
  `(${current}-${baseline})/(${target}-${baseline})`;

/** The same in words; `progress` is a formula or the cell that holds it. Three readings of 0.1 have a mean just above it. */
export function kpiStatusFormula({
  baseline,
  current,
  target,
  progress,
  onTrack,
}: Way & { readonly progress: string; readonly onTrack: string }): string {
  const rounded = `ROUND(${progress},9)`;
  return inOneLine`
    IF(${target}=${baseline},
      IF(${current}=${target}, ${textLiteral(kpiStates.rows.met)}, ${textLiteral(kpiStates.otherwise)}),
      ${decisionFormula(kpiStates, {
        met: `${rounded}>=1`,
        onTrack: `${rounded}>=${onTrack}`,
        behind: `${rounded}>0`,
      })})`;
}
