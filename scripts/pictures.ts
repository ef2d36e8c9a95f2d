import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './build/project.ts';
import { commandLine } from './command-line.ts';
import { takePane } from './pictures/pane.ts';
import { takeSimulator } from './pictures/simulator.ts';
import { takeTabs } from './pictures/tabs.ts';

/** Takes the pictures of the documentation anew, from the worked example. */
await commandLine({ usage: 'npm run pictures', options: {} }, async () => {
  const folder = join(projectFolder, 'docs/pictures');
  await mkdir(folder, { recursive: true });
  const say = (file: string) => console.log(`docs/pictures/${file}`);
  await takeTabs(folder, say);
  await takeSimulator(folder, say);
  await takePane(folder, say);
});
