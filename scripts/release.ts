import { join } from 'node:path';
import { projectFolder } from './build/project.ts';
import { buildFlags, buildUsage, readOptions } from './build/read-options.ts';
import { commandLine } from './command-line.ts';
import { commitDay } from './release/commit-day.ts';
import { releaseFiles } from './release/release-files.ts';
import { writeRelease } from './release/write-release.ts';

const folder = join(projectFolder, 'dist/release');

await commandLine(
  {
    usage: `npm run release -- --base-url https://... ${buildUsage}`,
    options: buildFlags,
  },
  async (given) => {
    const options = readOptions(given);
    const day = commitDay(projectFolder);
    console.log(`Making the release of ${day.text} for ${options.baseUrl} ...`);
    const files = await releaseFiles(options, day);
    await writeRelease(folder, files);
    console.log(`${Object.keys(files).length} files in dist/release; SHA256SUMS says what they are.`);
  },
);
