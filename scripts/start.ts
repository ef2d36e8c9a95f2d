import { spawn } from 'node:child_process';
import { commandLine, UsageError } from './command-line.ts';

await commandLine(
  {
    usage: 'npm start -- [--port 3000] [--no-open]',
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  },
  async ({ port: wanted = '3000', 'no-open': isQuiet = false }) => {
    const from = Number(wanted);
    if (!/^\d+$/.test(wanted) || from < 1 || from > 65_535) {
      throw new UsageError(`--port must be a number from 1 to 65535, got '${wanted}'`);
    }
    // Loaded once it is known that they are needed: that takes seconds.
    const [{ buildAddIns }, { listen }, { simulatorServer }] = await Promise.all([
      import('./build/all.ts'),
      import('../simulator/server/server.ts'),
      import('../simulator/server/simulator.ts'),
    ]);
    console.log('Building both add-ins ...');
    await buildAddIns({ baseUrl: 'https://localhost:3000', namespace: '' });
    const server = await simulatorServer();
    const port = await listen(server, from, console.log);
    const address = `http://localhost:${port}`;
    console.log(`Excel:          ${address}\nGoogle Sheets:  ${address}/?host=sheets\nCtrl-C stops it.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        console.log('\nStopped.');
        server.closeAllConnections();
        server.close();
      });
    }
    if (!isQuiet && !process.env.CI) open(address);
  },
);

/** Opens the person's browser; where there is none, the printed address has to do. */
function open(address: string): void {
  const [command, ...given] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  const child = spawn(command ?? '', given, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
