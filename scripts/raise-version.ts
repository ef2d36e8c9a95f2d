import { functionsJson } from './build/functions-metadata.ts';
import { keptOfManifests } from './build/kept-of-manifests.ts';
import { nextVersion, record, recordedVersion } from './build/recorded-version.ts';
import { commandLine } from './command-line.ts';

await commandLine({ usage: 'npm run raise-version', options: {} }, async () => {
  const recorded = await recordedVersion();
  const next = nextVersion(recorded, functionsJson(), await keptOfManifests());
  await record(next);
  console.log(
    next.version === recorded.version
      ? `The functions and the manifest are those of version ${recorded.version}: it stays.`
      : `Version ${recorded.version} becomes ${next.version}, in manifests/version.json.`,
  );
});
