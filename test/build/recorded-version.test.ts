import { describe, expect, it } from 'vitest';
import { functionsJson } from '../../scripts/build/functions-metadata.ts';
import { keptOfManifests } from '../../scripts/build/kept-of-manifests.ts';
import { nextVersion, recordedVersion, refusalOfVersion } from '../../scripts/build/recorded-version.ts';

const recorded = nextVersion({ version: '1.0.8.0', functions: '', manifest: '' }, '{}', '<OfficeApp/>');

describe('The version of the add-in for Excel', () => {
  it('is recorded for the functions and the manifest as they are (npm run raise-version)', async () => {
    expect(refusalOfVersion(await recordedVersion(), functionsJson(), await keptOfManifests())).toBeNull();
  });

  it('stays while the functions and the manifest are what they were', () => {
    expect(nextVersion(recorded, '{}', '<OfficeApp/>')).toEqual(recorded);
    expect(refusalOfVersion(recorded, '{}', '<OfficeApp/>')).toBeNull();
  });

  it.each([
    ['functions.json', '{"functions":[]}', '<OfficeApp/>'],
    ['A manifest', '{}', '<OfficeApp></OfficeApp>'],
  ])('rises where %s has changed; the build says so and names the command', (file, functions, template) => {
    expect(nextVersion(recorded, functions, template).version).toBe('1.0.10.0');
    expect(refusalOfVersion(recorded, functions, template)).toBe(
      `${file} is not that of version 1.0.9.0, and installed add-ins keep what they have until the version rises: ` +
        'run npm run raise-version, which makes it 1.0.10.0',
    );
  });

  it('does not depend on how a machine ends its lines', () => {
    expect(nextVersion(nextVersion(recorded, '{\n}', 'a\nb'), '{\r\n}', 'a\r\nb').version).toBe('1.0.10.0');
  });
});
