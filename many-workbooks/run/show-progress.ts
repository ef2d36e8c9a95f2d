import type { Progress } from './read-all.ts';

/** A line that is written over on a terminal; elsewhere one every tenth of the way. */
export function showProgress(to: NodeJS.WriteStream = process.stderr): (progress: Progress) => void {
  let shown = -1;
  return ({ files, bytes, allFiles, allBytes }) => {
    const steps = to.isTTY ? 200 : 10;
    const step = Math.floor((steps * files) / allFiles);
    if (step === shown) return;
    shown = step;
    const line = `${files.toLocaleString('en')} of ${allFiles.toLocaleString('en')} files, ${inMegabytes(bytes)} of ${inMegabytes(allBytes)} MB`;
    to.write(to.isTTY ? `\r${line}${files === allFiles ? '\n' : ''}` : `${line}\n`);
  };
}

const inMegabytes = (bytes: number) => Math.round(bytes / 1_000_000).toLocaleString('en');
