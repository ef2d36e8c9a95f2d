import { createServer } from 'node:https';
import { join } from 'node:path';
import { messageOf } from '../core/cells/wording.ts';
import { answersTo, listen } from '../simulator/server/server.ts';
import { buildToServe } from './build/all.ts';
import { projectFolder } from './build/project.ts';
import { commandLine, UsageError } from './command-line.ts';
import { certificateFor } from './serve/certificate.ts';
import { howToSideload } from './serve/how-to-sideload.ts';

const excel = join(projectFolder, 'dist/excel');

await commandLine(
  {
    usage: 'npm run serve:excel -- [--port 3000] [--untrusted]',
    options: { port: { type: 'string' }, untrusted: { type: 'boolean' } },
  },
  async ({ port: wanted = '3000', untrusted: isUntrusted = false }) => {
    const from = Number(wanted);
    if (!/^\d+$/.test(wanted) || from < 1 || from > 65_535)
      throw new UsageError(`--port must be a number from 1 to 65535, got '${wanted}'`);
    console.log(
      isUntrusted
        ? '1 of 4  A certificate that nothing trusts, in .cache ...'
        : '1 of 4  A certificate that this machine trusts (it may ask you for it once) ...',
    );
    const certificate = await certificateFor(isUntrusted).catch((error: unknown) => {
      throw new Error(
        `No trusted certificate could be made. ${messageOf(error).trim()}. With --untrusted there is one without asking.`,
      );
    });
    const served = { folders: { '/': excel }, pages: {}, readableElsewhere: ['/functions.json'] };
    const server = createServer(certificate, answersTo({ ...served, rewrite: (_, text) => text }));
    const port = await listen(server, from, (line) => console.log(`        ${line}`));
    const address = `https://localhost:${port}`;
    console.log(`2 of 4  Building dist/excel for ${address} ...`);
    await buildToServe({ baseUrl: address, namespace: '' });
    console.log(`3 of 4  Serving it. Look: ${address}/support.html`);
    console.log(
      `4 of 4  ${howToSideload(join(excel, 'manifest.xml'), process.platform)}\n\nCtrl-C stops it.`,
    );
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        console.log('\nStopped.');
        server.closeAllConnections();
        server.close();
      });
  },
);
