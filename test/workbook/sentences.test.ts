import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isFull } from '../support/draws.ts';
import { companies } from './companies/all.ts';
import { Companies } from './companies/as-text.ts';
import { sentencesFile } from './companies/sentences-file.ts';

/*
 * What Dashboard and Pilot say of planted companies. The file is read by people from top to bottom, and written anew by
 * `npm run sentences`: a change of a sentence shows there.
 */

const kept = readFileSync(sentencesFile, 'utf8').split(/^(?=## )/m);
const [, ...texts] = kept;

describe('What is said of planted companies', () => {
  const all = new Companies();

  it('is kept of each, in their order', () => {
    expect(texts.map((text) => text.split('\n')[0])).toEqual(
      companies.map(({ name }, index) => `## ${index + 1}. ${name}`),
    );
  });

  /** Every third here, all of them in test:full; `npm run sentences` writes the whole file. */
  const tried = companies
    .map((company, index) => ({ company, index }))
    .filter(({ index }) => isFull || index % 6 === 0);

  it.each(tried)('$company.name', ({ company, index }) => {
    expect(all.textOf(company, index + 1).trim()).toBe(texts[index]?.trim());
  });
});
