import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Act } from './acts.ts';

/* People's acts on a sheet, done by LibreOffice: its Python speaks to it, as Debian's package python3-uno has it. */

const python = ['/usr/bin/python3', 'python3'].find(
  (each) => spawnSync(each, ['-c', 'import uno']).status === 0,
);
const isHere = python !== undefined && spawnSync('soffice', ['--version']).status === 0;

/** Says how many checks are left out where LibreOffice or its Python is missing; otherwise runs them. */
export function withActsInLibreOffice(checks: number, run: () => void): void {
  if (isHere) run();
  else console.log(`LibreOffice: not here, ${checks} checks left out`);
}

const place = z.tuple([z.number(), z.number(), z.string()]);
const value = z.union([z.number(), z.string()]);
const sheetSchema = z.object({
  values: z.array(z.array(value)),
  /** Row and column from 0, and the formula as LibreOffice writes it. */
  formulas: z.array(place),
  errors: z.array(place),
});
const bookSchema = z.object({
  names: z.record(z.string(), z.union([value, z.object({ error: z.string() })])),
  sheets: z.record(z.string(), sheetSchema),
});
const answerSchema = z.union([bookSchema, z.object({ failed: z.string() })]);

/** What stands in a sheet and a workbook after the acts. */
export type SheetAfter = z.infer<typeof sheetSchema>;
export type BookAfter = z.infer<typeof bookSchema>;

/** Its threads report circles (Err:522) where there are none, in a few of a hundred workbooks in which rows were moved. */
const withoutThreads = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Calculation"><prop oor:name="UseThreadedCalculationForFormulaGroups" oor:op="fuse"><value>false</value></prop></item>
</oor:items>`;

/** One LibreOffice for many workbooks, which it takes one after the other. */
export class ActsInLibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), 'acts-'));
  private readonly child: ChildProcess;
  private readonly waiting: ((line: string) => void)[] = [];
  private files = 0;

  constructor() {
    const settings = join(this.folder, 'profile', 'user');
    mkdirSync(settings, { recursive: true });
    writeFileSync(join(settings, 'registrymodifications.xcu'), withoutThreads);
    const script = join(import.meta.dirname, 'act.py');
    const pipe = `acts${process.pid}`;
    this.child = spawn(python ?? '', [script, join(this.folder, 'profile'), pipe], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    if (!this.child.stdout) throw new Error('LibreOffice says nothing');
    const lines = createInterface({ input: this.child.stdout });
    lines.on('line', (line) => this.waiting.shift()?.(line));
    lines.on('close', () => {
      for (const answer of this.waiting.splice(0)) answer('{"failed": "LibreOffice has ended"}');
    });
  }

  /** A file for `after`. */
  keep(bytes: Uint8Array): string {
    this.files += 1;
    const path = join(this.folder, `book${this.files}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  }

  /** What stands in the workbook once the acts are done; of sheets that are not read, only errors. */
  async after(file: string, acts: readonly Act[], read: readonly string[]): Promise<BookAfter> {
    const line = await new Promise<string>((resolve) => {
      this.waiting.push(resolve);
      this.child.stdin?.write(`${JSON.stringify({ file, acts, read })}\n`);
    });
    const answer = answerSchema.parse(JSON.parse(line));
    if ('failed' in answer) throw new Error(answer.failed);
    return answer;
  }

  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.stdin?.end();
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
