import type { DeclaredTab } from '../declare/tab.ts';
import { assumptions } from './assumptions/index.ts';
import { baseline } from './baseline/index.ts';
import { buyOrBuild } from './buy-or-build/index.ts';
import { checks } from './checks/index.ts';
import { costs } from './costs/index.ts';
import { dashboard } from './dashboard/index.ts';
import { pilot } from './pilot/index.ts';
import { readiness } from './readiness/index.ts';
import { risks } from './risks/index.ts';
import { scorecard } from './scorecard/index.ts';
import { startOf } from './start/index.ts';
import { tracking } from './tracking/index.ts';
import { value } from './value/index.ts';
import { workings } from './workings/index.ts';

/** All tabs but Start, in the order in which they stand in a workbook. A new one is a line here. */
const others: readonly DeclaredTab[] = [
  assumptions,
  baseline,
  costs,
  value,
  tracking,
  dashboard,
  scorecard,
  pilot,
  readiness,
  risks,
  buyOrBuild,
  checks,
  workings,
];

/** Start stands first, and lists the others. */
export const tabs: readonly DeclaredTab[] = [startOf(others), ...others];
