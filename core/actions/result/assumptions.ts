import { assumedRedirected } from '../../workbook/first-use/answers.ts';
import { placeOfKey } from '../../workbook/keys.ts';
import type { ReadBook } from '../read-result.ts';
import type { Target } from './missing.ts';

const carriers = ['hourlyRate', 'redirected', 'confidence', 'trackedConfidence'] as const;

/** An assumption that the result hangs on. */
export interface CarryingAssumption {
  readonly key: (typeof carriers)[number];
  readonly figure: number | null;
  /** Nobody has measured it: its source says so. */
  readonly isAssumed: boolean;
  /** As the workbook proposes it: nobody has put a name to it. */
  readonly isProposed: boolean;
  /** Where it comes from, as typed. */
  readonly source: string;
  readonly target: Target;
}

export interface Carrying {
  readonly assumptions: readonly CarryingAssumption[];
  /** What moves the return most, as the Dashboard has it; '' where that is not known yet. */
  readonly movesMost: string;
}

export function carryingIn({ read, sheets }: ReadBook): Carrying {
  const sheet = sheets.get('assumptions') ?? '';
  const hasMoves = read.number('dashboard.AIR_ROI') !== null;
  return {
    assumptions: carriers.map((key) => {
      const source = read.words(`assumptions.${key}.source`);
      return {
        key,
        figure: read.number(`assumptions.${key}`),
        isAssumed: source === assumedRedirected.source,
        isProposed: read.words(`assumptions.${key}.status`) === 'proposed',
        source,
        target: { sheet, at: read.cellNow(placeOfKey(`assumptions.${key}`)) },
      };
    }),
    movesMost: hasMoves ? read.words('dashboard.moves.what.1') : '',
  };
}
