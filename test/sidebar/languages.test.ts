import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { figureIn } from '../../core/cells/typed-figure.ts';
import { userSigns } from '../../core/sidebar/functions/user-signs.ts';
import { english } from '../../core/sidebar/texts/english.ts';
import { german } from '../../core/sidebar/texts/german.ts';
import { speakAs } from '../../core/sidebar/texts/languages.ts';
import { ofLanguage } from '../../core/sidebar/texts/of-language.ts';
import { speak, texts } from '../../core/sidebar/texts/texts.ts';
import { inMoney, inWhole } from '../../core/sidebar/user-figures.ts';

beforeEach(() => {
  speak(english);
});
// Other test files of the same worker read what is spoken.
afterEach(() => {
  speak(english);
  vi.unstubAllGlobals();
});

describe('The language of the pane', () => {
  it.each([
    ['de-DE', 'de'],
    ['de-AT', 'de'],
    ['de', 'de'],
    ['FR-ca', 'fr'],
    ['es-419', 'es'],
    ['pt-PT', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['en-GB', 'en'],
    ['it-IT', 'en'],
    ['den', 'en'],
    ['', 'en'],
  ])('is for %s %s', async (host, expected) => {
    vi.stubGlobal('document', { documentElement: { lang: '' } });
    await speakAs(host);
    expect(texts().language).toBe(expected);
    expect(document.documentElement.lang).toBe(expected);
  });
});

describe('The locale of the texts', () => {
  const localeFor = (languages: readonly string[], language: string, usual: string) => {
    vi.stubGlobal('navigator', { languages });
    return ofLanguage(language, usual).locale();
  };

  it("is the browser's own where it is of this language, else the usual one", () => {
    expect(localeFor(['de-CH', 'en'], 'de', 'de-DE')).toBe('de-CH');
    expect(localeFor(['en-US', 'pt-PT'], 'pt', 'pt-BR')).toBe('pt-PT');
    expect(localeFor(['en-GB'], 'en', 'en-US')).toBe('en-GB');
    expect(localeFor(['en-US'], 'fr', 'fr-FR')).toBe('fr-FR');
    expect(localeFor(['den'], 'de', 'de-DE')).toBe('de-DE');
    expect(localeFor(['en-US@posix'], 'en', 'en-GB')).toBe('en-US');
  });

  it('writes hints as figures are typed there', () => {
    expect(german.week.units.hours).toBe('Std., 8,5 oder 8:30');
    vi.stubGlobal('navigator', { languages: ['es-MX'] });
    expect(ofLanguage('es', 'es-ES').figure(8.5)).toBe('8.5');
  });

  it('is that by which typed figures are read', () => {
    expect(userSigns().decimal).toBe('.');
    speak(german);
    expect(userSigns()).toEqual({ decimal: ',', dayOrder: 'dmy' });
    expect(figureIn('1.234,5', userSigns())?.value).toBe(1234.5);
    expect(inWhole(1234)).toBe('1.234');
    expect(inMoney(1234, 'EUR')).toBe('1.234\u00a0€');
  });
});
