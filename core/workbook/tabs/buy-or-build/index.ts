import type { DeclaredTab } from '../../declare/tab.ts';
import { blocks } from './blocks.ts';
import { buyOrBuildOnWorkings } from './on-workings.ts';
import { settings } from './settings.ts';
import { buyOrBuildTab } from './tab.ts';

declare module '../../model/tab.ts' {
  interface TabIds {
    buy_or_build: true;
  }
}

export const buyOrBuild: DeclaredTab = {
  id: 'buy_or_build',
  title: 'Buy or build',
  question: 'A service, something of our own, or both?',
  filledIn: {
    place: 3,
    purpose: 'A service or something of your own; ignore it while one service is all you use.',
  },
  parts: {
    lists: [settings],
    tables: {
      ...Object.fromEntries(blocks.map(({ table }, index) => [`block${index + 1}`, table])),
      ...Object.fromEntries(blocks.map(({ line }, index) => [`line${index + 1}`, line])),
    },
  },
  workings: buyOrBuildOnWorkings,
  build: buyOrBuildTab,
};
