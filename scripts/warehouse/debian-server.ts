import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether Debian's clickhouse-server is here, put in where that is allowed. */
export function hasDebianServer(): boolean {
  const isThere = () =>
    ['/usr/sbin/clickhouse-server', '/usr/bin/clickhouse-server'].some((path) => existsSync(path));
  if (isThere()) return true;
  try {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'clickhouse-server'], {
      stdio: 'ignore',
    });
  } catch {
    return false;
  }
  return isThere();
}

export const ports = [
  { http: 18_123, tcp: 19_000 },
  { http: 18_124, tcp: 19_001 },
] as const;

/** One of two servers on loopback, each a shard of the cluster "shards". */
export class DebianServer {
  #process: ChildProcess | undefined;

  constructor(
    private readonly folder: string,
    private readonly number: 0 | 1,
  ) {
    const { http, tcp } = ports[number];
    for (const name of ['data', 'tmp', 'format']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'users.xml'), users);
    writeFileSync(
      join(folder, 'config.xml'),
      `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port>
  <tcp_port>${tcp}</tcp_port>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <format_schema_path>${folder}/format/</format_schema_path>
  <users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size>
  <remote_servers><shards>${ports
    .map((each) => `<shard><replica><host>127.0.0.1</host><port>${each.tcp}</port></replica></shard>`)
    .join('')}</shards></remote_servers>
</yandex>`,
    );
  }

  async start(): Promise<void> {
    this.#process = spawn('clickhouse-server', [`--config-file=${join(this.folder, 'config.xml')}`], {
      stdio: 'ignore',
    });
    for (let tries = 0; tries < 100; tries++) {
      await pause(200);
      if ((await this.ask('SELECT 1').catch(() => '')) === '1\n') return;
    }
    throw new Error(`clickhouse-server did not start: see ${this.folder}/errors`);
  }

  /** As if somebody had pulled its plug. */
  async kill(): Promise<void> {
    const { exitCode, signalCode } = this.#process ?? {};
    if (exitCode === null && signalCode === null)
      await new Promise((resolve) => {
        this.#process?.once('exit', resolve);
        this.#process?.kill('SIGKILL');
      });
  }

  /** @throws Error where the server is not there, or does not do it */
  async ask(sql: string, data = ''): Promise<string> {
    const address = `http://127.0.0.1:${ports[this.number].http}/?query=${encodeURIComponent(sql)}`;
    const answer = await fetch(address, { method: 'POST', body: data });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    return text;
  }
}

const users = `<yandex>
  <profiles><default><max_memory_usage>500000000</max_memory_usage></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>`;
