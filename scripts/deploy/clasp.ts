import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** Runs Google's own tool in a folder; what it says and asks goes to the person. Gives its exit code. */
export const claspIn =
  (folder: string) =>
  (...given: string[]): Promise<number> => {
    const program = createRequire(import.meta.url).resolve('@google/clasp');
    const child = spawn(process.execPath, [program, ...given], { cwd: folder, stdio: 'inherit' });
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code) => resolve(code ?? 1));
    });
  };
