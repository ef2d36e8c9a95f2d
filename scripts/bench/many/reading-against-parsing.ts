import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readRows } from '../../../many-workbooks/rows/read-rows.ts';
import { LazyPackage } from '../../../xlsx-file/portable/read-package.ts';
import { openWorkbook } from '../../../xlsx-file/portable/read-workbook.ts';
import { readPart } from '../../../xlsx-file/portable/xml.ts';
import { kitFiles } from './make-kits.ts';

/** Tabs from which nothing is read. */
const notNeeded = new Set(['Workings', 'Scorecard', 'Readiness', 'Buy or build']);

/** What it costs to read a workbook, beside unzipping it and parsing the XML of the sheets that are needed; Workings is not counted as one. */
export async function readingAgainstParsing(kits: string): Promise<string> {
  const files = kitFiles(kits).map((path) => readFileSync(path));
  const least = async (act: (file: Uint8Array) => unknown): Promise<number> => {
    let all = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const start = process.cpuUsage();
      for (const file of files) await act(file);
      const { user, system } = process.cpuUsage(start);
      all = Math.min(all, (user + system) / 1000 / files.length);
    }
    return all;
  };
  const unzip = await least((file) => unzipSync(file));
  const parse = await least((file) => {
    const parts = new LazyPackage(file);
    for (const { name, path } of openWorkbook(parts).sheets) if (!notNeeded.has(name)) readPart(parts, path);
  });
  const read = await least((file) => readRows(file, { workbook: 'x', path: 'x' }, 46_000));
  const ratio = (read / (unzip + parse)).toFixed(2);
  return `a workbook, CPU: unzip ${unzip.toFixed(0)} ms, parse ${parse.toFixed(0)} ms, read ${read.toFixed(0)} ms: ${ratio} x of unzipping and parsing`;
}
