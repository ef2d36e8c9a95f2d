import { serialOf } from '../../../core/cells/serial.ts';
import type { KitName } from '../../../core/workbook/kits.ts';
import type { Content } from '../../../core/workbook/model/tab.ts';
import type { Random } from './random.ts';

/** What somebody has typed into a workbook, by the keys of its cells. */
export interface Drawn {
  readonly kit: KitName;
  readonly currency: string;
  readonly startDate: number;
  readonly answers: Readonly<Record<string, Content>>;
}

/** What share of each kind of claim comes true in the drawn workbooks. */
export const truth: Readonly<Record<string, number>> = {
  'Time saved': 0.55,
  'Revenue uplift': 0.3,
  'Rework and errors avoided': 0.45,
  Capacity: 0.35,
  Retention: 0.25,
  Outsourcing: 0.7,
};
const otherKinds = [
  'Revenue uplift',
  'Rework and errors avoided',
  'Capacity',
  'Retention',
  'Outsourcing',
] as const;
const workflows = ['Proposals', 'Support', 'Invoices', 'Reporting', 'Contracts', 'Recruiting'] as const;
const firstTool = 'Tool A';

/** A workbook as people fill it: a workflow or two, four to six lines of cost, one to three of value, weeks where it is a pilot. */
export function drawAnswers(random: Random, kit: KitName): Drawn {
  const startDate = mondayOf(serialOf(random.whole(2024, 2026), random.whole(1, 12), 1));
  const weeks = kit === 'first-check' ? 0 : random.whole(9, 40);
  const workflow = random.oneOf(workflows);
  const hourlyRate = random.whole(35, 110);
  const redirected = random.oneOf([0.5, 0.6, 0.8, 1]);
  const seats = random.whole(4, 60);
  const horizon = random.oneOf([12, 24, 36]);
  const answers: Record<string, Content> = {
    'start.company': 'Company A',
    'start.workflows.name.1': workflow,
    'start.workflows.business.1': 'Owner A',
    'assumptions.hourlyRate': hourlyRate,
    'assumptions.redirected': redirected,
    'assumptions.confidence': random.oneOf([0.3, 0.5, 0.6]),
    'assumptions.months': horizon,
    'assumptions.rampWeeks': random.oneOf([0, 0, 4, 8]),
    'assumptions.asOf': startDate + 7 * Math.max(weeks, 4) + random.whole(0, 6),
    ...line('costs.lines', 1, {
      workflow,
      what: firstTool,
      quantity: seats,
      price: random.whole(18, 45),
      renewal: startDate + 365,
    }),
    ...line('costs.lines', 2, { workflow, quantity: random.whole(10, 80) }),
    ...line('costs.lines', 3, { workflow, quantity: random.whole(5, 60) }),
    ...line('costs.lines', 4, { workflow, quantity: random.whole(1, 8) }),
  };
  const hoursAWeek = random.whole(5, 60);
  Object.assign(
    answers,
    line('value.lines', 1, {
      workflow,
      what: 'Hours saved',
      kind: 'Time saved',
      quantity: hoursAWeek,
      hoursEach: 1,
      comes: 'Every year',
      evidence: random.oneOf(['Measured', 'Sampled', 'Estimated']),
    }),
  );
  const kind = random.oneOf(otherKinds);
  const aMonth = random.whole(400, 6000);
  if (random.isSo(0.7))
    Object.assign(
      answers,
      line('value.lines', 2, {
        workflow,
        what: 'What it brings besides',
        kind,
        quantity: 1,
        hoursEach: 1,
        rate: aMonth,
        periods: 12,
        comes: 'Every year',
        share: 1,
        evidence: random.oneOf(['Measured', 'Sampled', 'Estimated']),
      }),
    );
  if (random.isSo(0.25))
    Object.assign(answers, {
      'start.workflows.name.2': 'Translations',
      ...line('costs.lines', 5, { workflow: 'Translations', quantity: random.whole(1, 9) }),
      ...line('value.lines', 3, {
        workflow: 'Translations',
        what: 'Agency not needed',
        kind: 'Outsourcing',
        quantity: 1,
        hoursEach: 1,
        rate: random.whole(500, 3000),
        periods: 12,
        comes: 'Every year',
      }),
    });
  if (weeks > 0)
    Object.assign(
      answers,
      drawWeeks(random, { weeks, workflow, startDate, hoursAWeek, kind, aMonth, seats }),
    );
  return { kit, currency: random.oneOf(['EUR', 'EUR', 'USD', 'GBP']), startDate, answers };
}

interface Weeks {
  readonly weeks: number;
  readonly workflow: string;
  readonly startDate: number;
  readonly hoursAWeek: number;
  readonly kind: string;
  readonly aMonth: number;
  readonly seats: number;
}

function drawWeeks(random: Random, { weeks, workflow, startDate, hoursAWeek, kind, aMonth, seats }: Weeks) {
  const ofHours = aroundTruth(random, 'Time saved');
  const ofOther = aroundTruth(random, kind);
  const answers: Record<string, Content> = { 'pilot.workflow': workflow };
  for (let week = 0; week < weeks; week++) {
    if (random.isSo(0.05)) continue;
    Object.assign(
      answers,
      line('tracking.log', week + 1, {
        week: startDate + 7 * week,
        workflow,
        phase: 'Pilot',
        hours: Math.max(0, Math.round(10 * hoursAWeek * ofHours * (1 + 0.25 * random.normal())) / 10),
        active: random.whole(Math.ceil(seats / 3), seats),
        licensed: seats,
        ...(week % 4 === 3
          ? { otherValue: Math.max(0, Math.round(aMonth * ofOther * (1 + 0.3 * random.normal()))) }
          : {}),
      }),
    );
  }
  if (random.isSo(0.3))
    Object.assign(
      answers,
      line('risks.incidents', 1, {
        date: startDate + 10,
        workflow,
        class: 'Wrong output',
        severity: random.whole(1, 4),
        cost: random.whole(0, 900),
      }),
    );
  return answers;
}

const aroundTruth = (random: Random, kind: string) =>
  Math.max(0, Math.min(1.1, (truth[kind] ?? 0.4) + 0.2 * random.normal()));

const line = (
  table: string,
  number: number,
  cells: Readonly<Record<string, Content>>,
): Record<string, Content> =>
  Object.fromEntries(
    Object.entries(cells).map(([column, content]) => [`${table}.${column}.${number}`, content]),
  );

const mondayOf = (serial: number) => serial - ((serial - 2) % 7);
