import { english } from '../../core/sidebar/texts/english.ts';
import { french } from '../../core/sidebar/texts/french.ts';
import { german } from '../../core/sidebar/texts/german.ts';
import { portuguese } from '../../core/sidebar/texts/portuguese.ts';
import { spanish } from '../../core/sidebar/texts/spanish.ts';
import type { Texts } from '../../core/sidebar/texts/texts.ts';

/** The language of a manifest that no other is asked for. */
export const usualTexts: Texts = english;

/**
 * The other languages by the locales in which Excel is shown: a language without its region is not known everywhere.
 * https://learn.microsoft.com/office/dev/add-ins/develop/localization
 * https://learn.microsoft.com/microsoft-365-apps/deploy/overview-deploying-languages-microsoft-365-apps
 */
export const otherLanguages: readonly (readonly [locale: string, texts: Texts])[] = [
  ['de-DE', german],
  ['es-ES', spanish],
  ['es-MX', spanish],
  ['fr-CA', french],
  ['fr-FR', french],
  ['pt-BR', portuguese],
  ['pt-PT', portuguese],
];
