import type { BuildContext } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import type { CandidateColumn } from './candidates.ts';
import { exampleCandidates, exampleDeliveries } from './example.ts';
import { scores } from './quadrants.ts';

/** What stands in a row before anybody types: the first workflow, or the example's candidate. */
export function typedCandidate(
  column: CandidateColumn,
  index: number,
  { options: { example, firstWorkflow, startDate } }: Pick<BuildContext, 'options'>,
): Content | null | undefined {
  if (!example) return column === 'workflow' && index === 0 ? firstWorkflow : undefined;
  const candidate = exampleCandidates[index];
  switch (column) {
    case 'workflow':
    case 'problem':
    case 'owner':
    case 'volume':
    case 'why':
    case 'outcome':
      return candidate?.[column];
    case 'impact':
    case 'effort':
    case 'risk':
    case 'data':
    case 'time':
      return candidate?.scores[scores.indexOf(column)];
    case 'delivery':
      return exampleDeliveries[index];
    case 'date':
      return candidate && startDate;
    default:
      return undefined;
  }
}
