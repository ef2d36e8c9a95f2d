import { columnName, columnNumber } from '../../../cells/address.ts';
import { listFrom, tableAt } from '../../addresses.ts';

/** What is asked, by area; yes, fully, is 5. */
export const readinessQuestions = [
  ['Data', 'Are the records complete, with few blanks?'],
  ['Data', 'Is the same thing always written the same way?'],
  ['Data', 'Are the records as fresh as the work needs?'],
  ['Data', 'Is each case recorded once, without duplicates?'],
  ['Data', 'May the AI read these data, and is access settled?'],
  ['Data', 'Does one person answer for the data?'],
  ['Workflow', 'Is the workflow written down and done the same way?'],
  ['Technology', 'Can the tool reach the systems it must work with?'],
  ['Technology', 'Does it do what no tool we pay for does already?'],
  ['Goals', 'Is the goal a figure with a date and an owner?'],
  ['Team', 'Do those who do the work take part in the design?'],
  ['Team', 'Are they trained, and told what changes for them?'],
  ['Team', 'Can someone here design such a workflow?'],
  ['Team', 'Can someone here test prompts and judge results?'],
  ['Team', 'Can someone here watch quality and cost in use?'],
  ['Team', 'Is running it a formal role, not a side task?'],
  ['Team', 'Could a second person run it from tomorrow?'],
  ['Vendor', 'Do we know how to go on if the vendor stops?'],
  ['Budget', 'Is there money to start it and to keep it running?'],
  ['Governance', 'Is it settled who may deploy and change it?'],
  ['Governance', 'Is it settled who approves a use before it starts?'],
  ['Governance', 'Is it known who does what after an incident?'],
  ['Governance', 'Are personal data kept out, or handled by the rules?'],
  ['Governance', 'Is it settled what is kept, where and how long?'],
  ['Governance', 'Does a person review what it puts out?'],
  ['Governance', 'Can we go back to the old way within a day?'],
  ['Governance', 'Can we show an auditor who did what, and when?'],
] as const;

/** The result, above the rows. */
export const readinessResult = listFrom(5, ['verdict', 'score', 'scale']);
export const readinessColumn = { label: 'B', result: 'C', setting: 'D' };

export const readinessRows = tableAt(
  `B${readinessResult.nextRow + 1}`,
  ['area', 'question', 'score', 'owner', 'due', 'status', 'note', 'gap'],
  readinessQuestions.length,
);
export type ReadinessColumn = (typeof readinessRows.columns)[number];

const firstWorking = columnName(columnNumber(readinessRows.letter('gap')) + 1);
/** Beside each row, right of the printed page: by its place it is found for the list of what to fix. */
export const readinessWorkings = tableAt(
  `${firstWorking}${readinessRows.headerRow}`,
  ['used', 'place', 'area', 'question', 'score', 'owner', 'due'],
  readinessQuestions.length,
);
export type ReadinessWorking = (typeof readinessWorkings.columns)[number];

/** The lowest scores, below the rows; the number of each stands among the workings. */
export const readinessFixes = tableAt(
  `B${readinessRows.spareRow + 3}`,
  ['area', 'question', 'score', 'owner', 'due'],
  3,
);
export const fixNumber = (row: number): string => `$${firstWorking}${row}`;

export const readinessSettings = listFrom(readinessFixes.lastRow + 3, [
  'fixUnder',
  'lowest',
  'highest',
  'best',
  'waitUnder',
  'waitFrom',
  'fixFrom',
  'asked',
  'scored',
]);

/** Cells that other tabs may read. */
export const readinessAt = {
  /** "Ready", "Fix first", "Wait", or how many are scored. */
  verdict: readinessResult.cell(readinessColumn.result, 'verdict'),
  score: readinessResult.cell(readinessColumn.result, 'score'),
};
