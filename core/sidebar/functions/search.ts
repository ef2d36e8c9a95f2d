import type { DefinedFunction } from '../../function-kit/define.ts';
import { isNearly } from './nearly.ts';

/** What is searched of a function, and of the question that its chapter answers. */
export interface Searchable extends Pick<DefinedFunction, 'name' | 'summary' | 'keywords'> {
  question: string;
}

/**
 * The functions that hold most words of what was typed, the likeliest first; all of them where nothing was. A word
 * counts more in a name or a keyword than in a sentence, more where it is whole, less where a letter is wrong.
 */
export function search<Entry extends Searchable>(typed: string, entries: readonly Entry[]): Entry[] {
  const all = wordsOf(typed);
  const telling = all.filter((word) => !fillers.has(word));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0) return [...entries];
  const found = entries.map((entry) => ({ entry, ...matchOf(words, all.join(' '), entry) }));
  const most = Math.max(...found.map(({ matched }) => matched));
  if (most === 0) return [];
  return found
    .filter(({ matched }) => matched === most)
    .sort((one, other) => other.score - one.score)
    .map(({ entry }) => entry);
}

/** Words that say nothing of what is looked for, unless they stand alone. */
const fillers = new Set(
  'a an and are be can do does for have how i if in is it its many me much my of on or our that the this to we what when where which will with you your'.split(
    ' ',
  ),
);

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

interface Match {
  /** How many of the words the function holds. */
  matched: number;
  score: number;
}

function matchOf(words: readonly string[], phrase: string, entry: Searchable): Match {
  const places = [
    { words: wordsOf(entry.name), weight: 10 },
    { words: entry.keywords.flatMap(wordsOf), weight: 9 },
    { words: wordsOf(entry.summary), weight: 4 },
    { words: wordsOf(entry.question), weight: 2 },
  ];
  const scores = words.map((word) =>
    Math.max(...places.map((place) => place.weight * likeness(word, place.words))),
  );
  return {
    matched: scores.filter((score) => score > 0).length,
    score: scores.reduce((sum, score) => sum + score, phraseScore(phrase, entry)),
  };
}

/** The very phrase, or nearly: a keyword that stands further ahead counts more. */
function phraseScore(phrase: string, { name, keywords }: Searchable): number {
  if (wordsOf(name).join(' ') === phrase) return 40;
  const phrases = keywords.map((keyword) => wordsOf(keyword).join(' '));
  const [same, near] = [phrases.indexOf(phrase), phrases.findIndex((each) => isNearly(phrase, each))];
  if (same >= 0) return 30 - same;
  return near < 0 ? 0 : 15 - near;
}

/** How much a word is like the likest of some others, from 0 to 1. */
function likeness(word: string, others: readonly string[]): number {
  if (others.includes(word)) return 1;
  if (others.some((other) => other.startsWith(word))) return 0.7;
  return others.some((other) => isNearly(word, other)) ? 0.5 : 0;
}
