import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../../../many-workbooks/store/database.ts';

const script = 'scripts/collect.ts';

interface Ran {
  readonly seconds: number;
  /** Most memory of all processes together, in MB. */
  readonly memory: number;
  readonly code: number | null;
}

/** A tenth of it in one go; all of it, killed half way and started again; and all of it with nothing new. */
export async function measureCollect(folder: string, count: number): Promise<void> {
  const teams = readdirSync(join(folder, 'workbooks'))
    .sort()
    .map((name) => join(folder, 'workbooks', name));
  const out = fresh(folder, 'out');
  const first = await run(teams, out, 0.5);
  tell(`${count} files, killed half way`, first, count / 2);
  tell('started again, to the end', await run(teams, out), count / 2);
  tell('once more, nothing new', await run(teams, out), count);
  const tenth = fresh(folder, 'out-tenth');
  const some = teams.slice(0, Math.ceil(count / 1000));
  tell(`${count / 10} files in one go`, await run(some, tenth), count / 10);
  const [one, other] = [await counts(tenth), await counts(out, tenth)];
  console.log(one === other ? `nothing lost, nothing twice: ${one}` : `DIFFERENT: ${one} and ${other}`);
  console.log(`all of it: ${await counts(out)}`);
  if (one !== other) process.exitCode = 1;
}

function fresh(folder: string, name: string): string {
  for (const each of [name, `.${name}.collecting`, `.${name}.before`])
    rmSync(join(folder, each), { recursive: true, force: true });
  return join(folder, name);
}

const tell = (what: string, { seconds, memory }: Ran, files: number) =>
  console.log(
    `${what}: ${seconds.toFixed(0)} s, ${(files / seconds).toFixed(1)} files a second, most memory ${memory.toFixed(0)} MB`,
  );

/** @param killAt kills it, with what it started, once so much of the way is said to be done */
function run(folders: readonly string[], out: string, killAt = 2): Promise<Ran> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, ...folders, '--out', out, '--as-of', '2026-11-27'],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
    },
  );
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, 500);
  child.stderr.on('data', (data: Buffer) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    process.stdout.write(`  ${seconds} s, ${memory.toFixed(0)} MB: ${data}`);
    const [, done = '0', all = '1'] = /^([\d,]+) of ([\d,]+) files/m.exec(data.toString()) ?? [];
    const share = Number(done.replaceAll(',', '')) / Number(all.replaceAll(',', ''));
    if (share >= killAt) child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - start) / 1000, memory, code });
    });
  });
}

/** Of a process and all below it, on Linux; parts that they share are counted once each. */
function memoryOf(pid: number): number {
  try {
    const [, kilobytes = '0'] =
      /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean);
    return Number(kilobytes) / 1024 + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}

/** @param like only those workbooks that another result has too */
async function counts(out: string, like?: string): Promise<string> {
  const database = await Database.open(join(out, 'ai-roi.duckdb'));
  if (like !== undefined) await database.run(`ATTACH '${join(like, 'ai-roi.duckdb')}' AS other (READ_ONLY)`);
  const where = like === undefined ? '' : 'WHERE workbook IN (SELECT workbook FROM other.workbook)';
  const tables = ['workbook', 'week', 'cost_line', 'value_line', '"check"', 'claim'];
  const rows = await database.rows(
    tables
      .map(
        (table) =>
          `SELECT '${table}' AS name, count(*) AS rows, sum(hash(t)) % 1000000 AS sum FROM ${table} t ${where}`,
      )
      .join(' UNION ALL '),
  );
  database.close();
  return rows.map(({ name, rows: number, sum }) => `${name} ${number} (${sum})`).join(', ');
}
