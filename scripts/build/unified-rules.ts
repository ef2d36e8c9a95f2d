import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import type { FunctionsMetadata } from './functions-metadata.ts';
import type { BuiltFiles } from './project.ts';
import { sizeOfPng } from './size-of-png.ts';
import { unifiedSchema } from './unified-manifest.ts';

/**
 * Microsoft's schemas to which manifest.json must keep: its own, and the last one with the narrower limits (names of 3 to 64
 * characters, descriptions of 128), which not every Excel may have left behind.
 */
const schemas = [unifiedSchema, '1.26'];

const require = createRequire(import.meta.url);
const validators = new Map<string, ReturnType<Ajv['compile']>>();

function validatorOf(version: string, kind: 'MicrosoftTeams' | 'MicrosoftTeams.Localization') {
  const file = `@microsoft/app-manifest/build/json-schemas/teams/v${version}/${kind}.schema.json`;
  const known = validators.get(file);
  if (known) return known;
  const validate = new Ajv({
    strict: false,
    allErrors: true,
    // Its formats are addresses, which stand in patterns besides.
    validateFormats: false,
    // One pattern of the texts in other languages no strict reader takes; of the manifest some need one.
    unicodeRegExp: kind === 'MicrosoftTeams',
  }).compile(require(file));
  validators.set(file, validate);
  return validate;
}

/** What Excel would refuse of manifest.json and of the files that it names, a sentence for each fault. */
export function problemsInUnifiedManifest(text: string, baseUrl: string, files: BuiltFiles): string[] {
  return [
    ...schemas.flatMap((version) => {
      const validate = validatorOf(version, 'MicrosoftTeams');
      validate({ ...withFunctions(text, files), manifestVersion: version });
      return faults('manifest.json', version, validate);
    }),
    ...inOtherLanguages(text, files),
    ...[...text.matchAll(/"(https:[^"]+)"/g)]
      .flatMap(([, url = '']) => (url.startsWith(`${baseUrl}/`) ? [url.slice(baseUrl.length + 1)] : []))
      .filter((name) => !(name in files))
      .map((name) => `manifest.json names ${name}, which is no file of the build.`),
    ...Object.entries({ 'color.png': 192, 'outline.png': 32 }).flatMap(([name, size]) => {
      const found = sizeOfPng(files[name]);
      return found === `${size} x ${size}` ? [] : [`${name} is ${found}, not ${size} x ${size}.`];
    }),
  ];
}

const faults = (file: string, version: string, { errors }: ReturnType<Ajv['compile']>): string[] =>
  (errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${file}, schema ${version}: ${instancePath} ${message}${params.additionalProperty ? `: ${params.additionalProperty}` : ''}.`,
  );

/** The functions stand in a file of their own, and keep to the same limits as in the manifest. */
function withFunctions(text: string, files: BuiltFiles) {
  const manifest = JSON.parse(text);
  const described: FunctionsMetadata = JSON.parse(String(files['functions.json'] ?? '{"functions":[]}'));
  manifest.extensions[0].runtimes[0].customFunctions.functions = described.functions.map(
    ({ result, ...each }) => ({ ...each, result: { dimensionality: result.dimensionality } }),
  );
  return manifest;
}

/** Each language has each text, none of another place than the manifest has. */
function inOtherLanguages(text: string, files: BuiltFiles): string[] {
  const manifest = JSON.parse(text);
  const named: { file: string }[] = manifest.localizationInfo.additionalLanguages ?? [];
  const translated = named.map(({ file }) => {
    const { $schema: _, ...texts }: Record<string, string> = JSON.parse(String(files[file] ?? '{}'));
    return { file, texts };
  });
  const all = [...new Set(translated.flatMap(({ texts }) => Object.keys(texts)))];
  return translated.flatMap(({ file, texts }) => [
    ...schemas.flatMap((version) => {
      const validate = validatorOf(version, 'MicrosoftTeams.Localization');
      validate(texts);
      return faults(file, version, validate);
    }),
    ...all.filter((key) => !(key in texts)).map((key) => `${file} has no ${key}.`),
    ...Object.keys(texts)
      .filter((key) => typeof inside(manifest, key) !== 'string')
      .map((key) => `${file} has ${key}, which manifest.json has not.`),
  ]);
}

/** What stands at "extensions[0].ribbons[0]". */
const inside = (object: unknown, path: string): unknown =>
  path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>(
      (held, step) => (typeof held === 'object' && held !== null ? Reflect.get(held, step) : undefined),
      object,
    );
