import { readingsBefore } from '../../workbook/tabs/baseline/readings-count.ts';
import type { Finding } from './finding.ts';
import { figureAt, linesNow, textAt } from './lines.ts';
import type { Survey } from './survey.ts';

/** Whether what is measured can tell anything: how many metrics, and whether "before" is before. */
export function measures({ tabs }: Survey): Finding[] {
  const baseline = tabs.get('baseline');
  if (!baseline) return [];
  const { sheet } = baseline;
  const metrics = linesNow(baseline, 'metrics').filter((line) => line.text('metric') !== '');
  const findings: Finding[] = [];
  for (const workflow of new Set(metrics.map((line) => line.text('workflow')))) {
    const own = metrics.filter((line) => line.text('workflow') === workflow);
    const last = own.at(-1)?.cells.get('metric')?.at ?? 'A1';
    const about = { sheet, cell: last, label: workflow, found: [workflow, own.length] };
    if (own.length < fewest) findings.push({ kind: 'fewMetrics', ...about });
    if (own.length > most) findings.push({ kind: 'manyMetrics', ...about });
  }
  return [...findings, ...afterStart(tabs, sheet, metrics)];
}

/** As many as people look at; more dilute the one that decides. */
const [fewest, most] = [3, 5];
const daysInWeek = 7;

/** Readings "before" of weeks in which the pilot, which has a start of its own, already ran. */
function afterStart(tabs: Survey['tabs'], sheet: string, metrics: ReturnType<typeof linesNow>): Finding[] {
  const pilot = tabs.get('pilot');
  const begun = figureAt(pilot, 'pilot.start');
  const start = figureAt(tabs.get('assumptions'), 'assumptions.startDate');
  if (begun === null || start === null) return [];
  const workflow = textAt(pilot, 'pilot.workflow');
  const readings = linesNow(tabs.get('baseline'), 'readings');
  for (const { number } of metrics.filter((line) => ['', workflow].includes(line.text('workflow')))) {
    const line = readings.find((each) => each.number === number);
    for (let week = 1; week <= readingsBefore; week++) {
      const monday = start - daysInWeek * (readingsBefore + 1 - week);
      const cell = line?.cells.get(`before${week}`);
      if (cell && typeof cell.value === 'number' && monday >= begun)
        return [
          {
            kind: 'baselineAfterStart',
            sheet,
            cell: cell.at,
            label: workflow,
            found: [{ day: monday }, { day: begun }],
          },
        ];
    }
  }
  return [];
}
