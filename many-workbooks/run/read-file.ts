import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { messageOf } from '../../core/cells/wording.ts';
import { CannotRead } from '../../xlsx-file/portable/cannot-read.ts';
import { readRows } from '../rows/read-rows.ts';
import type { Rows } from '../rows/tables.ts';

export interface ToRead {
  readonly place: string;
  readonly path: string;
  readonly bytes: number;
  /** As it was read last; '' where it never was. */
  readonly hash: string;
  readonly today: number;
}

export type Looked =
  | { readonly is: 'unchanged' }
  | { readonly is: 'read'; readonly hash: string; readonly workbook: string; readonly rows: Rows }
  | { readonly is: 'left alone'; readonly hash: string; readonly reason: string };

/** No workbook that people work in comes near it. */
const mostBytes = 64 * 1024 * 1024;

/** Whatever the file is, there is an answer in one line. */
export async function lookAt({ place, path, bytes, hash: known, today }: ToRead): Promise<Looked> {
  if (bytes > mostBytes) return { is: 'left alone', hash: '', reason: 'is larger than 64 MB' };
  let hash = '';
  try {
    const file = await readFile(place);
    hash = createHash('sha256').update(file).digest('hex');
    if (hash === known) return { is: 'unchanged' };
    const workbook = workbookOf(path);
    return { is: 'read', hash, workbook, rows: await readRows(file, { workbook, path }, today) };
  } catch (failure) {
    const [first = ''] = messageOf(failure).split('\n');
    return {
      is: 'left alone',
      hash,
      reason: failure instanceof CannotRead ? first : `cannot be read: ${first}`,
    };
  }
}

/** The same in every run: a workbook that was changed is still that workbook. */
export const workbookOf = (path: string): string =>
  createHash('sha256').update(path).digest('hex').slice(0, 16);
