import { serialFromIso } from '../../core/cells/serial.ts';
import { Kept } from '../store/kept.ts';
import { type Holding, type Published, publish, writeFiles } from '../store/publish.ts';
import { type FoundFile, findFiles } from './find-files.ts';
import type { OutFolder } from './out-folder.ts';
import { type Progress, type ReadAll, readAll } from './read-all.ts';
import type { Looks } from './readers.ts';

export interface Asked {
  readonly folders: readonly string[];
  readonly out: OutFolder;
  readonly holding: Holding;
}

export type Collected =
  | ({ readonly is: 'done' } & ReadAll & Published)
  | ({ readonly is: 'stopped' } & ReadAll);

/** The folders are only read. @param made adds to the result before it is moved into place */
export async function collect(
  { folders, out, holding }: Asked,
  watch: {
    readonly onProgress: (progress: Progress) => void;
    readonly isStopped: () => boolean;
    readonly readers: Looks;
  },
  made: (folder: string, found: readonly FoundFile[]) => Promise<void>,
): Promise<Collected> {
  await out.prepare();
  const found = await findFiles(folders, out.all);
  const kept = await Kept.open(out.kept);
  let read: ReadAll;
  try {
    read = await readAll(kept, found, { ...watch, today: serialFromIso(holding.asOf) ?? 0 });
  } finally {
    kept.close();
  }
  if (read.isStopped) return { is: 'stopped', ...read };
  await out.clear([
    'ai-roi.duckdb',
    'ai-roi.duckdb.wal',
    'parquet',
    'views',
    'left-alone.csv',
    'report.html',
    'report.xlsx',
  ]);
  const published = await publish(out.kept, out.part, holding);
  await made(out.part, found);
  await writeFiles(out.part);
  await out.moveIntoPlace();
  return { is: 'done', ...read, ...published };
}
