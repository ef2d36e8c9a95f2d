import { describe, expect, it } from 'vitest';
import { english } from '../../core/sidebar/texts/english.ts';
import { french } from '../../core/sidebar/texts/french.ts';
import { german } from '../../core/sidebar/texts/german.ts';
import { portuguese } from '../../core/sidebar/texts/portuguese.ts';
import { spanish } from '../../core/sidebar/texts/spanish.ts';
import { tabIds, usualName } from '../../core/workbook/kits.ts';
import { figuresOf, putIn, saidOf, samplesFor, textsByPath } from '../support/language-samples.ts';

/** What is the same word in English. */
const sameWord: Readonly<Record<string, readonly string[]>> = {
  german: ['Start', 'Pilot', 'Portfolio', 'Name', 'Plan', 'Phase', 'Team'],
  french: ['Pages', 'Volume', 'Phase', 'Note', 'Maintenance', 'Verdict', 'Incidents'],
  spanish: [],
  portuguese: [],
};
const tabNames = tabIds.map(usualName);
const languages = Object.entries({ german, french, spanish, portuguese });

describe.each(languages)('The texts in %s', (name, texts) => {
  const byPath = new Map(textsByPath(texts));
  const ofEnglish = textsByPath(english).filter(([path]) => path !== 'locale');
  // Tabs keep their names.
  const isSame = (text: string) => sameWord[name]?.includes(text) || tabNames.includes(text);
  const strings = [...byPath].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const functions = ofEnglish.flatMap(([path, text]) =>
    typeof text === 'function'
      ? samplesFor(path).flatMap((sample) => {
          const said = saidOf(text, sample);
          return said === null ? [] : [{ path, sample, said, here: saidOf(byPath.get(path), sample) }];
        })
      : [],
  );

  it('are those of English, none missing and none left over', () => {
    expect([...byPath.keys()].filter((path) => path !== 'locale')).toEqual(ofEnglish.map(([path]) => path));
    for (const [path, text] of ofEnglish) expect(typeof byPath.get(path), path).toBe(typeof text);
  });

  it('are not left in English', () => {
    const left = ofEnglish.filter(([path, text]) => typeof text === 'string' && byPath.get(path) === text);
    expect(left.map(([, text]) => text).filter((text) => !isSame(String(text)))).toEqual([]);
    const bare = (said: string) => said.replaceAll(/Kiwi|Mango|Lychee|Papaya|Guava|ROI|[^\p{L}]/gu, '');
    const unsaid = functions.filter(({ said, here }) => bare(said) !== '' && said === here);
    expect(unsaid.map(({ path, said }) => `${path}: ${said}`)).toEqual([]);
  });

  it('keep what is put into them, and name the same figures', () => {
    expect(functions.length).toBeGreaterThan(300);
    for (const { path, sample, said, here } of functions) {
      const at = `${path} of ${JSON.stringify(sample)}: ${here}`;
      expect(here, at).not.toBeNull();
      expect(here, at).not.toMatch(/undefined|NaN|null|\[object|function/);
      expect(putIn(here ?? ''), at).toEqual(putIn(said));
      expect(figuresOf(here ?? ''), at).toEqual(figuresOf(said));
    }
    for (const [path, text] of ofEnglish)
      if (typeof text === 'string' && path !== 'language')
        expect(figuresOf(String(byPath.get(path))), path).toEqual(figuresOf(text));
  });

  it('name the functions, error values, names and tabs that English names', () => {
    const named = (text: string) =>
      (
        text.match(/#[A-Z/0]+[?!]?|\b(Costs|Tracking|Assumptions|Dashboard|Checks|Value|ROI)\b/g) ?? []
      ).sort();
    for (const [path, text] of ofEnglish) {
      const here = byPath.get(path);
      if (typeof text !== 'string' || typeof here !== 'string' || path.endsWith('.note')) continue;
      for (const each of named(text.replace(/^Value\b/, ''))) expect(here, path).toContain(each);
    }
  });

  it('have the signs of the language', () => {
    const filled = functions.filter(({ sample }) => !/""|\[\]/.test(JSON.stringify(sample)));
    for (const text of [...strings.map(([, each]) => each), ...filled.map(({ here }) => here ?? '')]) {
      const plain = text.replaceAll(/#\S+/g, '#'); // error values
      expect(plain).not.toMatch(/^ | $| {2}\S/);
      if (name !== 'portuguese') expect(plain).not.toMatch(/\d ?%/); // a space that does not break
      if (name === 'french') expect(plain).not.toMatch(/[ \p{L}][;!?»]|\p{L}:| :|« |'/u);
      else expect(plain).not.toMatch(/\s[:;?!]/);
      if (name === 'spanish') expect(plain.split('¿').length, plain).toBe(plain.split('?').length);
    }
  });
});

describe('Plurals', () => {
  it.each([
    [german, 1, '1 Zelle wird geschrieben', '2 Zellen werden geschrieben'],
    [french, 1, '1 cellule est écrite', '2 cellules sont écrites'],
    [spanish, 1, 'Se escribe 1 celda', 'Se escriben 2 celdas'],
    [portuguese, 1, '1 célula é gravada', '2 células são gravadas'],
  ])('are those of the language', (texts, one, single, more) => {
    expect(texts.check.cells(one)).toBe(single);
    expect(texts.check.cells(2)).toBe(more);
  });

  it('count none as one where the language does', () => {
    expect(french.functions.live.moreRows(0)).toBe('et 0 ligne de plus.');
    expect(german.functions.live.moreRows(0)).toBe('und 0 weitere Zeilen.');
  });
});
