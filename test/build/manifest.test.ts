import { describe, expect, it } from 'vitest';
import { commands } from '../../scripts/build/commands.ts';
import { excelFiles } from '../../scripts/build/excel.ts';
import { idOfAddress, uuidOfName } from '../../scripts/build/id-of-address.ts';
import { problemsInManifest } from '../../scripts/build/manifest-rules.ts';
import type { BuildOptions } from '../../scripts/build/project.ts';

const baseUrl = 'https://tools.example.com/ai-roi';
const ofOwner = {
  provider: 'Huber & Co',
  supportUrl: 'https://help.example.com',
  id: '6f0b7f0e-5d0a-4c59-9a3e-2d1f6f2b8a71',
};

describe('The manifest for Excel', () => {
  it('keeps the rules of Excel', async () => {
    expect(await problems((text) => text)).toEqual([]);
    expect(await problems((text) => text, { namespace: 'AIROI' })).toEqual([]);
  });

  it.each<[what: string, from: string | RegExp, to: string, problem: RegExp]>([
    ['Id', /<Id>.*<\/Id>/, '<Id>ai-roi</Id>', /The Id 'ai-roi' is no UUID/],
    ['version below 1.0', /<Version>.*</, '<Version>0.9.0.0<', /'0.9.0.0' has not four parts/],
    ['version of three parts', /<Version>.*</, '<Version>1.0.0<', /'1.0.0' has not four parts/],
    ['version with six digits', /<Version>.*</, '<Version>1.0.100000.0<', /four parts .* five digits/],
    ['provider', /<ProviderName>.*</, '<ProviderName><', /ProviderName has 0 characters/],
    ['display name', '"AI ROI"/>', `"${'x'.repeat(126)}"/>`, /DisplayName has 126 characters; .* 1 to 125/],
    ['description', '"Know ', `"${'x'.repeat(250)}`, /Description has \d+ characters; .* 1 to 250/],
    ['short string', '"Open AI', `"${'x'.repeat(125)}`, /OpenPane.Label has \d+ characters; .* 1 to 125/],
    ['long string', '"Does AI', `"${'x'.repeat(250)}`, /OpenPane.Tip has \d+ characters; .* 1 to 250/],
    [
      'text in another language',
      /( id="ShowWeek.Label"[\s\S]*?Locale="de-DE" Value=")/,
      `$1${'x'.repeat(125)}`,
      /ShowWeek.Label in de-DE has \d+ characters; .* 1 to 125/,
    ],
    [
      'description in another language',
      '<Override Locale="fr-CA" Value="',
      `<Override Locale="fr-CA" Value="${'x'.repeat(250)}`,
      /Description in fr-CA has \d+ characters; .* 1 to 250/,
    ],
    [
      'language that lacks a text',
      /( id="ShowWeek.Tip"[\s\S]*?)<bt:Override Locale="pt-BR"[^>]*>/,
      '$1',
      /ShowWeek.Tip is missing in pt-BR/,
    ],
    [
      'language that has a text twice',
      /( id="ShowWeek.Tip"[\s\S]*?Locale=")pt-PT/,
      '$1pt-BR',
      /ShowWeek.Tip is given twice in pt-BR/,
    ],
    ['resid', /icon\.16/g, `icon.${'x'.repeat(28)}`, /resid icon.x{28} is longer than 32/],
    [
      'undefined resource',
      '<bt:Image id="icon.16"',
      '<bt:Image id="icon.17"',
      /bt:Image needs icon.16 in bt:Images/,
    ],
    [
      'unused resource',
      '<bt:Image id="icon.16"',
      '<bt:Image id="icon.17"',
      /The resource icon.17 is used nowhere/,
    ],
    ['kind of resource', /Group\.Label/g, 'GetStarted.Title', /The id GetStarted.Title is given twice/],
    [
      'wrong kind',
      '<Label resid="Group.Label"',
      '<Label resid="icon.16"',
      /Label needs icon.16 in bt:ShortStr/,
    ],
    ['double id', 'id="AiRoi.OpenPane"', 'id="AiRoi.Group"', /The id AiRoi.Group is given twice/],
    ['http', `"${baseUrl}/functions.js"`, '"http://a.example/functions.js"', /functions.js is not https/],
    ['file', '/functions.js"', '/function.js"', /ai-roi\/function.js is no file of the build/],
    ['other site', `"${baseUrl}/functions.js"`, '"https://a.example/functions.js"', /a.example.* is no file/],
    ['support', '/support.html"', '/taskpane.html"', /SupportUrl is .* a part of the add-in itself/],
    [
      'icon of 32',
      'IconUrl DefaultValue="https://tools.example.com/ai-roi/icon-32',
      'IconUrl DefaultValue="https://tools.example.com/ai-roi/icon-80',
      /icon-80.png is 80 x 80, not 32 x 32/,
    ],
    ['icon of 80', /size="80"/g, 'size="64"', /There is no icon of 80 pixels/],
    ['size of an icon', /size="80"/g, 'size="64"', /icon-80.png is 80 x 80, not 64 x 64/],
    ['picture', /icon-80.png/g, 'functions.json', /functions.json is no picture, not 80 x 80/],
    ['blank', '"Open AI ROI">', '"{{LABEL}}">', /The blank {{LABEL}} is not filled/],
  ])('is refused for its %s', async (_, from, to, problem) => {
    const found = await problems((text) => text.replace(from, to));
    expect(found.join('\n')).toMatch(problem);
  });

  it('shows one pane, as a shared runtime has, and runs a function for every other button', async () => {
    const text = await manifest();
    expect(text).not.toContain('TaskpaneId');
    expect(text.match(/xsi:type="ShowTaskpane"/g)).toHaveLength(1);
    const functions = [...text.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
    expect(functions).toEqual(commands.slice(1).map(({ id }) => id));
    // A script that runs while the page is read answers to them: a module may come too late for the first click.
    const pane = String((await filesOf({}))['ribbon.js']);
    for (const name of functions) expect(pane).toContain(`${name}:`);
    expect(String((await filesOf({}))['taskpane.html'])).toContain('<script src="ribbon.js"></script>');
  });

  it('closes every element that it opens', async () => {
    const open: string[] = [];
    for (const [, slash, name = '', rest = ''] of (await manifest()).matchAll(
      /<(\/?)([\w:]+)((?:"[^"]*"|[^">])*)>/g,
    )) {
      if (slash) expect(open.pop()).toBe(name);
      else if (!rest.endsWith('/')) open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('asks for what the code uses: a shared runtime, and errors with a message', async () => {
    const sets = (await manifest()).matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g);
    expect(Array.from(sets, ([, name, version]) => `${name} ${version}`)).toEqual([
      'SharedRuntime 1.1',
      'ExcelApi 1.9',
      'CustomFunctionsRuntime 1.3',
    ]);
  });

  it('names the functions with the namespace where one is asked for', async () => {
    expect(await manifest()).not.toContain('Namespace');
    const named = await manifest({ namespace: 'AIROI' });
    expect(named).toContain('<Namespace resid="Functions.Namespace"/>');
    expect(named).toContain('id="Functions.Namespace" DefaultValue="AIROI"');
    expect(named).toContain('Type =AIROI.AI_ROI( in a cell');
  });

  it('has the provider, the support page and the Id that were asked for', async () => {
    const text = await manifest(ofOwner);
    expect(text).toContain('<ProviderName>Huber &amp; Co</ProviderName>');
    expect(text).toContain('<SupportUrl DefaultValue="https://help.example.com"/>');
    expect(text).toContain('<Id>6f0b7f0e-5d0a-4c59-9a3e-2d1f6f2b8a71</Id>');
  });
});

describe('The Id of the add-in', () => {
  // The worked examples of Python's documentation: https://docs.python.org/3/library/uuid.html
  it('is a UUID of version 5, as others compute it', () => {
    const hosts = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    expect(uuidOfName(hosts, 'python.org')).toBe('886313e1-3b8a-5372-9b90-0c9aee199e5d');
  });

  it('is the same for the same address, and another for another', async () => {
    expect(await manifest()).toContain(`<Id>${idOfAddress(baseUrl)}</Id>`);
    expect(idOfAddress(baseUrl)).toBe('842bf318-cd7c-5c7b-99a9-48abc823a642');
    expect(idOfAddress(`${baseUrl}/test`)).not.toBe(idOfAddress(baseUrl));
  });
});

describe('The page for help', () => {
  it('says what to try, whom to ask and what to tell', async () => {
    const { 'support.html': page } = await excelFiles({ baseUrl, namespace: '', provider: 'Huber & Co' });
    for (const said of ['#NAME?', '#BUSY!', 'Huber &amp; Co', '<code>1.']) expect(page).toContain(said);
    expect(page).not.toMatch(/<script|https?:/);
  });

  it('is not built where there is another', async () => {
    const files = await filesOf(ofOwner);
    expect(Object.keys(files)).not.toContain('support.html');
  });
});

async function problems(spoilt: (manifest: string) => string, options: Partial<BuildOptions> = {}) {
  const { 'manifest.xml': text, ...files } = await filesOf(options);
  return problemsInManifest(spoilt(String(text)), baseUrl, files);
}

async function manifest(options: Partial<BuildOptions> = {}): Promise<string> {
  const { 'manifest.xml': text } = await filesOf(options);
  return String(text);
}

/** Built once for the same options. */
const built = new Map<string, ReturnType<typeof excelFiles>>();
function filesOf(options: Partial<BuildOptions>): ReturnType<typeof excelFiles> {
  const key = JSON.stringify(options);
  const files = built.get(key) ?? excelFiles({ baseUrl, namespace: '', ...options });
  built.set(key, files);
  return files;
}
