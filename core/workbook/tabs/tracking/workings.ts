import { firstThatHolds, isFraction, isNotNegative, isNumber } from '../../conditions.ts';
import { type BuildContext, isThere, on } from '../../options.ts';
import type { Page } from '../../page.ts';
import { isDay } from '../assumptions/inputs.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import { costsAt } from '../costs/cells.ts';
import { firstWith } from '../line-table.ts';
import { type LogColumn, log, sum, trackingSetting, type WorkingColumn, workings } from './layout.ts';
import { begun, cellIn, putterOf, workingIn } from './row.ts';

/** Whether a row counts, what its week was worth, and what was typed of its cost instead of the plan's share. */
export function putWorkings(page: Page, context: BuildContext, row: number): void {
  const [cell, working, put] = [cellIn(row), workingIn(row), putterOf(page, row)];
  const counts = `${working('state')}=1`;
  const typed = begun.map(cell).join('&');
  const blankOr = (column: LogColumn, good: string) => `OR(${cell(column)}="",${good})`;
  const hours = `COUNT(${cell('hours')},${cell('reviewHours')},${cell('upkeepHours')})`;
  const notNegative = `${cell('volume')}:${cell('upkeepHours')}`;
  const redirected = `IF(${cell('redirected')}="",AIR_Redirected,${cell('redirected')})`;
  put(
    'missing',
    firstThatHolds(
      [
        [`${typed}=""`, '""'],
        [`NOT(${isDay(cell('week'))})`, '"week"'],
        [`NOT(${blankOr('hours', isNumber(cell('hours')))})`, '"hours saved"'],
        [`NOT(${blankOr('otherValue', isNumber(cell('otherValue')))})`, '"other value"'],
        [
          `AND(${isNumber(cell('hours'))},NOT(IF(${cell('redirected')}="",${isFraction('AIR_Redirected')},${isFraction(cell('redirected'))})))`,
          '"redirected"',
        ],
        [
          `COUNTIF(${notNegative},">=0")+COUNTBLANK(${notNegative})<COLUMNS(${notNegative})`,
          '"figures from 0 up"',
        ],
        [`AND(${hours}>0,NOT(${isNotNegative('AIR_HourlyRate')}))`, '"hourly rate"'],
      ],
      '""',
    ),
  );
  put('state', `IF(${typed}="",0,IF(${working('missing')}="",1,-1))`);
  put('monday', `IF(${counts},INT(${cell('week')})-WEEKDAY(INT(${cell('week')}),2)+1,"")`);
  put(
    'gross',
    `IF(${counts},IF(${isNumber(cell('hours'))},${cell('hours')}*${redirected}*AIR_HourlyRate,0)+N(${cell('otherValue')}),"")`,
  );
  put('worth', `IF(AND(${counts},${isFraction('AIR_Confidence')}),${working('gross')}*AIR_Confidence,"")`);
  put('typed', `IF(AND(${counts},COUNT(${cell('spend')}:${cell('upkeepHours')})>0),1,0)`);
  put(
    'spent',
    `IF(${working('typed')}=1,N(${cell('spend')})+(N(${cell('reviewHours')})+N(${cell('upkeepHours')}))*N(AIR_HourlyRate),0)`,
  );
  put('workflowNo', `IF(${working('typed')}=1,${firstWith(cell('workflow'), log.range('workflow'))},0)`);
  const above = (column: WorkingColumn) =>
    `$${workings.letter(column)}$${workings.firstRow}:${working(column)}`;
  put(
    'isFirst',
    `IF(${working('typed')}=1,IF(COUNTIFS(${above('monday')},${working('monday')},${above('workflowNo')},${working('workflowNo')},${above('typed')},1)=1,1,0),0)`,
  );
  // A week of the plan of its own workflow; lines without one belong to rows without one.
  put(
    'planned',
    isThere(context, 'costs')
      ? `IF(${counts},SUMPRODUCT((${on(context, 'costs', costsAt.workflows)}=${cell('workflow')})*${on(context, 'costs', costsAt.weekShares)}),0)`
      : '0',
  );
  put('adjusted', `IF(${counts},${working('spent')}-IF(${working('isFirst')}=1,${working('planned')},0),"")`);
  put(
    'block',
    `IF(${counts},INT((${working('monday')}-${sum('first', 'all')})/(${trackingSetting('blockWeeks')}*${on(context, 'assumptions', assumptionsAt.daysInWeek)})),"")`,
  );
}
