import { fixed } from '../addresses.ts';
import { type BuildContext, on } from '../options.ts';
import { formula, type Page } from '../page.ts';
import { baselineAt, beforeColumns, metrics, sinceColumns } from './baseline-layout.ts';
import { deciding, field, readingRows, readings, work } from './pilot-layout.ts';

/** The metric that decides for the pilot's workflow, and its readings in the pilot's phase, as the test takes them. */
export function putEvidence(page: Page, context: BuildContext): void {
  const baseline = (address: string) => on(context, 'baseline', address);
  const column = deciding.letter('isIt');
  page.put(`${column}${deciding.headerRow - 1}`, 'What decides', 'heading');
  page.put(`${column}${deciding.headerRow}`, 'This metric', 'workingsHeader');
  page.across(
    `${readings.letter('before')}${readings.headerRow}`,
    ['Before', 'Since, in the pilot'],
    'workingsHeader',
  );
  const workflow = field('workflow');
  for (const [index, row] of deciding.rows.entries()) {
    const metric = (key: 'decides' | 'workflow') => baseline(metrics.cell(key, metrics.rows[index] ?? 0));
    const above = `$${column}$${deciding.headerRow}:$${column}${row - 1}`;
    page.put(
      `${column}${row}`,
      formula(
        `IF(AND(${workflow}<>"",${metric('decides')}="Yes"),IF(AND(${metric('workflow')}=${workflow},SUM(${above})=0),1,0),0)`,
      ),
      'workings',
      'whole',
    );
  }
  const put = (key: 'before' | 'since', row: number, letters: string, condition?: string) => {
    const value = readingIn(context, letters, condition);
    page.put(`${readings.letter(key)}${row}`, formula(value), 'workings', 'figure');
  };
  for (const [index, row] of readingRows.before.entries()) put('before', row, beforeColumns[index] ?? 'A');
  for (const [index, row] of readingRows.since.entries()) {
    const letters = sinceColumns[index] ?? 'A';
    const isPilot = `OR(${work('noPhases')}=1,${baseline(baselineAt.phase(letters))}="Pilot")`;
    put('since', row, letters, isPilot);
  }
}

/** One week's reading of the metric that decides; a week without one stays blank. */
function readingIn(context: BuildContext, letters: string, condition?: string): string {
  const flags = fixed(deciding.filled('isIt'));
  const column = on(context, 'baseline', baselineAt.readings(letters));
  const count = (criterion: string) => `COUNTIFS(${flags},1,${column},"${criterion}")`;
  const found = `SUMIF(${flags},1,${column})`;
  return `IF(${count('>=0')}+${count('<0')}>0,${condition === undefined ? found : `IF(${condition},${found},"")`},"")`;
}
