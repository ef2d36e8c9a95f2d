import { buildToInstall } from './build/all.ts';
import { buildFlags, buildUsage, readOptions } from './build/read-options.ts';
import { commandLine } from './command-line.ts';

await commandLine(
  {
    usage: `npm run build -- [--base-url https://...] ${buildUsage}`,
    options: buildFlags,
  },
  async (given) => {
    const written = await buildToInstall(readOptions(given));
    for (const { file, bytes } of written) console.log(`${file}  ${(bytes / 1024).toFixed(1)} KB`);
  },
);
