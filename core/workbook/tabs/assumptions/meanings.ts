/* What docs/workbook.md says of the cells and columns of this tab, where their declarations say too little. */
import { approved } from './approved.ts';
import { approvedMonths } from './approved-months.ts';

const asApproved = 'As it was on the day of approval; nobody types it but whoever approves';
const ofMonth = 'Of the schedule on Workings';

export const meanings = {
  approvedBy: 'Whoever answers for the plan; with the day and the months it makes the plan the approved one',
  approvedOn: 'The day of approval',
  approvalState:
    '`plan not approved`, `as approved`, how many figures have changed since, or what is missing of the approval',
  'approved.now': 'As it stands above, on Dashboard and on Pilot',
  'approved.startDate.changed':
    'What it was and what it is now; blank where it has not changed, or nothing is approved',
  'approved.months.changed': 'What it was and what it is now',
  'approved.confidence.changed': 'What it was and what it is now',
  'approved.totalCost.changed': 'What it was and what it is now',
  ...Object.fromEntries(approved.keys.map((key) => [`approved.${key}`, asApproved])),
  'approvedMonths.month': 'Month of the plan; 0 is before the start',
  ...Object.fromEntries(
    approvedMonths.columns
      .filter((column) => column !== 'month')
      .map((column) => [`approvedMonths.${column}`, column.endsWith('Now') ? ofMonth : asApproved]),
  ),
  tasksPerYear: 'Blank: no cost of a task',
  benchmarkKind: 'Blank: no comparison',
  swing: 'Blank: nothing under "What moves it most"',
  swingWeeks: 'Blank: nothing under "What moves it most"',
  months: 'A whole number',
  'currency.status': '`missing` or `filled`',
  'hourlyRate.status': '`missing`, `check`, `proposed` while nobody has set it, or `filled`',
  'confidence.status': '`check` where it is no share from 0% to 100%',
  'weeks.status': '`check` where they are not from 1 to 53',
  'months.status': '`check` where it is no whole number from 1 to 60',
  'startDate.status': '`check` where it is no date that spreadsheets know',
  'tasksPerYear.status': '`optional` while it is blank',
  'benchmarkKind.status': '`optional` while it is blank',
  'swing.status': '`optional` while it is blank',
  'inputs.source': 'A payroll, a contract, a meeting',
  'inputs.who': 'A name here turns `proposed` into `filled`',
  'inputs.when': 'The day on which it was set',
  'inputs.why': 'The reason; what the figure is for stands there until you write your own',
  yearlyPay: 'What an employee is paid in a year',
  overhead: 'What comes on top of pay: contributions, room, equipment',
  productiveHours: 'Hours in a year that are worked, without leave and meetings',
  loadedRate: 'Yearly pay × (1 + overhead) / productive hours',
  yearlyRevenue: 'What an owner brings in a year',
  ownerHours: 'Hours that the owner works for it',
  ownerRate: "Owner's yearly revenue / owner's hours",
  first: 'The start and one month',
  second: 'The start and three months',
  third: 'The start and six months',
} satisfies Readonly<Record<string, string>>;
