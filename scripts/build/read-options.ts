import { UsageError } from '../command-line.ts';
import { refusalOfName } from './function-names.ts';
import type { BuildOptions } from './project.ts';

/** What is asked on the command line, for a command that builds the add-ins. */
export const buildFlags = {
  'base-url': { type: 'string' },
  namespace: { type: 'string' },
  provider: { type: 'string' },
  'support-url': { type: 'string' },
  id: { type: 'string' },
} as const;
/** The same in its usage, behind the address. */
export const buildUsage = '[--namespace AIROI] [--provider NAME] [--support-url https://...] [--id UUID]';

/** @throws UsageError that names the option and what was given. */
export function readOptions(given: Record<string, string | undefined>): BuildOptions {
  const { 'base-url': baseUrl = 'https://localhost:3000', namespace = '', provider, id } = given;
  const supportUrl = given['support-url'];
  if (id !== undefined && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) {
    throw new UsageError(`--id must be a UUID, got '${id}'`);
  }
  if (provider !== undefined && !/^.{1,32}$/.test(provider)) {
    throw new UsageError(`--provider must be a name of 1 to 32 characters, got '${provider}'`);
  }
  return {
    baseUrl: readAddress('--base-url', baseUrl),
    namespace: readNamespace(namespace),
    ...(id === undefined ? {} : { id: id.toLowerCase() }),
    ...(provider === undefined ? {} : { provider }),
    ...(supportUrl === undefined ? {} : { supportUrl: readAddress('--support-url', supportUrl) }),
  };
}

/** As the host will write it: the Id follows from it, so one address must have one spelling. */
function readAddress(option: string, text: string): string {
  if (!/^https:\/\/[^\s?#]+$/.test(text) || !URL.canParse(text)) {
    throw new UsageError(`${option} must be an https address, got '${text}'`);
  }
  return new URL(text).href.replace(/\/+$/, '');
}

/** Excel asks of a namespace what it asks of a function's name. */
function readNamespace(text: string): string {
  if (!/^([A-Za-z][A-Za-z0-9]{0,30})?$/.test(text)) {
    throw new UsageError(`--namespace must be letters and digits that begin with a letter, got '${text}'`);
  }
  const namespace = text.toUpperCase();
  const refusal = namespace === '' ? null : refusalOfName(namespace);
  if (refusal !== null) throw new UsageError(`--namespace ${namespace} ${refusal}`);
  return namespace;
}
