import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
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

function validatorOf(version: string) {
  const known = validators.get(version);
  if (known) return known;
  const file = `@microsoft/app-manifest/build/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`;
  // Its formats are addresses, which stand in patterns besides.
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(require(file));
  validators.set(version, validate);
  return validate;
}

/** What Excel would refuse of manifest.json, a sentence for each fault. */
export function problemsInUnifiedManifest(text: string, baseUrl: string, files: BuiltFiles): string[] {
  return [
    ...schemas.flatMap((version) => {
      const validate = validatorOf(version);
      validate({ ...JSON.parse(text), manifestVersion: version });
      return (validate.errors ?? []).map(
        ({ instancePath, message }) => `manifest.json, schema ${version}: ${instancePath} ${message}.`,
      );
    }),
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
