import { commandLine } from './command-line.ts';

await commandLine({ usage: 'npm run raise-version', options: {} }, async () => {
  // Loaded once the options are right: that takes seconds.
  const [{ functionsJson }, { keptOfManifests }, { nextVersion, record, recordedVersion }] =
    await Promise.all([
      import('./build/functions-metadata.ts'),
      import('./build/kept-of-manifests.ts'),
      import('./build/recorded-version.ts'),
    ]);
  const recorded = await recordedVersion();
  const next = nextVersion(recorded, functionsJson(), await keptOfManifests());
  await record(next);
  console.log(
    next.version === recorded.version
      ? `The functions and the manifest are those of version ${recorded.version}: it stays.`
      : `Version ${recorded.version} becomes ${next.version}, in manifests/version.json.`,
  );
});
