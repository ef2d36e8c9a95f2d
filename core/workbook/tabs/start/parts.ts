import type { DeclaredTab } from '../../declare/tab.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { legendAt } from './legend.ts';
import { namesAt } from './names.ts';
import { orderOf } from './order.ts';
import { statusesAt, stillMissingAt } from './status.ts';
import { workflowsAt } from './workflows.ts';

/** What Start is made of, one below the other; how long its list of tabs is hangs on which there are. */
export function startParts(tabs: readonly DeclaredTab[]) {
  const order = orderOf(tabs);
  const legend = legendAt(order.nextRow + 2);
  const statuses = statusesAt(legend.nextRow + 3);
  const stillMissing = stillMissingAt(statuses.nextRow);
  const workflows = workflowsAt(stillMissing.nextRow + 2);
  const names = namesAt(workingsRows.start + 15);
  return { order, legend, workflows, statuses, stillMissing, names };
}
