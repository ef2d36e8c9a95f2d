import { namedRows } from '../../declare/rows.ts';
import { type BuildContext, isThere } from '../../model/options.ts';
import type { Content, TabId } from '../../model/tab.ts';

/** An input of Assumptions, by its key there. */
const input = <Key extends string>(what: string, key: Key) =>
  ({
    what,
    status: { formula: `{assumptions.${key}.status}` },
    advice: {
      formula: `
      IF([@status]="proposed", "look at it on Assumptions and say who set it",
      IF([@status]="missing", "fill in on Assumptions",
      IF([@status]="check", "mend it on Assumptions", "")))`,
    },
  }) as const;
/** A category of cost that must have a line that counts. */
const category = <Name extends string>(name: Name) =>
  ({
    what: `${name} in the costs`,
    status: {
      formula: `IF(COUNTIFS({costs.lines.category}, "${name}", {costs.lines.state}, 1)>0, "filled", "missing")`,
    },
    advice: { formula: 'IF([@status]="missing", "type its quantity on Costs; 0 is allowed", "")' },
  }) as const;
/** A tab whose lines must come to something. */
const lines = <Id extends TabId>(what: string, id: Id) =>
  ({
    what,
    status: { formula: `IF({${id}.problem}="", "filled", "missing")` },
    advice: { formula: `{${id}.problem}&""` },
  }) as const;

/** The inputs that matter, and how each stands. */
export const statusesAt = (row: number) =>
  namedRows(
    `B${row}`,
    'status',
    {
      what: { label: 'Input', style: 'label' },
      status: { label: 'Status', style: 'status' },
      advice: { label: 'What to do', style: 'label', over: 2 },
    },
    {
      workflows: {
        what: 'Workflows',
        status: { formula: 'IF({workflowsBelow}>0, "check", "filled")' },
        advice: { formula: 'IF([@status]="check", "below those that count: delete blank rows above", "")' },
      },
      hourlyRate: input('Hourly rate', 'hourlyRate'),
      redirected: input('Redirected share', 'redirected'),
      weeks: input('Working weeks', 'weeks'),
      confidence: input('Confidence', 'confidence'),
      attribution: input('Attribution', 'attribution'),
      rampWeeks: input('Ramp', 'rampWeeks'),
      discountRate: input('Discount rate', 'discountRate'),
      months: input('Horizon', 'months'),
      setup: category('Setup'),
      training: category('Training'),
      upkeep: category('Upkeep'),
      costs: lines('Lines of Costs', 'costs'),
      value: lines('Lines of Value', 'value'),
    },
  );
type Statuses = ReturnType<typeof statusesAt>;
type StatusKey = Statuses['keys'][number];

const onCosts: readonly StatusKey[] = ['setup', 'training', 'upkeep', 'costs'];
const homeOf = (key: StatusKey): TabId => {
  if (key === 'workflows') return 'start';
  if (key === 'value') return 'value';
  return onCosts.includes(key) ? 'costs' : 'assumptions';
};

/** What stands instead where the tab that it is about is not in the workbook. */
export function statusWithout(
  column: Statuses['columns'][number],
  key: StatusKey,
  context: BuildContext,
): Content | undefined {
  if (isThere(context, homeOf(key))) return undefined;
  if (column === 'status') return 'not in this workbook';
  return column === 'advice' && (key === 'costs' || key === 'value') ? '' : undefined;
}

/** Below them, how many are still missing or wrong. */
export const stillMissingAt = (row: number) =>
  namedRows(
    `B${row}`,
    'count',
    { what: { style: 'totalLabel' }, count: { style: 'total', format: 'whole' } },
    {
      missing: {
        what: 'Still missing',
        count: { formula: 'COUNTIF({statuses.status}, "missing")+COUNTIF({statuses.status}, "check")' },
      },
    },
  );
