import { exampleWorkflow } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import type { DetailColumn } from './details.ts';
import { type ExampleMetric, exampleMetrics, exampleReadingsSince } from './example.ts';
import type { MetricColumn } from './metrics.ts';
import { type readings, readingsBefore } from './readings.ts';

/* What stands in the tables before anybody types: the example's metrics, or the first workflow's name alone. */

type Typed = Content | null | undefined;
const exampleOf = ({ example }: BookOptions, index: number): ExampleMetric | undefined =>
  example ? exampleMetrics[index] : undefined;

export function typedMetric(column: MetricColumn, index: number, options: BookOptions): Typed {
  const metric = exampleOf(options, index);
  switch (column) {
    case 'workflow':
      if (options.example) return metric && exampleWorkflow;
      return index === 0 ? options.firstWorkflow : undefined;
    case 'metric':
    case 'unit':
    case 'direction':
    case 'target':
      return metric?.[column];
    case 'decides':
      return metric?.decides ? 'Yes' : undefined;
    default:
      return undefined;
  }
}

export function typedDetail(column: DetailColumn, index: number, options: BookOptions): Typed {
  return column === 'source' || column === 'who' ? exampleOf(options, index)?.[column] : undefined;
}

export function typedReading(
  column: (typeof readings.columns)[number],
  index: number,
  options: BookOptions,
): Typed {
  const metric = exampleOf(options, index);
  const week = Number(column.replace(/\D/g, ''));
  if (column.startsWith('since'))
    return metric?.decides ? exampleReadingsSince.find((each) => each.week === week)?.reading : undefined;
  // The last of them stands right before the start.
  return metric?.readings[week - 1 - (readingsBefore - metric.readings.length)];
}
