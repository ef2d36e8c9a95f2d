import { dayOfExample } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import type { Block, WayColumn } from './blocks.ts';
import { exampleBlocks } from './example.ts';
import { fitColumns, longestSpan, ways } from './ways.ts';

const exampleOf = ({ example }: BookOptions, index: number) => (example ? exampleBlocks[index] : undefined);

/** What stands in a block's own line: its labels, and what it begins with. */
export function typedLine(
  column: Block['line']['columns'][number],
  index: number,
  options: BookOptions,
): Content | undefined {
  const example = exampleOf(options, index);
  switch (column) {
    case 'number':
      return `Workflow ${index + 1}`;
    case 'workflow':
      return example?.workflow ?? (index === 0 && !options.example ? options.firstWorkflow : undefined);
    case 'monthsLabel':
      return `Months to compare, 1 to ${longestSpan}`;
    case 'months':
      return example?.months ?? longestSpan;
    case 'reviewLabel':
      return 'Last review';
    case 'review':
      return example && dayOfExample(options, example.review);
    case 'adviceLabel':
      return 'Recommendation';
    default:
      return undefined;
  }
}

/** The name of a way, and the example's figures. */
export function typedWay(
  column: WayColumn,
  way: number,
  index: number,
  options: BookOptions,
): Content | null | undefined {
  const example = exampleOf(options, index)?.ways[way];
  switch (column) {
    case 'way':
      return ways[way];
    case 'upfront':
    case 'monthly':
    case 'growth':
      return example?.[column];
    case 'lockIn':
    case 'control':
    case 'integration':
    case 'skill':
    case 'partner':
      return example?.scores[fitColumns.indexOf(column)];
    default:
      return undefined;
  }
}
