import { buildAll } from './build/all.ts';
import { commandLine, UsageError } from './command-line.ts';

await commandLine(
  {
    usage: 'npm run build -- [--base-url https://...] [--namespace AIROI]',
    options: { 'base-url': { type: 'string' }, namespace: { type: 'string' } },
  },
  async ({ 'base-url': baseUrl = 'https://localhost:3000', namespace = '' }) => {
    if (!/^https:\/\/[^\s]+$/.test(baseUrl)) {
      throw new UsageError(`--base-url must be an https address, got '${baseUrl}'`);
    }
    if (!/^([A-Za-z][A-Za-z0-9]{0,30})?$/.test(namespace)) {
      throw new UsageError(
        `--namespace must be letters and digits that begin with a letter, got '${namespace}'`,
      );
    }
    const written = await buildAll({
      baseUrl: baseUrl.replace(/\/+$/, ''),
      namespace: namespace.toUpperCase(),
    });
    for (const { file, bytes } of written) console.log(`${file}  ${(bytes / 1024).toFixed(1)} KB`);
  },
);
