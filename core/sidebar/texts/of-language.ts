/** What the texts of a language are made with: its lists and plurals, and figures as its reader writes them. */
export function ofLanguage(language: string, usualLocale: string) {
  const locale = readersLocale(language) ?? usualLocale;
  // Each takes the browser tens of milliseconds the first time, and the first page needs none: so texts with a figure are getters.
  let numbers: Intl.NumberFormat | undefined;
  let list: Intl.ListFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  return {
    /** For figures and days. */
    locale: (): string => locale,
    listed: (all: readonly string[]) => {
      list ??= new Intl.ListFormat(usualLocale);
      return list.format(all);
    },
    /** "8.5", as somebody would type it. */
    figure: (value: number) => {
      numbers ??= new Intl.NumberFormat(locale);
      return numbers.format(value);
    },
    /** One of the two wordings; of some languages 0 is one too. */
    ifOne: (count: number, one: string, other: string) => {
      rules ??= new Intl.PluralRules(language);
      return rules.select(count) === 'one' ? one : other;
    },
  };
}

/**
 * The browser's own where it is of this language: de-CH writes 8.5, and en-GB the day before the month. Without what
 * Chromium adds to it where the machine has no language: en-US@posix.
 */
function readersLocale(language: string): string | undefined {
  const ofLanguage = new RegExp(`^${language}(-[a-z\\d]{2,8})*$`, 'i');
  const known: readonly string[] = typeof navigator === 'undefined' ? [] : navigator.languages;
  return known.map((each) => each.replace(/@.*/, '')).find((each) => ofLanguage.test(each));
}
