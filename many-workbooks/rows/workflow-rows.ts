import { figure, words } from '../book/figures.ts';
import type { OpenBook } from '../book/open-book.ts';
import { type About, isSameName } from './about.ts';
import type { Row } from './tables.ts';

const placesOnDashboard = [1, 2, 3, 4, 5, 6] as const;

/** What was measured of a workflow is known in full where it is the pilot, or the only one. */
export function workflowRows(book: OpenBook, about: About, weeks: readonly Row<'week'>[]): Row<'workflow'>[] {
  const owners = book.tab('start')?.lines('workflows') ?? [];
  const pilot = words(book.tab('pilot')?.value('workflow') ?? null);
  return placesOnDashboard.flatMap((place): Row<'workflow'>[] => {
    const at = (column: string) => book.working(`dashboard.byWorkflow.${column}.${place}`);
    const isRest = place === placesOnDashboard.length;
    const workflow = isRest ? null : words(at('workflow'));
    const [value, cost] = [figure(at('value')), figure(at('cost'))];
    if (isRest ? !value && !cost : workflow === null) return [];
    const owner = owners.find((line) => workflow !== null && isSameName(words(line.value('name')), workflow));
    const owns = (column: string) => words(owner?.value(column) ?? null);
    const isPilot = workflow !== null && isSameName(workflow, pilot);
    const isOnly = workflow !== null && workflow === about.onlyWorkflow;
    const scope = isPilot && !isOnly ? 'ofPilot' : isOnly ? 'ofAll' : null;
    const known = (key: string) => (scope === null ? null : figure(book.working(`tracking.${scope}.${key}`)));
    return [
      {
        workbook: about.workbook,
        year: about.startYear,
        currency: about.currency,
        workflow,
        business_owner: owns('business'),
        workflow_owner: owns('process'),
        technical_owner: owns('technical'),
        is_pilot: isPilot,
        planned_value: value,
        planned_cost: cost,
        measured_value: known('value') ?? trackedOf(weeks, workflow),
        measured_cost: known('cost'),
        on_course_value: known('courseValue'),
        on_course_cost: known('courseCost'),
      },
    ];
  });
}

function trackedOf(weeks: readonly Row<'week'>[], workflow: string | null): number | null {
  const own = weeks.filter((week) => week.counts && isSameName(week.workflow, workflow));
  return own.length === 0 ? null : own.reduce((sum, { value }) => sum + (value ?? 0), 0);
}
