import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kitFiles } from './make-kits.ts';
import { Random } from './random.ts';
import { ZipCopy } from './zip-copy.ts';

const strings = 'xl/sharedStrings.xml';
const tools = [
  'ChatGPT Team',
  'Copilot',
  'Claude',
  'Gemini',
  'DeepL',
  'Notion AI',
  'Jasper',
  'Grammarly',
] as const;

export interface MadeWorkbooks {
  readonly good: number;
  /** Not to be read, each for its own reason. */
  readonly wrong: number;
  /** Readable, with nothing worked out: their values are to be computed. */
  readonly withoutValues: number;
}

/**
 * So many workbooks from the kits: company, owner and tool are others in each; the figures are those of its kit. Of a hundred two are
 * wrong: cut off, broken inside, none of ours, of the old kind. A few hold no values.
 */
export async function makeWorkbooks(
  kits: string,
  folder: string,
  count: number,
  withoutValues: number,
): Promise<MadeWorkbooks> {
  const sources = kitFiles(kits).map((path) => new ZipCopy(readFileSync(path)));
  const texts = sources.map((source) => source.text(strings));
  const made = { good: 0, wrong: 0, withoutValues: 0 };
  for (let index = 0; index < count; index++) {
    const random = new Random(index);
    const place = join(folder, `team-${String(Math.floor(index / 100)).padStart(3, '0')}`);
    const path = join(place, `workbook-${String(index).padStart(5, '0')}.xlsx`);
    const isWrong = index % 50 === 49;
    const isWithoutValues = !isWrong && index % 1000 < withoutValues && index < 1000;
    if (isWrong) made.wrong += 1;
    else made.good += 1;
    if (isWithoutValues) made.withoutValues += 1;
    if (existsSync(path)) continue;
    await mkdir(place, { recursive: true });
    const at = isWithoutValues ? 0 : index % sources.length;
    const [source, text = ''] = [sources[at], texts[at]];
    if (!source) throw new Error('there are no kits');
    const changed: Record<string, string> = {
      [strings]: text
        .replaceAll('>Company A<', `>Company ${index}<`)
        .replaceAll('>Owner A<', `>Owner ${random.whole(1, 60)}<`)
        .replaceAll('>Tool A<', `>${random.oneOf(tools)}<`),
    };
    if (isWithoutValues)
      for (let sheet = 1; sheet <= 8; sheet++) {
        const name = `xl/worksheets/sheet${sheet}.xml`;
        changed[name] = source.text(name).replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f>');
      }
    const file = source.with(changed);
    await writeFile(path, isWrong ? wrong(file, (index - 49) / 50) : file);
  }
  return made;
}

function wrong(file: Uint8Array, number: number): Uint8Array {
  const damaged = Buffer.from(file);
  switch (number % 5) {
    case 0:
      return file.subarray(0, file.length / 2);
    case 1:
      damaged.fill(0, Math.floor(damaged.length / 3), Math.floor(damaged.length / 3) + 40_000);
      return damaged;
    case 2:
      return Buffer.from('what,price\nnot a workbook,1\n');
    case 3:
      return Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    default:
      return Buffer.alloc(0);
  }
}
