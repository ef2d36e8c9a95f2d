import { checking } from './bench/checking.ts';
import { excelFunctions } from './bench/excel-functions.ts';
import { financeSources } from './bench/finance-sources.ts';
import { isMissed, type Measured } from './bench/measured.ts';
import { pane } from './bench/pane.ts';
import { recalculation } from './bench/recalculation.ts';
import { roiRangeCalls } from './bench/roi-range.ts';
import { scaffolding } from './bench/scaffolding.ts';
import { sheetsFunctions } from './bench/sheets-functions.ts';
import { builtSizes } from './bench/sizes.ts';
import { tableOf } from './bench/table.ts';
import { workbookFile } from './bench/workbook-file.ts';
import { buildAddIns } from './build/all.ts';
import { commandLine } from './command-line.ts';

/** How fast what is built is, each beside something simple in the same run, so that machines compare. */
await commandLine(
  { usage: 'npm run bench -- [--json]', options: { json: { type: 'boolean' } } },
  async ({ json: isJson = false }) => {
    await buildAddIns({ baseUrl: 'https://localhost:3000', namespace: '' });
    const measured: Measured[] = [
      ...(await sheetsFunctions()),
      ...(await excelFunctions()),
      ...(await scaffolding()),
      ...(await checking()),
      recalculation(),
      ...(await workbookFile()),
      ...(await pane()),
      ...(await builtSizes()),
      ...financeSources(),
      roiRangeCalls(),
    ];
    console.log(isJson ? JSON.stringify(measured, null, 2) : tableOf(measured));
    if (measured.some(isMissed)) process.exitCode = 1;
  },
);
