import { putList, validationsOfList } from '../../declare/list.ts';
import { putWorked, typedBelow, workedIn } from '../../declare/log.ts';
import { type DeclaredTab, withParts } from '../../declare/tab.ts';
import { baselineLog, limits, readDetails, readMetrics, readReadings } from './log.ts';
import { readingsBefore, readingsSince } from './readings.ts';
import { baselineSettings } from './settings.ts';
import { numbersOfWeeksBefore, phasesRead, putPhasesRead, unknownPhases } from './weeks.ts';

const { worked } = baselineLog;
type Read = (typeof worked.columns)[number];
const all = (column: Read) => worked.block(column, column);

/** What of Baseline stands on Workings: settings, each metric as it is read and worked out, and the phases. */
export const baselineWorkings: NonNullable<DeclaredTab['workings']> = {
  parts: {
    lists: [baselineSettings],
    tables: { metrics: readMetrics, details: readDetails, readings: readReadings, limits },
    cells: {
      phases: phasesRead,
      unknownPhases,
      weeksBefore: numbersOfWeeksBefore,
      workflows: all('workflow'),
      names: all('metric'),
      directions: all('direction'),
      targets: all('target'),
      decides: all('decides'),
      before: all('before'),
      weeks: all('weeks'),
      evidence: all('evidence'),
      moving: all('moving'),
      sources: all('source'),
      // All readings, a row a metric and a column a week.
      readingsBefore: worked.block('before1', `before${readingsBefore}`),
      readingsSince: worked.block('since1', `since${readingsSince}`),
    },
  },
  put: (context, page) => {
    const cell = withParts(context, { cells: { typedBelow: typedBelow(baselineLog, ['metric'], context) } });
    const meanings = { column: workedIn(baselineLog), cell };
    putList(page, baselineSettings, 'Baseline: settings and workings', meanings, context.sheets);
    page.put(`B${worked.headerRow - 3}`, 'Baseline: each metric as it is read', 'heading');
    putPhasesRead(page, context);
    putWorked(page, baselineLog, context);
    return { validations: validationsOfList(baselineSettings) };
  },
};
