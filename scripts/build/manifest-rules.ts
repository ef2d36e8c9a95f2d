import type { BuiltFiles } from './project.ts';
import { type Manifest, readManifest } from './read-manifest.ts';
import { sizeOfPng } from './size-of-png.ts';

/**
 * What Excel asks of a manifest and no schema says, a sentence for each fault. The schema itself is not public any more
 * in its newest form. Limits: https://learn.microsoft.com/javascript/api/manifest/resources
 */
export function problemsInManifest(manifest: string, baseUrl: string, files: BuiltFiles): string[] {
  const read = readManifest(manifest);
  return [
    ...identity(read),
    ...lengths(read),
    ...languages(read),
    ...resources(read),
    ...addresses(read, baseUrl, files),
    ...icons(read, baseUrl, files),
    ...(manifest.match(/\{\{.*?\}\}/g) ?? []).map((blank) => `The blank ${blank} is not filled.`),
  ];
}

function identity({ textOf }: Manifest): string[] {
  const id = textOf('Id');
  const version = textOf('Version');
  const isUuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
  // A version below 1.0 is refused by Microsoft's validator.
  const isVersion = /^[1-9]\d{0,4}(\.\d{1,5}){3}$/.test(version);
  return [
    ...(isUuid ? [] : [`The Id '${id}' is no UUID.`]),
    ...(isVersion
      ? []
      : [`The version '${version}' has not four parts from 1.0.0.0 on, of five digits at most.`]),
  ];
}

function lengths({ tags, textOf, defaultOf }: Manifest): string[] {
  const limited: [what: string, text: string, most: number][] = [
    ['ProviderName', textOf('ProviderName'), 125],
    ['DisplayName', defaultOf('DisplayName'), 125],
    ['Description', defaultOf('Description'), 250],
    ...tags.flatMap(({ name, attributes, within }): [string, string, number][] => {
      const most = limits[within.at(-1) ?? ''];
      const isResource = most !== undefined && name.startsWith('bt:');
      return isResource ? [[attributes.id ?? '', attributes.DefaultValue ?? '', most]] : [];
    }),
    ...overridesOf(tags).map(({ of, attributes: { Locale = '', Value = '' } }): [string, string, number] => [
      `${of.attributes.id ?? of.name} in ${Locale}`,
      Value,
      limits[of.within.at(-1) ?? ''] ?? 250,
    ]),
  ];
  return limited.flatMap(([what, { length }, most]) =>
    length >= 1 && length <= most ? [] : [`${what} has ${length} characters; it may have 1 to ${most}.`],
  );
}

/** What stands in an element in another language, with the element. */
const overridesOf = (
  tags: Manifest['tags'],
): (Manifest['tags'][number] & { of: Manifest['tags'][number] })[] => {
  let of = tags[0];
  return tags.flatMap((tag) => {
    if (/^(bt:)?Override$/.test(tag.name)) return of ? [{ ...tag, of }] : [];
    of = tag;
    return [];
  });
};

/** Who reads one text in a language reads the others in it too. */
function languages({ tags }: Manifest): string[] {
  const overrides = overridesOf(tags);
  const locales = [...new Set(overrides.map(({ attributes: { Locale = '' } }) => Locale))];
  return [...new Set(overrides.map(({ of }) => of))].flatMap((of) => {
    const own = overrides.filter((each) => each.of === of).map(({ attributes: { Locale = '' } }) => Locale);
    const called = of.attributes.id ?? of.name;
    return [
      ...locales.filter((locale) => !own.includes(locale)).map((each) => `${called} is missing in ${each}.`),
      ...own
        .filter((each, index) => own.indexOf(each) !== index)
        .map((each) => `${called} is given twice in ${each}.`),
    ];
  });
}

const limits: Record<string, number> = {
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  'bt:Urls': 2048,
  'bt:Images': 2048,
};

/** In which list the resource of an element stands. */
const listOf: Record<string, string> = {
  Title: 'bt:ShortStrings',
  Label: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Runtime: 'bt:Urls',
  'bt:Image': 'bt:Images',
};

function resources({ tags }: Manifest): string[] {
  const ids = tags.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  const lists = new Map(
    tags.flatMap(({ attributes: { id }, within }) => (id === undefined ? [] : [[id, within.at(-1)]])),
  );
  const uses = tags.filter(({ attributes }) => attributes.resid !== undefined);
  const used = new Set(uses.map(({ attributes }) => attributes.resid));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The id ${id} is given twice.`),
    ...uses.flatMap(({ name, attributes: { resid = '' } }) => [
      ...(resid.length <= 32 ? [] : [`The resid ${resid} is longer than 32 characters.`]),
      ...(lists.get(resid) === listOf[name] ? [] : [`${name} needs ${resid} in ${listOf[name]}.`]),
    ]),
    ...tags
      .filter(
        ({ name, within }) =>
          within.includes('Resources') && name !== 'bt:Override' && limits[name] === undefined,
      )
      .filter(({ attributes: { id } }) => !used.has(id))
      .map(({ attributes: { id } }) => `The resource ${id} is used nowhere.`),
  ];
}

function addresses({ tags, defaultOf }: Manifest, baseUrl: string, files: BuiltFiles): string[] {
  const support = defaultOf('SupportUrl');
  const all = tags.flatMap(({ attributes: { DefaultValue = '' } }) =>
    /^\w+:\/\//.test(DefaultValue) ? [DefaultValue] : [],
  );
  const pages = tags
    .filter(({ name, within }) => name === 'SourceLocation' || within.includes('bt:Urls'))
    .map(({ attributes }) => attributes.DefaultValue);
  return [
    ...all.filter((url) => !url.startsWith('https://')).map((url) => `${url} is not https.`),
    ...all
      .filter((url) => url !== support || url.startsWith(`${baseUrl}/`))
      .filter((url) => !(url.slice(baseUrl.length + 1) in files) || !url.startsWith(`${baseUrl}/`))
      .map((url) => `${url} is no file of the build.`),
    ...(pages.includes(support) ? [`SupportUrl is ${support}, a part of the add-in itself.`] : []),
  ];
}

/** 16, 32 and 80 are demanded of a button; the first two of these of a task pane add-in itself. */
function icons({ tags, defaultOf }: Manifest, baseUrl: string, files: BuiltFiles): string[] {
  const urlOf = (resid: string | undefined) =>
    tags.find(({ attributes: { id } }) => id === resid)?.attributes.DefaultValue ?? '';
  const images = tags.filter(({ name, attributes }) => name === 'bt:Image' && attributes.size !== undefined);
  const wanted: [url: string, size: number][] = [
    [defaultOf('IconUrl'), 32],
    [defaultOf('HighResolutionIconUrl'), 64],
    ...images.map(({ attributes }): [string, number] => [urlOf(attributes.resid), Number(attributes.size)]),
  ];
  const sizes = new Set(wanted.map(([, size]) => size));
  return [
    ...[16, 32, 80].filter((size) => !sizes.has(size)).map((size) => `There is no icon of ${size} pixels.`),
    ...wanted.flatMap(([url, size]) => {
      const found = sizeOfPng(files[url.slice(baseUrl.length + 1)]);
      return found === `${size} x ${size}` ? [] : [`${url} is ${found}, not ${size} x ${size}.`];
    }),
  ];
}
