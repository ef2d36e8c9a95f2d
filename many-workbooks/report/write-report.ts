import { writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FoundFile } from '../run/find-files.ts';
import type { Database } from '../store/database.ts';
import { type Chart, cameTrueChart, moneyChart, returnsChart } from './charts.ts';
import { page } from './page.ts';
import { answersOf } from './questions.ts';
import { sectionsOf } from './sections.ts';
import { reportWorkbook } from './workbook.ts';

interface Asked {
  /** Where it is written, and where it will stand. */
  readonly folder: string;
  readonly place: string;
  readonly found: readonly FoundFile[];
  readonly withNames: boolean;
}

/** report.html and report.xlsx: where money goes, what pays, what does not, what came true, what to decide. */
export async function writeReport(
  database: Database,
  { folder, place, found, withNames }: Asked,
): Promise<void> {
  const answers = await answersOf(database);
  const sections = sectionsOf(answers, { withNames });
  const places = new Map(found.map((file) => [file.path, file.place]));
  const linkOf = (path: string) => {
    const file = places.get(path);
    return file === undefined
      ? undefined
      : relative(place, file).split(sep).map(encodeURIComponent).join('/');
  };
  const drawn = {
    money: await moneyChart(answers),
    pays: await returnsChart(answers),
    'came-true': await cameTrueChart(answers),
  };
  const charts = new Map(Object.entries(drawn).filter((each): each is [string, Chart] => each[1] !== null));
  await writeFile(join(folder, 'report.html'), page({ answers, sections, charts, linkOf }));
  await writeFile(join(folder, 'report.xlsx'), await reportWorkbook(answers, sections));
}
