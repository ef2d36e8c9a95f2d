import { parse, tokenize } from '@borgar/fx';
import { messageOf } from '../../core/cells/wording.ts';
import type { DefinedFunction } from '../../core/function-kit/define.ts';
import { exampleCall } from '../../core/function-kit/example-text.ts';
import { refusalOfName } from './function-names.ts';

/** As much of a declaration as the hosts' rules are about. */
export type Declared = Pick<DefinedFunction, 'name' | 'inputs' | 'examples'>;

/** What keeps a host from taking the functions as they are declared; a sentence each. */
export function problemsInFunctions(functions: readonly Declared[]): string[] {
  return functions.flatMap(({ name, inputs, examples }) => [
    ...problemInName(name),
    ...problemInOrder(name, inputs),
    ...examples.flatMap((example) => problemInCall(exampleCall({ name, inputs }, example) ?? '')),
  ]);
}

function problemInName(name: string): string[] {
  const refusal = refusalOfName(name);
  return refusal === null ? [] : [`The name ${name} ${refusal}.`];
}

/**
 * One such function and Excel on the web refuses the whole set, Excel on the desktop keeps an older one without a word:
 * https://github.com/OfficeDev/office-js/issues/1749
 */
function problemInOrder(name: string, inputs: Declared['inputs']): string[] {
  const firstOptional = inputs.findIndex(([, { isOptional }]) => isOptional);
  if (firstOptional < 0) return [];
  return inputs
    .slice(firstOptional)
    .filter(([, { isOptional }]) => !isOptional)
    .map(
      ([input]) =>
        `${name} requires '${input}' after '${inputs[firstOptional]?.[0]}', which may be left out.`,
    );
}

/** Array constants hold constants alone, in rows of one length: ECMA-376 part 1, 18.17.2.1. */
export function problemInCall(call: string): string[] {
  if (call === '') return [];
  const reason = syntaxError(call) ?? unevenRows(call) ?? tooLong(call);
  return reason === null ? [] : [`The example ${call} cannot be typed in Excel: ${reason}.`];
}

function syntaxError(call: string): string | null {
  try {
    parse(tokenize(call));
    return null;
  } catch (error) {
    const message = messageOf(error);
    return / array/.test(message)
      ? 'an array constant holds constants alone, and no empty place'
      : message.charAt(0).toLowerCase() + message.slice(1);
  }
}

function unevenRows(call: string): string | null {
  // What is left without its texts has no brace, comma or semicolon that is not the formula's.
  const constants = call.replace(/"(?:[^"]|"")*"/g, '""').match(/\{[^}]*\}/g) ?? [];
  const isUneven = constants.some(
    (constant) => new Set(constant.split(';').map((row) => row.split(',').length)).size > 1,
  );
  return isUneven ? 'the rows of an array constant have different lengths' : null;
}

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
function tooLong(call: string): string | null {
  if (call.length > 8192) return 'a formula has 8,192 characters at most';
  const texts = call.match(/"(?:[^"]|"")*"/g) ?? [];
  return texts.some((text) => text.length > 257) ? 'a text in a formula has 255 characters at most' : null;
}
