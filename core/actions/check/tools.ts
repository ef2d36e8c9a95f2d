import type { Finding } from './finding.ts';
import { figureAt, type Line, linesNow } from './lines.ts';
import type { Survey } from './survey.ts';

/** What contracts and calendars say beside the figures: seats, tools for the same work, renewals. */
export function toolsAndDays({ tabs }: Survey): Finding[] {
  const costs = tabs.get('costs');
  const lines = linesNow(costs, 'lines').filter((line) => (line.figure('quantity') ?? 0) > 0);
  const sheet = costs?.sheet ?? '';
  const finding = (kind: Finding['kind'], line: Line, column: string, found: Finding['found']): Finding => ({
    kind,
    sheet,
    cell: line.cells.get(column)?.at ?? 'A1',
    label: line.text('what'),
    found,
  });

  const asOf = figureAt(tabs.get('assumptions'), 'assumptions.asOf');
  const tools = lines.filter((line) => line.text('kind') === 'Software' && line.text('howOften') !== 'Once');
  return [
    ...aboveSeats(tabs, tools),
    ...tools.flatMap((line, index) => {
      const other = tools.slice(0, index).find((each) => isForTheSame(each, line));
      return other
        ? [
            finding('overlappingTools', line, 'what', [
              other.text('what'),
              line.text('what'),
              line.text('workflow'),
            ]),
          ]
        : [];
    }),
    ...lines.flatMap((line) => {
      const renewal = line.figure('renewal');
      const isSoon = renewal !== null && asOf !== null && renewal >= asOf && renewal <= asOf + soonDays;
      return isSoon
        ? [finding('renewalSoon', line, 'renewal', [line.text('what'), { day: renewal }, renewal - asOf])]
        : [];
    }),
    ...lines.flatMap((line) => {
      const [renewal, cancelBy] = [line.figure('renewal'), line.figure('cancelBy')];
      const isLate = renewal !== null && cancelBy !== null && cancelBy > renewal;
      return isLate
        ? [
            finding('cancelAfterRenewal', line, 'cancelBy', [
              line.text('what'),
              { day: cancelBy },
              { day: renewal },
            ]),
          ]
        : [];
    }),
    ...pilotDays(tabs),
  ];
}

/** Long enough to cancel: most contracts ask for a month or two. */
const soonDays = 60;

/** Seats of one contract, where the quantity is a number of them: 1 may be a flat price. */
function aboveSeats(tabs: Survey['tabs'], tools: readonly Line[]): Finding[] {
  const tracking = tabs.get('tracking');
  const latest = new Map<string, Line>();
  for (const line of linesNow(tracking, 'log'))
    if (line.figure('licensed') !== null && line.figure('week') !== null) {
      const known = latest.get(line.text('workflow'));
      if (!known || (known.figure('week') ?? 0) <= (line.figure('week') ?? 0))
        latest.set(line.text('workflow'), line);
    }
  return [...latest].flatMap(([workflow, line]): Finding[] => {
    const quantities = tools
      .filter((tool) => tool.text('category') === 'Tools' && [workflow, ''].includes(tool.text('workflow')))
      .map((tool) => tool.figure('quantity') ?? 0);
    const seats = Math.max(0, ...quantities);
    const licensed = line.figure('licensed') ?? 0;
    if (seats <= 1 || licensed <= seats) return [];
    return [
      {
        kind: 'aboveSeats',
        sheet: tracking?.sheet ?? '',
        cell: line.cells.get('licensed')?.at ?? 'A1',
        label: workflow,
        found: [licensed, seats, workflow],
      },
    ];
  });
}

/** Two tools of a workflow that are paid for in the same months, or the same one twice. */
function isForTheSame(one: Line, other: Line): boolean {
  const [start, end] = [Math.max(from(one), from(other)), Math.min(to(one), to(other))];
  const isSameWork = one.text('workflow').toLowerCase() === other.text('workflow').toLowerCase();
  const isTool = one.text('category') === 'Tools' && other.text('category') === 'Tools';
  const isSameName =
    one.text('what') !== '' && one.text('what').toLowerCase() === other.text('what').toLowerCase();
  return start <= end && isSameWork && (isTool || isSameName);
}
const from = (line: Line) => line.figure('start') ?? 1;
const to = (line: Line) => line.figure('end') ?? Number.POSITIVE_INFINITY;

function pilotDays(tabs: Survey['tabs']): Finding[] {
  const pilot = tabs.get('pilot');
  const start = figureAt(pilot, 'pilot.start') ?? figureAt(tabs.get('assumptions'), 'assumptions.startDate');
  const end = pilot?.byKey.get('pilot.end');
  if (!pilot || !end || typeof end.value !== 'number' || start === null || end.value >= start) return [];
  return [
    {
      kind: 'endBeforeStart',
      sheet: pilot.sheet,
      cell: end.at,
      label: '',
      found: [{ day: end.value }, { day: start }],
    },
  ];
}
