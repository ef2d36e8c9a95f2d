import type { SheetPort } from '../../sheet-port/port.ts';
import type { ReadWatch } from '../read-sheets.ts';
import { ourCalls } from './calls.ts';
import type { Finding, OpenRow } from './finding.ts';
import { ourFormulas } from './formulas.ts';
import { kindNames } from './kinds.ts';
import { measures } from './measures.ts';
import { bookNames } from './names.ts';
import { openRows } from './open-rows.ts';
import { rowOrder } from './order.ts';
import { ourTabs } from './our-tabs.ts';
import { type CheckOptions, type Survey, survey } from './survey.ts';
import { toolsAndDays } from './tools.ts';
import { typedValues } from './typed-values.ts';
import { workflowNames } from './workflows.ts';

export type Checked =
  | {
      readonly is: 'checked';
      /** What the tab Checks says is open. */
      readonly open: readonly OpenRow[];
      /** What formulas cannot see, the worst first. */
      readonly findings: readonly Finding[];
      /** The sheets that were looked at. */
      readonly sheets: readonly string[];
      /** None of ours is in the workbook. */
      readonly isWithoutTabs: boolean;
    }
  | { readonly is: 'stopped' };

/** Each looks for its own kinds. */
const lookers: readonly ((survey: Survey) => Finding[])[] = [
  ourTabs,
  bookNames,
  ourFormulas,
  typedValues,
  workflowNames,
  rowOrder,
  toolsAndDays,
  measures,
  ourCalls,
];

/**
 * Reads the workbook and lists what makes its figures wrong, or may.
 * @throws PortError where the host failed.
 */
export async function checkWorkbook(
  port: SheetPort,
  options: CheckOptions,
  watch: ReadWatch,
): Promise<Checked> {
  const read = await survey(port, options, watch);
  if (read === null) return { is: 'stopped' };
  const findings = findingsIn(read);
  return {
    is: 'checked',
    open: openRows(read),
    findings,
    sheets: [...[...read.tabs.values()].map(({ sheet }) => sheet), ...read.others.keys()],
    isWithoutTabs: read.found.tabs.size === 0,
  };
}

/** All that is found, the worst first. */
export const findingsIn = (read: Survey): Finding[] =>
  lookers
    .flatMap((look) => look(read))
    .map((finding, index) => ({ finding, index, place: kindNames.indexOf(finding.kind) }))
    .sort((one, other) => one.place - other.place || one.index - other.index)
    .map(({ finding }) => finding);
