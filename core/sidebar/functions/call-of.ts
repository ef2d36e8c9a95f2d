import type { DefinedFunction } from '../../function-kit/define.ts';
import type { TypedArgument } from './typed-argument.ts';
import { referenceText } from './typed-reference.ts';

/** The arguments as a formula on a tab writes them; '' is one left out. */
export function argumentTexts(typed: readonly TypedArgument[], onSheet: string): string[] {
  return typed.map((argument) => {
    if (argument.is === 'value') return argument.text;
    if (argument.is === 'name') return argument.name;
    return argument.is === 'cells' ? referenceText(argument.cells, onSheet) : '';
  });
}

/** "=AI_ROI(Costs!B5, 5010, 50%)": what is left out at the end is not written. */
export function callOf(
  { name }: Pick<DefinedFunction, 'name'>,
  texts: readonly string[],
  functionPrefix: string,
): string {
  const last = texts.findLastIndex((text) => text !== '');
  return `=${functionPrefix}${name}(${texts.slice(0, last + 1).join(', ')})`;
}

/** The arguments that must be there and are not. */
export function missingIn({ inputs }: DefinedFunction, typed: readonly TypedArgument[]): string[] {
  return inputs
    .filter(([, input], index) => !input.isOptional && typed[index]?.is === 'nothing')
    .map(([name]) => name);
}
