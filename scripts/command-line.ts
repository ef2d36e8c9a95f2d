import { type ParseArgsConfig, parseArgs } from 'node:util';
import { messageOf } from '../core/cells/wording.ts';

/** What the person typed cannot be carried out; the message is the one line they see. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; strict: true }>>['values'];

/** Runs a command: bad input gives one clear line and exit code 2, a failure its message and exit code 1. */
export async function commandLine<const O extends Options>(
  { usage, options }: { usage: string; options: O },
  run: (options: Parsed<O>) => Promise<void>,
): Promise<void> {
  try {
    await run(read(options));
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const message = messageOf(error);
    console.error(isUsage ? `${message} (usage: ${usage})` : message);
    process.exitCode = isUsage ? 2 : 1;
  }
}

function read<const O extends Options>(options: O): Parsed<O> {
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const [line = ''] = messageOf(error).split('\n');
    throw new UsageError(line.replace(/\. To specify.*$/, ''));
  }
}
