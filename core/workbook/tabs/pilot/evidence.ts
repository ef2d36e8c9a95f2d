import type { TabContext } from '../../declare/tab.ts';
import { on } from '../../options.ts';
import { formula, type Page } from '../../page.ts';
import { baselineAt } from '../baseline/cells.ts';
import { metrics } from '../baseline/metrics.ts';
import { deciding, field, readingRows, readings, work } from './layout.ts';

/** The metric that decides for the pilot's workflow, and its readings in the pilot's phase, as the test takes them. */
export function putEvidence(page: Page, context: TabContext): void {
  const baseline = (address: string) => on(context, 'baseline', address);
  const column = deciding.letter('isIt');
  page.put(`${column}${deciding.headerRow - 1}`, 'What decides', 'heading');
  page.put(`${column}${deciding.headerRow}`, 'This metric', 'workingsHeader');
  page.across(
    `${readings.letter('place')}${readings.headerRow}`,
    ['Place', 'Before', 'Since, in the pilot'],
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
  for (const [index, row] of readingRows.since.entries()) {
    const place = readings.cell('place', row);
    page.put(`${readings.letter('place')}${row}`, index + 1, 'workings', 'whole');
    const put = (key: 'before' | 'since', text: string) =>
      page.put(`${readings.letter(key)}${row}`, formula(text), 'workings', 'figure');
    const reading = (range: string) => `INDEX(${baseline(range)},${work('metricPlace')},${place})`;
    const phase = `INDEX(${baseline(baselineAt.phases)},1,${place})`;
    if (index < readingRows.before.length) put('before', shown(reading(baselineAt.readingsBefore)));
    put('since', shown(reading(baselineAt.readingsSince), `OR(${work('noPhases')}=1,${phase}="Pilot")`));
  }
}

/** A reading as a figure of its own; a week without one stays blank. N: what INDEX finds is a reference. */
const shown = (reading: string, condition?: string): string =>
  `IF(${work('metricPlace')}>0,IF(${condition === undefined ? `ISNUMBER(${reading})` : `AND(ISNUMBER(${reading}),${condition})`},N(${reading}),""),"")`;
