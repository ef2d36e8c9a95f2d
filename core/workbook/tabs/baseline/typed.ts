import { exampleWorkflow } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import { type ExampleMetric, exampleMetrics, exampleReadingsSince } from './example.ts';
import type { baselineLog } from './log.ts';
import { readingsBefore } from './readings.ts';

/** What stands in a row before anybody types: the example's metric, or the first workflow's name alone. */
export function typedMetric(
  column: (typeof baselineLog.typed.columns)[number],
  index: number,
  { example, firstWorkflow }: BookOptions,
): Content | null | undefined {
  const metric = example ? exampleMetrics[index] : undefined;
  switch (column) {
    case 'workflow':
      if (example) return metric && exampleWorkflow;
      return index === 0 ? firstWorkflow : undefined;
    case 'metric':
    case 'unit':
    case 'direction':
    case 'target':
    case 'source':
    case 'who':
      return metric?.[column];
    case 'decides':
      return metric?.decides ? 'Yes' : undefined;
    default:
      return metric && readingOf(metric, column);
  }
}

function readingOf(metric: ExampleMetric, column: string): number | undefined {
  const [, side, number] = /^(before|since)(\d+)$/.exec(column) ?? [];
  const week = Number(number);
  if (side === 'since')
    return metric.decides ? exampleReadingsSince.find((each) => each.week === week)?.reading : undefined;
  // The last of them stands right before the start.
  return side === undefined
    ? undefined
    : metric.readings[week - 1 - (readingsBefore - metric.readings.length)];
}
