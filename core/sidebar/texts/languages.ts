import { speak, type Texts, texts } from './texts.ts';

/** A part of its own each: nobody loads a language that they do not read. English is there already. */
const others: ReadonlyMap<string, () => Promise<Texts>> = new Map([
  ['de', () => import('./german.ts').then((part) => part.german)],
  ['fr', () => import('./french.ts').then((part) => part.french)],
  ['es', () => import('./spanish.ts').then((part) => part.spanish)],
  ['pt', () => import('./portuguese.ts').then((part) => part.portuguese)],
]);

/** Before anything is drawn: the language that the host is shown in, "de-AT" or "pt_BR"; English where we have none. */
export async function speakAs(hostLanguage: string): Promise<void> {
  const [language = ''] = hostLanguage.toLowerCase().split(/[-_]/);
  try {
    const load = others.get(language);
    if (load) speak(await load());
  } catch {
    // The part did not come. English can be read by more people than an empty pane.
  }
  document.documentElement.lang = texts().language;
}
