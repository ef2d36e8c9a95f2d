import type { FileKept, FileRead, Kept } from '../store/kept.ts';
import type { FoundFile } from './find-files.ts';
import type { Looks } from './readers.ts';

export interface Progress {
  readonly files: number;
  readonly bytes: number;
  readonly allFiles: number;
  readonly allBytes: number;
}

export interface ReadAll {
  readonly read: number;
  readonly unchanged: number;
  /** Known before, and no longer there. */
  readonly gone: readonly string[];
  readonly isStopped: boolean;
}

/** So many are put away at once: what is lost when somebody pulls the plug. */
const filesAtOnce = 50;

/** Reads what is new or has changed, and forgets what is gone. */
export async function readAll(
  kept: Kept,
  found: readonly FoundFile[],
  watch: {
    readonly today: number;
    readonly onProgress: (progress: Progress) => void;
    readonly isStopped: () => boolean;
    readonly readers: Looks;
  },
): Promise<ReadAll> {
  const known = await kept.files();
  const there = new Set(found.map(({ path }) => path));
  const gone = [...known.values()].filter(({ path }) => !there.has(path));
  await kept.remove(gone);

  const { readers } = watch;
  const waiting = found.values();
  const allBytes = found.reduce((sum, { bytes }) => sum + bytes, 0);
  let [files, bytes, read, unchanged] = [0, 0, 0, 0];
  let done: FileRead[] = [];
  let putting = Promise.resolve();
  const put = () => {
    const batch = done;
    done = [];
    putting = putting.then(() => kept.put(batch, known));
    return putting;
  };
  const work = async () => {
    for (const file of waiting) {
      if (watch.isStopped()) return;
      const before: FileKept | undefined = known.get(file.path);
      const looked = await readers.look({ ...file, hash: before?.hash ?? '', today: watch.today });
      if (looked.is === 'unchanged') unchanged += 1;
      else {
        read += 1;
        const { hash } = looked;
        const about = { path: file.path, bytes: file.bytes, hash };
        done.push(
          looked.is === 'read'
            ? { ...about, workbook: looked.workbook, reason: null, rows: looked.rows }
            : { ...about, workbook: null, reason: looked.reason, rows: null },
        );
        if (done.length >= filesAtOnce) await put();
      }
      files += 1;
      bytes += file.bytes;
      watch.onProgress({ files, bytes, allFiles: found.length, allBytes });
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(readers.count, found.length) }, work));
    await put();
  } finally {
    readers.stop();
  }
  return { read, unchanged, gone: gone.map(({ path }) => path), isStopped: watch.isStopped() };
}
