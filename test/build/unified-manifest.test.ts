import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../core/functions/catalogue.ts';
import { commands } from '../../scripts/build/commands.ts';
import { excelFiles } from '../../scripts/build/excel.ts';
import type { BuiltFiles } from '../../scripts/build/project.ts';
import { problemsInUnifiedManifest } from '../../scripts/build/unified-rules.ts';

const baseUrl = 'https://tools.example.com/ai-roi';
let files: BuiltFiles;
let text: string;
beforeAll(async () => {
  files = await excelFiles({ baseUrl, namespace: 'AIROI', provider: 'Huber & Co' });
  text = String(files['manifest.json']);
});

describe('manifest.json', () => {
  it("keeps to Microsoft's schema, and to the narrower limits of the one before", () => {
    expect(problemsInUnifiedManifest(text, baseUrl, files)).toEqual([]);
  });

  it.each<[what: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'a name of two characters',
      /"name": "AI_ROI"/,
      '"name": "AI"',
      /schema 1.30: .*name must NOT have fewer than 3/,
    ],
    [
      'a description of 129 characters',
      /("name": "AI_ROI",\s+"description": ")[^"]+/,
      `$1${'x'.repeat(129)}`,
      /schema 1.26: .*description must NOT have more than 128/,
    ],
    ['a property that nobody knows', '"lifetime"', '"lifeTime"', /must NOT have additional properties/],
    [
      'a page that is not built',
      'privacy.html',
      'private.html',
      /private.html, which is no file of the build/,
    ],
  ])('is refused for %s', (_, from, to, problem) => {
    expect(problemsInUnifiedManifest(text.replace(from, to), baseUrl, files).join('\n')).toMatch(problem);
  });

  it('is refused where a picture of its package is of another size', () => {
    const wrong = { ...files, 'color.png': files['icon-64.png'] ?? '' };
    expect(problemsInUnifiedManifest(text, baseUrl, wrong)).toEqual(['color.png is 64 x 64, not 192 x 192.']);
  });

  it('has the buttons and the functions of the XML, whose add-in it takes the place of', () => {
    const xml = String(files['manifest.xml']);
    const { id, version, extensions, developer } = JSON.parse(text);
    // Three parts, which the schema does not ask for.
    expect(`${version}.0`).toBe(/<Version>(.*)<\/Version>/.exec(xml)?.[1]);
    const [{ runtimes, ribbons, alternates }] = extensions;
    const controls = ribbons[0].tabs[0].groups[0].controls;
    for (const [index, { id: command, label, tip }] of commands.entries()) {
      expect(controls[index]).toMatchObject({ label, supertip: { description: tip }, actionId: command });
      expect(xml).toContain(`<bt:String id="${command}.Label" DefaultValue="${label}"/>`);
      expect(runtimes[0].actions[index]).toEqual({
        id: command,
        type: index === 0 ? 'openPage' : 'executeFunction',
      });
    }
    const { functions, namespace } = runtimes[0].customFunctions;
    expect(functions.map(({ name }: { name: string }) => name)).toEqual(catalogue.map(({ name }) => name));
    expect(namespace).toEqual({ id: 'AIROI', name: 'AIROI' });
    expect(developer.name).toBe('Huber & Co');
    const ofXml = /<Id>(.*)<\/Id>/.exec(xml)?.[1];
    expect(alternates[0].hide.customOfficeAddin.officeAddinId).toBe(ofXml);
    expect(id).not.toBe(ofXml);
  });

  it('lies in its package with its two pictures, the same bytes each time', async () => {
    const zip = files['ai-roi.zip'];
    if (!(zip instanceof Uint8Array)) throw new Error('no package');
    expect(Object.keys(unzipSync(zip)).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    const again = await excelFiles({ baseUrl, namespace: 'AIROI', provider: 'Huber & Co' });
    expect(Buffer.from(zip).equals(Buffer.from(again['ai-roi.zip'] as Uint8Array))).toBe(true);
  });
});
