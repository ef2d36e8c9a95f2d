import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a function of ours may not be called, because a host has a function of that name. */
export const builtInFunctions: Record<string, ReadonlySet<string>> = {
  Excel: namesIn('excel.txt'),
  'Excel (its older macro functions)': namesIn('excel-4-macros.txt'),
  'Google Sheets': namesIn('google-sheets.txt'),
};

/** Names between blanks; a line with # says where they come from. */
function namesIn(file: string): ReadonlySet<string> {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
  return new Set(
    lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ').filter(Boolean)),
  );
}
