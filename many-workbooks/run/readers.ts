import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Looked, ToRead } from './read-file.ts';

/** Longer than the longest that has to be worked out takes: what takes more is stuck. */
const mostSeconds = 180;

const program = fileURLToPath(new URL('reader-process.ts', import.meta.url));

/** Whoever says what files are, so many at a time. */
export interface Looks {
  readonly count: number;
  look(file: ToRead): Promise<Looked>;
  stop(): void;
}

/** Processes that read files, one file each at a time. */
export class Readers implements Looks {
  readonly #idle: ChildProcess[] = [];
  readonly #all = new Set<ChildProcess>();

  readonly count = Math.min(availableParallelism(), 8);

  /** What a file is. Never fails: a process that falls over it is started anew. */
  async look(file: ToRead): Promise<Looked> {
    const reader = this.#idle.pop() ?? this.#start();
    const looked = await answerOf(reader, file);
    if (looked === null) {
      this.#all.delete(reader);
      reader.kill('SIGKILL');
      return { is: 'left alone', hash: '', reason: 'takes more time or memory than one workbook gets' };
    }
    this.#idle.push(reader);
    return looked;
  }

  stop(): void {
    for (const reader of this.#all) reader.kill('SIGKILL');
  }

  #start(): ChildProcess {
    const reader = fork(program, {
      serialization: 'advanced',
      execArgv: ['--import', 'tsx', '--max-old-space-size=350', '--max-semi-space-size=16'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#all.add(reader);
    return reader;
  }
}

function answerOf(reader: ChildProcess, file: ToRead): Promise<Looked | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(null), mostSeconds * 1000);
    const onMessage = (looked: Looked) => finish(looked);
    const onExit = () => finish(null);
    const finish = (looked: Looked | null) => {
      clearTimeout(timer);
      reader.off('message', onMessage);
      reader.off('exit', onExit);
      resolve(looked);
    };
    reader.on('message', onMessage);
    reader.on('exit', onExit);
    reader.send(file, (failure) => failure && finish(null));
  });
}
