import { readinessVerdicts } from '../../../methods/readiness.ts';
import { putList, validationsOfList } from '../../declare/list.ts';
import { type Meanings, withAddresses } from '../../declare/notation.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { addressesIn, putTable, validationsOf } from '../../declare/table.ts';
import { cellTints, columnTints, tintWhere } from '../../declare/tints.ts';
import { plain } from '../../model/addresses.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Highlight, Tab } from '../../model/tab.ts';
import { readinessFixes } from './fixes.ts';
import { isComplete, readinessResult } from './result.ts';
import { onlyInside, readinessRows, typedReadiness } from './rows.ts';
import { readinessSettings } from './settings.ts';

/** Readiness: a score for each question, and a verdict only when every one has its score. */
export function readinessTab(context: TabContext): Tab {
  const page = new Page();
  const { cell } = context;
  const meanings = { column: addressesIn(readinessRows, readinessRows.firstRow), cell };
  putList(page, readinessResult, null, meanings, context.sheets);
  page.put(
    `B${readinessResult.nextRow}`,
    'Score each row: 1 is no, not at all; 3 is in part; 5 is yes, fully. The score of all is 0 to 100.',
    'note',
  );
  putTable(page, readinessRows, cell, (column, index) => typedReadiness(column, index, context.options));
  page.spare(readinessRows, readinessRows.letter('area'));
  page.put(`B${readinessFixes.headerRow - 1}`, 'The first three to fix', 'heading');
  putTable(page, readinessFixes, cell, (column, index) => (column === 'number' ? index + 1 : undefined));
  putList(page, readinessSettings, 'Settings and workings', meanings, context.sheets);
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...readinessRows.widths],
    rows: [
      { from: readinessRows.headerRow, to: readinessRows.headerRow, height: 36 },
      { from: readinessRows.firstRow, to: readinessRows.lastRow, height: 25 },
    ],
    validations: [...validationsOf(readinessRows), ...validationsOfList(readinessSettings)],
    highlights: highlights(meanings),
    frozenRows: readinessRows.headerRow,
    frozenColumns: 3,
    print: {
      area: `A1:${readinessRows.letter('note')}${readinessSettings.nextRow - 1}`,
      orientation: 'portrait',
      pagesTall: 1,
    },
  });
}

function highlights(meanings: Meanings): Highlight[] {
  const verdict = readinessResult.cell('verdict');
  return [
    ...columnTints(readinessRows, 'status', { ready: 'good', 'to fix': 'watch', 'not scored': 'unknown' }),
    tintWhere(readinessRows, 'status', `[@status]=${onlyInside}`, 'bad', meanings.cell),
    ...cellTints(verdict, {
      [readinessVerdicts.otherwise]: 'good',
      [readinessVerdicts.rows.fixFirst]: 'watch',
      [readinessVerdicts.rows.wait]: 'bad',
    }),
    {
      range: plain(verdict),
      formula: `=NOT(${withAddresses(isComplete, meanings)})`,
      tint: 'unknown',
    },
  ];
}
