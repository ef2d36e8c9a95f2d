import { decisionFormula } from './rules.ts';

/** Where a return lies among published ones; the bounds are within. */
export const positions = {
  rows: { below: 'Below', within: 'Within' },
  otherwise: 'Above: check double counting',
} as const;

/** Units: `roi`, `from` and `to` are net multiples: 0.5 is 50%. Source: finance/published-returns. */
export const benchmarkPositionFormula = ({
  roi,
  from,
  to,
}: {
  roi: string;
  from: string;
  to: string;
}): string => decisionFormula(positions, { below: `${roi}<${from}`, within: `${roi}<=${to}` });
