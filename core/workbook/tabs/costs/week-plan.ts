import { working, workingText } from '../../declare/columns.ts';
import { table, withoutSpare } from '../../declare/table.ts';
import { daysBy, planMonths } from '../assumptions/plan-months.ts';
import { runningOf } from './running-cost.ts';
import { costSchedule } from './schedule.ts';

/*
 * What the calendar weeks of a workflow cost as planned, so that what was typed of some of them can take its place: all that
 * runs but hours of review and upkeep, which hours alone replace.
 */

/** As many workflows as Start knows, and lines of none. */
const workflowCount = 11;
const places = Array.from({ length: workflowCount }, (_, index) => index + 1);

/** The workflows of Costs in the order of their first lines; the first is none. */
export const planWorkflows = withoutSpare(
  table(`O${costSchedule.headerRow}`, workflowCount, {
    place: { label: 'Place', ...working, format: 'whole', contents: places },
    column: {
      label: 'Its column in the weeks as planned',
      ...working,
      format: 'whole',
      contents: places.map((place) => place + 2),
    },
    workflow: {
      label: 'Workflow',
      ...workingText,
      first: '""',
      formula: `
        IF(COUNT({lines.newWorkflow})>=[@place]-1,
          INDEX({lines.workflow}, SMALL({lines.newWorkflow}, [@place]-1)),
          "–")`,
    },
  }),
);

const isIn = 'AND([@month]<=N({assumptions.horizon}), ISNUMBER({startMonday}))';
const ofWorkflow = (place: number) =>
  ({
    label: `Workflow ${place}`,
    ...working,
    format: 'money',
    first: `IF(${isIn}, 0, "")`,
    formula: `
      IF(${isIn},
        [above w${place}]+([@weeks]-[above weeks])*{assumptions.monthsInYear}/{assumptions.weeksInYear}
          *IF({planWorkflows.workflow.${place}}="–", 0,
            ${runningOf(
              `({lines.workflow}={planWorkflows.workflow.${place}})*(1-{lines.reviewHours}-{lines.upkeepHours})*{lines.runningAmount}`,
              '[@month]',
            )}),
        "")`,
  }) as const;
type WorkflowColumn = `w${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`;
const workflows = Object.fromEntries(
  places.map((place) => [`w${place}`, ofWorkflow(place)]),
) as unknown as Record<
  WorkflowColumn,
  Omit<ReturnType<typeof ofWorkflow>, 'formula' | 'first'> & { readonly formula: '[@month]' }
>;

/**
 * By month of the plan: how many calendar weeks begin in it or before, counted from that of the start, and what they cost as
 * planned. A month of the plan is a twelfth of 364 days.
 */
export const weekPlan = table(`S${costSchedule.headerRow}`, planMonths.length, {
  month: { label: 'Month', ...working, format: 'whole', contents: planMonths },
  weeks: {
    label: 'Weeks begun by its end',
    ...working,
    format: 'whole',
    first: '0',
    formula: `
      IF(${isIn}, ROUNDUP((AIR_StartDate-{startMonday}+${daysBy('[@month]')})/{assumptions.daysInWeek}, 0), "")`,
  },
  ...workflows,
});
