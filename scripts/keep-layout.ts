import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { operationsForBook } from '../core/actions/operations-for-tab.ts';
import { buildBook } from '../core/workbook/build.ts';
import { keptKeys } from '../core/workbook/earlier-versions/kept-keys.ts';
import { keysOfTab } from '../core/workbook/keys.ts';
import { tabIds } from '../core/workbook/kits.ts';
import { placeOf } from '../core/workbook/model/addresses.ts';
import { isInput } from '../core/workbook/model/look.ts';
import { isOurName } from '../core/workbook/model/names.ts';
import { type BookOptions, exampleStartDate } from '../core/workbook/model/options.ts';
import { rectangles } from '../core/workbook/model/rectangles.ts';
import type { Tab, TabId } from '../core/workbook/model/tab.ts';
import { modelVersion } from '../core/workbook/model/version.ts';
import { projectFolder } from './build/project.ts';
import { commandLine } from './command-line.ts';

/**
 * Keeps where this version of the model has its inputs and labels, and the operations that make its tabs, before cells
 * move and the version is raised: core/workbook/earlier-versions and test/fixtures live on these.
 */
await commandLine({ usage: 'npm run keep-layout', options: {} }, async () => {
  const options: BookOptions = {
    tabs: tabIds,
    currency: 'EUR',
    startDate: null,
    example: false,
  };
  const blank = buildBook(options);
  // A label counts only where it stands whichever other tabs there are.
  const books = [
    ...tabIds.map((id) => buildBook({ ...options, tabs: [id] })),
    buildBook({ ...options, startDate: exampleStartDate, example: true }),
  ];
  const layouts = Object.fromEntries(blank.map((tab) => [tab.id, layoutOf(tab, books)]));
  const layout = join('core/workbook/earlier-versions', `version-${modelVersion}.json`);
  await writeFile(join(projectFolder, layout), `${JSON.stringify(layouts, null, 2)}\n`);
  const example = buildBook({ ...options, startDate: exampleStartDate, example: true });
  const fixture = join('test/fixtures', `version-${modelVersion}.operations.json.gz`);
  const operations = operationsForBook(example, options.currency);
  await writeFile(join(projectFolder, fixture), gzipSync(JSON.stringify(operations), { level: 9 }));
  console.log(`${layout}\n${fixture}`);
});

function keyOf(tab: TabId, at: string): string {
  const key = keysOfTab(tab).get(at);
  if (key === undefined) throw new Error(`the input ${at} on ${tab} has no key`);
  return key;
}

function layoutOf(tab: Tab, books: readonly (readonly Tab[])[]) {
  const inputs = tab.cells.filter(({ style }) => isInput(style));
  const others = books.flatMap((book) => book.filter(({ id }: { id: TabId }) => id === tab.id));
  const contents = others.map((other) => new Map(other.cells.map(({ at, content }) => [at, content])));
  const labels = tab.cells.filter(
    ({ at, content, style }) =>
      !isInput(style) &&
      typeof content === 'string' &&
      content !== '' &&
      !isOurName(content) && // it has another prefix in some workbooks
      (inputs.length > 0 || at === 'B2' || at === 'B3') &&
      contents.every((other) => other.get(at) === content),
  );
  return {
    inputs: Object.fromEntries(
      inputs.flatMap(({ at, content }) =>
        content === null ? [] : [[at, typeof content === 'object' ? content.formula : content]],
      ),
    ),
    blanks: rectangles(inputs.filter(({ content }) => content === null).map(({ at }) => placeOf(at))),
    keys: keptKeys(new Map(inputs.map(({ at }) => [at, keyOf(tab.id, at)]))),
    anchors: Object.fromEntries(labels.map(({ at, content }) => [at, content])),
  };
}
