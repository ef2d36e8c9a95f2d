import { execFileSync } from 'node:child_process';
import { isoDay, serialOf } from '../../core/cells/serial.ts';
import { UsageError } from '../command-line.ts';

export interface Day {
  /** As a spreadsheet counts days. */
  readonly serial: number;
  readonly text: string;
}

/**
 * The day of the commit, in UTC: whoever makes the release, and when, it is the same. Where there is no git, that of
 * SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/).
 * @throws UsageError where neither says it.
 */
export function commitDay(folder: string, epoch = process.env.SOURCE_DATE_EPOCH): Day {
  const seconds = Number(epoch ?? secondsOfCommit(folder));
  if (!Number.isInteger(seconds))
    throw new UsageError(
      'This folder has no git history to take the day from: set SOURCE_DATE_EPOCH to its seconds',
    );
  const date = new Date(seconds * 1000);
  const serial = serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return { serial, text: isoDay(serial) };
}

function secondsOfCommit(folder: string): string {
  try {
    return execFileSync('git', ['-C', folder, 'log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}
