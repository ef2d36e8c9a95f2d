import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Book } from '../../simulator/book/book.ts';
import type { BookValue, CallArgument } from '../../simulator/book/values.ts';
import { createExcelHost } from '../../simulator/excel-host/host.ts';
import { loadExcelClient } from '../../simulator/excel-host/node-client.ts';
import { builtFolder } from '../build/project.ts';
import { costs, rows, values } from './column.ts';
import { startedEngine } from './engine.ts';
import { handWritten } from './hand-written.ts';
import { compared, type Measured, medianTimesOf } from './measured.ts';

/**
 * The built functions.js through the runtime of Microsoft's own client, from Excel's message to the answer, beside a
 * function written by hand that the same client calls in the same way.
 */
export async function excelFunctions(): Promise<Measured[]> {
  startedEngine();
  const metadata = JSON.parse(readFileSync(join(builtFolder, 'excel/functions.json'), 'utf8'));
  const roi = metadata.functions.find(({ name }: { name: string }) => name === 'AI_ROI');
  metadata.functions.push({ ...roi, id: 'BY_HAND', name: 'BY_HAND' });
  const host = createExcelHost(new Book(), { functionsMetadata: metadata });
  const client = await loadExcelClient({ host });
  client.run(readFileSync(join(builtFolder, 'excel/functions.js'), 'utf8'));
  client.run(`${handWritten()}
    CustomFunctions.associate('BY_HAND', (values, costs, confidence) => byHand(values, costs, confidence[0][0]));`);
  const column = (cells: (number | string)[][]): CallArgument => ({
    is: 'range',
    values: cells.map((row) => row.map((cell): BookValue => (cell === '' ? null : cell))),
  });
  const given: CallArgument[] = [column(values), column(costs), { is: 'cell', value: 0.5 }];
  const call = (name: string) => async () => {
    const [table] = await host.callFunctions([{ name, arguments: given }]);
    if (table?.length !== rows) throw new Error('that was no column');
  };
  const times = await medianTimesOf(call('AI_ROI'), call('BY_HAND'), 9, 3);
  return [
    compared(`functions.js in office.js: AI_ROI over ${rows} rows`, times, 'ms', {
      most: 2,
      words: 'within 2 x a loop by hand',
    }),
  ];
}
