import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chapters } from '../../core/functions/catalogue.ts';

const room = join(import.meta.dirname, '../../core/functions');

describe('A chapter of the catalogue', () => {
  it.each(Object.entries(chapters))(
    '%s is the folder of its functions, one a file',
    (folder, { functions }) => {
      const files = functions.map(({ name }) => `${name.toLowerCase().replaceAll('_', '-')}.ts`);
      expect(readdirSync(join(room, folder)).sort()).toEqual(files.sort());
    },
  );

  it('has every folder but the one that they share', () => {
    const folders = readdirSync(room, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...Object.keys(chapters), 'shared'].sort());
  });
});
