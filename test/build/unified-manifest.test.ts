import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../core/functions/catalogue.ts';
import { commands, labelOf, tipOf } from '../../scripts/build/commands.ts';
import { excelFiles } from '../../scripts/build/excel.ts';
import { otherLanguages, usualTexts } from '../../scripts/build/languages.ts';
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
  ])('is refused for %s in functions.json', (_, from, to, problem) => {
    const spoilt = { ...files, 'functions.json': String(files['functions.json']).replace(from, to) };
    expect(problemsInUnifiedManifest(text, baseUrl, spoilt).join('\n')).toMatch(problem);
  });

  it.each<[what: string, from: string | RegExp, to: string, problem: RegExp]>([
    [
      'a label of 65 characters',
      /(controls\[1\]\.label": ")[^"]+/,
      `$1${'x'.repeat(65)}`,
      /de-de.json, schema 1.30: .*controls\[1\].*label must NOT have more than 64/,
    ],
    [
      'a short description of 81 characters',
      /(description\.short": ")[^"]+/,
      `$1${'x'.repeat(81)}`,
      /de-de.json, schema 1.26: .*short must NOT have more than 80/,
    ],
    [
      'a button that is not there',
      /controls\[3\]/g,
      'controls[4]',
      /de-de.json has .*controls\[4\].*, which man/,
    ],
    ['a text that is missing', /.*controls\[2\]\.label.*\n/, '', /de-de.json has no .*controls\[2\].label/],
    [
      'a text of which nobody knows',
      'name.full',
      'name.long',
      /must NOT have additional properties: name.long/,
    ],
  ])('is refused for %s in another language', (_, from, to, problem) => {
    const spoilt = { ...files, 'de-de.json': String(files['de-de.json']).replace(from, to) };
    expect(problemsInUnifiedManifest(text, baseUrl, spoilt).join('\n')).toMatch(problem);
  });

  it.each(otherLanguages)('speaks %s, as its buttons do in the XML', (locale, texts) => {
    const { additionalLanguages } = JSON.parse(text).localizationInfo;
    const file = `${locale.toLowerCase()}.json`;
    expect(additionalLanguages).toContainEqual({ languageTag: locale.toLowerCase(), file });
    const translated = JSON.parse(String(files[file]));
    expect(translated['name.full']).toBe(texts.ribbon.fullName);
    const xml = String(files['manifest.xml']);
    for (const [index, { id }] of commands.entries()) {
      const label = translated[`extensions[0].ribbons[0].tabs[0].groups[0].controls[${index}].label`];
      const [, ofXml = ''] =
        new RegExp(` id="${id}.Label"[\\s\\S]*?Locale="${locale}" Value="([^"]*)"`).exec(xml) ?? [];
      expect(ofXml).toBe(label);
    }
    expect(translated['extensions[0].getStartedMessages[0].description']).toContain('=AIROI.AI_ROI(');
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
    for (const [index, each] of commands.entries()) {
      const command = each.id;
      const label = labelOf(each, usualTexts);
      const description = tipOf(each, usualTexts);
      expect(controls[index]).toMatchObject({ label, supertip: { description }, actionId: command });
      expect(xml).toContain(`<bt:String id="${command}.Label" DefaultValue="${label}">`);
      expect(runtimes[0].actions[index]).toEqual({
        id: command,
        type: index === 0 ? 'openPage' : 'executeFunction',
      });
    }
    expect(runtimes[0].customFunctions).toEqual({
      namespace: { id: 'AIROI', name: 'AIROI' },
      metadataUrl: `${baseUrl}/functions.json`,
    });
    expect(developer.name).toBe('Huber & Co');
    const ofXml = /<Id>(.*)<\/Id>/.exec(xml)?.[1];
    expect(alternates[0].hide.customOfficeAddin.officeAddinId).toBe(ofXml);
    expect(id).not.toBe(ofXml);
  });

  it('lets errors into functions, by the file that the XML names too', () => {
    const described = JSON.parse(String(files['functions.json']));
    expect(described.allowErrorForDataTypeAny).toBe(true);
    expect(described.functions.map(({ name }: { name: string }) => name)).toEqual(
      catalogue.map(({ name }) => name),
    );
    expect(String(files['manifest.xml'])).toContain(
      `id="Functions.Metadata.Url" DefaultValue="${baseUrl}/functions.json"`,
    );
  });

  it('lies in its package with its two pictures and its languages, the same bytes each time', async () => {
    const zip = files['ai-roi.zip'];
    if (!(zip instanceof Uint8Array)) throw new Error('no package');
    const languages = otherLanguages.map(([locale]) => `${locale.toLowerCase()}.json`);
    expect(Object.keys(unzipSync(zip)).sort()).toEqual(
      ['color.png', 'manifest.json', 'outline.png', ...languages].sort(),
    );
    const again = await excelFiles({ baseUrl, namespace: 'AIROI', provider: 'Huber & Co' });
    expect(Buffer.from(zip).equals(Buffer.from(again['ai-roi.zip'] as Uint8Array))).toBe(true);
  });
});
