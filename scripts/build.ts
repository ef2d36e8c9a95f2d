import { buildToInstall } from './build/all.ts';
import { readOptions } from './build/read-options.ts';
import { commandLine } from './command-line.ts';

await commandLine(
  {
    usage:
      'npm run build -- [--base-url https://...] [--namespace AIROI] [--provider NAME] [--support-url https://...] [--id UUID]',
    options: {
      'base-url': { type: 'string' },
      namespace: { type: 'string' },
      provider: { type: 'string' },
      'support-url': { type: 'string' },
      id: { type: 'string' },
    },
  },
  async (given) => {
    const written = await buildToInstall(readOptions(given));
    for (const { file, bytes } of written) console.log(`${file}  ${(bytes / 1024).toFixed(1)} KB`);
  },
);
