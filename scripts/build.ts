import { buildFlags, buildUsage, readOptions } from './build/read-options.ts';
import { commandLine } from './command-line.ts';

await commandLine(
  {
    usage: `npm run build -- [--base-url https://...] ${buildUsage}`,
    options: buildFlags,
  },
  async (given) => {
    const options = readOptions(given);
    // Loaded once the options are right: that takes seconds.
    const { buildToInstall } = await import('./build/all.ts');
    const written = await buildToInstall(options);
    for (const { file, bytes } of written) console.log(`${file}  ${(bytes / 1024).toFixed(1)} KB`);
  },
);
