import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Written beside and moved into place: nobody ever finds half a file. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
  } catch (failure) {
    await rm(beside, { force: true });
    throw new Error(`cannot be written: ${failure instanceof Error ? failure.message : String(failure)}`);
  }
}
