import { list } from '../../declare/list.ts';
import { isDay } from '../assumptions/inputs.ts';
import { sums } from './sums.ts';
import { mostWeeks } from './weeks.ts';

const workings = { labelStyle: 'workingsLabel', style: 'workings', format: 'quantity' } as const;

/** On Workings, below the sums: settings that few touch, and what the page and its charts take. */
export const trackingSettings = list(
  sums.nextRow + 2,
  { label: 'B', between: [], value: 'C', note: 'D' },
  {
    daysBefore: { ...workings, label: 'Days before the start that a week may lie', figure: 366 },
    daysAfter: { ...workings, label: 'Days after it', figure: 2200 },
    mostWeeks: { ...workings, label: 'Most weeks from the first to the last', figure: mostWeeks },
    keyStep: { ...workings, label: 'Numbers of workflows are below', figure: 10000 },
    fewestDays: { ...workings, label: 'Days beside which a row of a week is told', figure: 2 },
    farApart: { ...workings, label: 'Days from all other weeks that are too many', figure: 366 },
    mostHours: { ...workings, label: 'Hours saved a user and week that are too many', figure: 40 },
    overlapWeeks: { ...workings, label: 'Weeks by which spends may overlap', figure: 0.5 },
    leastRunWeeks: { ...workings, label: 'Least weeks of a run rate', figure: 4 },
    mostRunWeeks: { ...workings, label: 'Weeks of the run rate', figure: 8 },
    mostSpreadWeeks: { ...workings, label: 'Weeks with rows for the spread of a week', figure: 26 },
    lowChance: {
      ...workings,
      format: 'percent',
      label: 'Chance outside the range of a week, both sides',
      figure: 0.2,
    },
    highShare: {
      ...workings,
      format: 'percent',
      label: 'High cost of the plan, share of likely',
      formula: `
        IF(COUNT({costs.high}, {costs.total})=2, IF({costs.total}>0, {costs.high}/{costs.total}, ""), "")`,
      without: { costs: '""' },
    },
    soleWorkflow: {
      ...workings,
      label: 'The pilot is the one workflow of Start (1)',
      formula: `
        IF({ofPilot.workflow}="", 0,
        IF(AND(SUMPRODUCT(({start.workflows.once}<>"")*1)=1,
          SUMPRODUCT(({start.workflows.once}={ofPilot.workflow})*1)=1), 1, 0))`,
      without: { start: '0' },
    },
    pilotStart: {
      ...workings,
      format: 'date',
      label: 'Start of the pilot',
      formula: `
        IF({ofPilot.workflow}="", "",
        IF(ISNUMBER({pilot.start}), INT({pilot.start}), IF(${isDay('AIR_StartDate')}, INT(AIR_StartDate), "")))`,
      without: { pilot: '""' },
    },
    blockWeeks: { ...workings, label: 'Weeks of a block of the trend', figure: 4 },
    incomplete: { ...workings, label: 'Rows to complete', formula: 'COUNTIF([state], -1)' },
    below: { ...workings, label: 'Cells typed below the last row that counts', formula: '{typedBelow}' },
    activeUsers: {
      ...workings,
      label: 'Active users in the last tracked week',
      formula: 'IF(N({ofAll.rows})>0, SUMIFS([active], [monday], {ofAll.last}), 0)',
    },
    runningTitle: {
      ...workings,
      style: 'workingsText',
      label: 'Title of the chart',
      formula: `
        IF(ISNUMBER({ofAll.payback}), "Value has covered cost since week "&{ofAll.payback},
        IF(ISNUMBER({ofAll.roi}), "Value has not covered cost yet", "Return on investment so far"))`,
    },
    adoptionTitle: {
      ...workings,
      style: 'workingsText',
      label: 'Title of the chart',
      formula: `
        IF(N({ofAll.rows})>0,
          IF({activeUsers}>0, {activeUsers}&" people used it in the last week", "Adoption by week"),
          "Adoption by week")`,
    },
  },
);
