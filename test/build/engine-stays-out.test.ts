import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it.each(['dist/excel', 'dist/sheets'])(
  '%s is without the spreadsheet engine that writes the .xlsx',
  (folder) => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    expect(files.length).toBeGreaterThan(1);
    for (const { parentPath, name } of files) {
      expect(name).not.toMatch(/\.wasm$/);
      const text = readFileSync(`${parentPath}/${name}`, 'latin1');
      // Wasm begins so, wherever it is packed.
      expect(/ironcalc|WebAssembly|AGFzbQ|\0asm/i.test(text), name).toBe(false);
    }
  },
);
