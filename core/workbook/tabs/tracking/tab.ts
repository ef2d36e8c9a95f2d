import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { addressesIn, putTable, validationsOf } from '../../declare/table.ts';
import { wordTints } from '../../declare/tints.ts';
import { fixed } from '../../model/addresses.ts';
import { colours } from '../../model/look.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Tab, TabId } from '../../model/tab.ts';
import { lineHighlights, workflowChoice } from '../../shared/line-table.ts';
import { log } from './log.ts';
import { points } from './points.ts';
import { putSums, sumsRange, trackingSettings } from './sums.ts';
import { typedWeeks } from './typed-week.ts';

/** From the label of the sums to those of the pilot. */
const [firstLetter, lastLetter] = [log.letter('sumLabel'), log.letter('sumOfPilot')];
const runningRow = trackingSettings.nextRow + 1;
const adoptionRow = trackingSettings.nextRow + 17;

/** Tracking: a row a week, what it brought and what it cost; right of it what that comes to. */
export function trackingTab(context: TabContext): Tab {
  const page = new Page();
  const { cell } = context;
  const has = (tab: TabId) => context.sheets.has(tab);
  page.put(
    'B5',
    'A row a week and workflow. Leave blank what was not measured: a week without spend and hours costs its share of the plan.',
    'note',
  );
  page.put(`${log.letter('value')}5`, 'Totals and charts stand to the right of the notes.', 'note');
  putTable(page, log, cell, typedWeeks(context.options), has);
  page.spare(log);
  putSums(page, context, { column: addressesIn(log, log.spareRow), cell });
  page.put(`${points.letter('point')}${points.headerRow - 1}`, 'What the charts show', 'heading');
  putTable(page, points, cell, (column, index) => (column === 'point' ? index : undefined), has);
  const status = log.letter('status');
  const weeks = fixed(points.filled('week'));
  const values = (column: 'roi' | 'adoption' | 'needed') => fixed(points.filled(column));
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...log.widths, ...points.widths],
    rows: [{ from: log.headerRow, to: log.headerRow, height: 66 }],
    validations: [...workflowChoice(context, log.filled('workflow')), ...validationsOf(log)],
    highlights: [
      ...lineHighlights(log, [], { status: 'status', state: 'state' }),
      ...wordTints(log.filled('status'), `$${status}${log.firstRow}`, [['no value typed', 'watch']]),
      { range: sumsRange, formula: `=ISTEXT(${sumsRange.split(':')[0]})`, tint: 'words' },
    ],
    charts: [
      {
        kind: 'line',
        title: 'Return on investment so far',
        titleFrom: trackingSettings.cell('runningTitle'),
        categories: weeks,
        series: [{ name: 'ROI so far', values: values('roi'), colour: colours.blue }],
        xTitle: 'Weeks since the first tracked one',
        yTitle: 'ROI so far',
        over: `${firstLetter}${runningRow}:${lastLetter}${runningRow + 14}`,
      },
      {
        kind: 'line',
        title: 'Adoption by week',
        titleFrom: trackingSettings.cell('adoptionTitle'),
        categories: weeks,
        series: [
          { name: 'Adoption', values: values('adoption'), colour: colours.blue },
          { name: 'Needed to scale', values: values('needed'), colour: colours.grey, dotted: true },
        ],
        xTitle: 'Weeks since the first tracked one',
        yTitle: 'Active of licensed users',
        over: `${firstLetter}${adoptionRow}:${lastLetter}${adoptionRow + 13}`,
      },
    ],
    frozenRows: log.headerRow,
    frozenColumns: 3,
    print: { area: `A1:${lastLetter}${log.spareRow}`, orientation: 'landscape', pagesTall: 0 },
  });
}
