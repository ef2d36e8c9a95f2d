import type { Texts } from '../../core/sidebar/texts/texts.ts';
import { commands, labelOf, tipOf } from './commands.ts';
import { escapeXml } from './escape-xml.ts';
import { otherLanguages, usualTexts } from './languages.ts';

/** A text in English with the other languages below it, as the attributes and children of an element. */
function inEachLanguage(
  { element, override, indent, id = '' }: { element: string; override: string; indent: number; id?: string },
  textOf: (texts: Texts) => string,
): string {
  const space = `\n${' '.repeat(indent)}`;
  const overrides = otherLanguages.map(
    ([locale, texts]) => `${space}  <${override} Locale="${locale}" Value="${escapeXml(textOf(texts))}"/>`,
  );
  const named = id === '' ? '' : ` id="${id}"`;
  return `${space}<${element}${named} DefaultValue="${escapeXml(textOf(usualTexts))}">${overrides.join('')}${space}</${element}>`;
}

const string = (id: string, textOf: (texts: Texts) => string) =>
  inEachLanguage({ element: 'bt:String', override: 'bt:Override', indent: 8, id }, textOf);

/** The name of the add-in is a name: it is the same in every language. */
export const addInName = 'AI ROI';

export const descriptionXml = (): string =>
  inEachLanguage({ element: 'Description', override: 'Override', indent: 2 }, ({ ribbon }) => ribbon.short);

export const shortStringsXml = (): string =>
  [
    string('GetStarted.Title', ({ ribbon }) => ribbon.ready),
    ...commands.map((command) => string(`${command.id}.Label`, (texts) => labelOf(command, texts))),
  ].join('');

/** @param call how a cell calls AI_ROI, which may be left to whoever fills the manifest. */
export const longStringsXml = (call: string): string =>
  [
    string('GetStarted.Description', ({ ribbon }) => ribbon.howToStart(call)),
    ...commands.map((command) => string(`${command.id}.Tip`, (texts) => tipOf(command, texts))),
  ].join('');
