import { plain } from '../../addresses.ts';
import { firstThatHolds } from '../../conditions.ts';
import { type BuildContext, isThere, on } from '../../options.ts';
import { formula, type Page, words } from '../../page.ts';
import { recommendations } from '../buy-or-build/layout.ts';
import {
  backlog,
  type CandidateColumn,
  candidates,
  chartTitle,
  chartTitleRow,
  quadrants,
  scores,
  setting,
} from './layout.ts';

/** What the scores of one candidate say. */
export function putResults(page: Page, context: BuildContext, row: number): void {
  const cell = (column: CandidateColumn) => candidates.cell(column, row);
  const at = (column: CandidateColumn) => `${candidates.letter(column)}${row}`;
  const span = `${cell('impact')}:${cell('time')}`;
  const isInside = `AND(MIN(${span})>=${setting('lowest')},MAX(${span})<=${setting('highest')})`;
  const turned = (column: 'effort' | 'risk') => `${setting('lowest')}+${setting('highest')}-${cell(column)}`;
  const feasible = `(${turned('effort')})+(${turned('risk')})+${cell('data')}+${cell('time')}`;
  const mean = (total: string, count: string) => `(${total})/${count}`;
  const all = mean(`${cell('impact')}+${feasible}`, `COUNT(${span})`);
  page.put(
    at('score'),
    formula(
      firstThatHolds(
        [
          [`${cell('workflow')}=""`, '""'],
          [`COUNT(${span})<${scores.length}`, `"score "&COUNT(${span})&" of ${scores.length}"`],
          [`NOT(${isInside})`, '"1 to 5 only"'],
        ],
        // rounded, so that equal candidates share their rank
        `ROUND((${all}-${setting('lowest')})/(${setting('highest')}-${setting('lowest')})*${setting('best')},9)`,
      ),
    ),
    'computed',
    'whole',
  );
  const scored = (result: string) => formula(`IF(ISNUMBER(${cell('score')}),${result},"")`);
  page.put(
    at('rank'),
    scored(`1+COUNTIF(${candidates.range('score')},">"&${cell('score')})`),
    'computed',
    'whole',
  );
  page.put(at('feasibility'), scored(mean(feasible, `(COUNT(${span})-1)`)), 'computed', 'hours');
  const over = (x: string) => `ROUND(${x}-${setting('cut')},9)>0`;
  page.put(
    at('quadrant'),
    scored(
      `IF(ISNUMBER(${setting('cut')}),IF(${over(cell('impact'))},IF(${over(cell('feasibility'))},"Do first","Plan"),IF(${over(cell('feasibility'))},"Fill in","Skip")),"fill in: cut")`,
    ),
    'status',
  );
  page.put(at('recommended'), recommendedFor(context, cell('workflow')), 'fromOtherTabText');
  putWorkings(page, row);
}

/** What Buy or build recommends for this workflow, where it does. */
function recommendedFor(context: BuildContext, workflow: string) {
  if (!isThere(context, 'buy_or_build')) return '';
  const there = (address: string) => on(context, 'buy_or_build', address);
  return formula(
    firstThatHolds(
      [
        [`${workflow}=""`, '""'],
        ...recommendations.map(
          (block) => [`${there(block.workflow)}=${workflow}`, there(block.made)] as const,
        ),
      ],
      '""',
    ),
  );
}

/** The order without ties, the place on the backlog, and what the chart is made from. */
function putWorkings(page: Page, row: number): void {
  const cell = (column: CandidateColumn) => candidates.cell(column, row);
  const put = (column: CandidateColumn, text: string) =>
    page.put(`${candidates.letter(column)}${row}`, formula(text), 'workings', 'ratio');
  const ranked = (result: string) => `IF(ISNUMBER(${cell('rank')}),${result},"")`;
  const above = `$${candidates.letter('rank')}$${candidates.firstRow}:${cell('rank')}`;
  put('order', ranked(`${cell('rank')}+COUNTIF(${above},${cell('rank')})-1`));
  const before = `COUNTIFS(${candidates.range('order')},"<="&${cell('order')},${candidates.range('quadrant')},"<>Skip")`;
  put('place', ranked(`IF(${cell('quadrant')}="Skip","",${before})`));
  put('firstOrder', `IF(${cell('quadrant')}="Do first",${cell('order')},"")`);
  put('x', `IF(ISNUMBER(${cell('feasibility')}),${cell('feasibility')},NA())`);
  for (const [word, column] of quadrants)
    put(column, `IF(${cell('quadrant')}=${words(word)},${cell('impact')},NA())`);
}

/** "Do first: Proposals and 2 more". */
export function putChartTitle(page: Page): void {
  const orders = candidates.range('firstOrder');
  const first = `INDEX(${candidates.range('workflow')},MATCH(MIN(${orders}),${orders},0))`;
  const more = `IF(COUNT(${orders})>1," and "&(COUNT(${orders})-1)&" more","")`;
  page.put(`${candidates.letter('order')}${chartTitleRow - 1}`, 'Title of the chart', 'workingsLabel');
  page.put(
    plain(chartTitle),
    formula(
      firstThatHolds(
        [
          [`COUNT(${orders})>0`, `"Do first: "&${first}&${more}`],
          [`COUNT(${candidates.range('score')})>0`, words('None to do first yet')],
        ],
        words('Impact and feasibility'),
      ),
    ),
    'workingsText',
  );
}

/** The candidates to take up next; those to skip are not among them. */
export function putBacklog(page: Page): void {
  page.put(`B${backlog.headerRow - 1}`, 'The next 90 days, in this order', 'heading');
  page.across(
    `B${backlog.headerRow}`,
    ['No.', 'Workflow', 'What to do', 'Who', 'By', 'Expected outcome', null, null, null, null],
    'headerPlain',
  );
  const places = candidates.range('place');
  for (const [index, row] of backlog.rows.entries()) {
    const order = backlog.cell('order', row);
    const found = (column: CandidateColumn) =>
      formula(
        `IF(COUNTIF(${places},${order})>0,INDEX(${candidates.range(column)},MATCH(${order},${places},0))&"","")`,
      );
    page.put(`B${row}`, index + 1, 'computed', 'whole');
    page.put(`C${row}`, found('workflow'), 'computedText');
    page.put(`D${row}`, found('quadrant'), 'computedText');
    page.put(`E${row}`, null, 'inputText');
    page.put(`F${row}`, null, 'input', 'date');
    page.put(`G${row}`, found('outcome'), 'computedText');
    for (const letters of ['H', 'I', 'J', 'K']) page.put(`${letters}${row}`, null, 'computedText'); // the text runs over these
  }
}
