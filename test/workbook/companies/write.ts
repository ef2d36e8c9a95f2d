import { writeFileSync } from 'node:fs';
import { companies } from './all.ts';
import { Companies } from './as-text.ts';
import { sentencesFile, sentencesHead } from './sentences-file.ts';

const all = new Companies();
const texts = companies.map((company, index) => all.textOf(company, index + 1));
writeFileSync(sentencesFile, [sentencesHead, ...texts].join('\n'));
