import { putRows, validationsOfRows } from '../../declare/rows.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { putTable, together } from '../../declare/table.ts';
import { wordTints } from '../../declare/tints.ts';
import { plain } from '../../model/addresses.ts';
import { type InputName, inputNames } from '../../model/names.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Highlight, Tab, TabId } from '../../model/tab.ts';
import { approval } from './approval.ts';
import { approved } from './approved.ts';
import { approvedMonths } from './approved-months.ts';
import { checks } from './checks.ts';
import { typedApproval, typedApproved, typedApprovedMonth, typedInput, typedRate } from './contents.ts';
import { inputs } from './input-table.ts';
import { inputLines } from './inputs.ts';
import { rates } from './rates.ts';
import { workings } from './workings.ts';

/** Who approved the plan, and the plan as it was then. */
function putApproval(page: Page, { cell, sheets, options }: TabContext): void {
  const has = (tab: TabId) => sheets.has(tab);
  page.put(`B${approval.firstRow - 1}`, 'The approved plan', 'heading');
  putRows(page, approval, cell, (column, key) => typedApproval(column, key, options));
  page.put(
    `B${approval.nextRow}`,
    'The pane does it: "Approve the plan". By hand: copy what stands under "Now" and in the months, paste it as values only beside it, as approved, and type name and day. From then on the plan to date and the thresholds are these.',
    'note',
  );
  putRows(page, approved, cell, (column, key) => typedApproved(column, key, options), has);
  putTable(page, approvedMonths, cell, (column, index) => typedApprovedMonth(column, index, options), has);
}

/** Assumptions: every figure that is not a line of a table, with where it comes from. */
export function assumptionsTab(context: TabContext): Tab {
  const { options } = context;
  const page = new Page();
  const { cell } = context;
  const heading = ({ firstRow }: { readonly firstRow: number }, text: string) =>
    page.put(`B${firstRow - 1}`, text, 'heading');
  putRows(page, inputs, cell, (column, key) => typedInput(column, key, options));
  heading(rates, 'What an hour costs (a helper: type the result above)');
  putRows(page, rates, cell, (column, key) => typedRate(column, key, options));
  heading(checks, 'Dates of the checks');
  putRows(page, checks, cell);
  heading(workings, 'Workings');
  putRows(page, workings, cell);
  putApproval(page, context);
  return tabOf(page, context, {
    columns: [
      ...widthsFrom('A', [16]),
      ...inputs.widths,
      ...widthsFrom(
        'J',
        Array.from({ length: 9 }, () => 110),
      ),
    ],
    rows: [{ from: approvedMonths.headerRow, to: approvedMonths.headerRow, height: 50 }],
    validations: together([inputs, rates, approval].flatMap((rows) => validationsOfRows(rows))),
    highlights: tints(),
    names: inputs.keys.map((key) => {
      const name: InputName = inputLines[key].name;
      return { name, at: inputs.cell(key), comment: inputNames[name] };
    }),
    frozenRows: inputs.firstRow - 1,
    print: {
      areas: [`A1:${inputs.letter('why')}${approved.nextRow - 1}`],
      orientation: 'landscape',
    },
  });
}

function tints(): Highlight[] {
  const first = (column: 'figure' | 'status') => `${inputs.letter(column)}${inputs.firstRow}`;
  return [
    { range: plain(inputs.range('figure')), formula: `=ISFORMULA(${first('figure')})`, tint: 'proposal' },
    ...wordTints(plain(inputs.range('status')), `$${first('status')}`, [
      ['missing', 'bad'],
      ['check', 'bad'],
      ['proposed', 'watch'],
      ['filled', 'good'],
    ]),
  ];
}
