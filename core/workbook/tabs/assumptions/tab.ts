import { putRows, validationsOfRows } from '../../declare/rows.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { together } from '../../declare/table.ts';
import { wordTints } from '../../declare/tints.ts';
import { plain } from '../../model/addresses.ts';
import { type InputName, inputNames } from '../../model/names.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Highlight, Tab } from '../../model/tab.ts';
import { checks } from './checks.ts';
import { typedInput, typedRate } from './contents.ts';
import { inputs } from './input-table.ts';
import { inputLines } from './inputs.ts';
import { rates } from './rates.ts';
import { workings } from './workings.ts';

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
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...inputs.widths],
    validations: together([...validationsOfRows(inputs), ...validationsOfRows(rates)]),
    highlights: tints(),
    names: inputs.keys.map((key) => {
      const name: InputName = inputLines[key].name;
      return { name, at: inputs.cell(key), comment: inputNames[name] };
    }),
    frozenRows: inputs.firstRow - 1,
    print: {
      areas: [`A1:${inputs.letter('why')}${workings.nextRow - 1}`],
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
