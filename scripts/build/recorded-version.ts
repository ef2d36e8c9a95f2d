import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './project.ts';

/**
 * The version of the Excel add-in, and of what it is the version. Excel keeps functions.json and the manifest until a
 * manifest of a higher version comes: https://learn.microsoft.com/office/dev/add-ins/develop/xml-manifest-overview#version
 */
export interface Recorded {
  version: string;
  /** SHA-256 of functions.json as it is built, and of what Excel keeps of both manifests. */
  functions: string;
  manifest: string;
}

const file = join(projectFolder, 'manifests/version.json');

export async function recordedVersion(): Promise<Recorded> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** What is to be recorded for these files: the version stays where both are what they were. */
export function nextVersion(recorded: Recorded, functionsJson: string, template: string): Recorded {
  const now = { functions: hash(functionsJson), manifest: hash(template) };
  const isSame = now.functions === recorded.functions && now.manifest === recorded.manifest;
  return { version: isSame ? recorded.version : raised(recorded.version), ...now };
}

/** The sentence that stops a build whose files are not those of the recorded version, or null. */
export function refusalOfVersion(recorded: Recorded, functionsJson: string, template: string): string | null {
  const next = nextVersion(recorded, functionsJson, template);
  if (next.version === recorded.version) return null;
  const changed = next.functions === recorded.functions ? 'A manifest' : 'functions.json';
  return (
    `${changed} is not that of version ${recorded.version}, and installed add-ins keep what they have until the ` +
    `version rises: run npm run raise-version, which makes it ${next.version}`
  );
}

export async function record(recorded: Recorded): Promise<void> {
  await writeFile(file, `${JSON.stringify(recorded, null, 2)}\n`);
}

/** 1.0.9.0 to 1.0.10.0; the last part is for whoever builds the same functions anew. */
function raised(version: string): string {
  const [major, minor, patch] = version.split('.').map(Number);
  return `${major}.${minor}.${(patch ?? 0) + 1}.0`;
}

/** Of the text with line breaks as git keeps them, whatever they are on this machine. */
function hash(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n/g, '\n')).digest('hex');
}
