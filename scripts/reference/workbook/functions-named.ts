import type { DefinedFunction } from '../../../core/function-kit/define.ts';
import { catalogue } from '../../../core/functions/catalogue.ts';

const call = /\b([A-Z][A-Z_]+)\(\)/g;

/** The functions that a text names as "AI_ROI()". */
export const functionsNamed = (text: string): DefinedFunction[] =>
  [...text.matchAll(call)].flatMap(([, name]) => catalogue.filter((each) => each.name === name));

/** The text with a link to the reference where it names a function. */
export const withLinks = (text: string): string =>
  text.replaceAll(call, (found, name: string) => (functionsNamed(found).length === 0 ? found : linkTo(name)));

export const linkTo = (name: string): string => `[\`${name}\`](functions.md#${name.toLowerCase()})`;
