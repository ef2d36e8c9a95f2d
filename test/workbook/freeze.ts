import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildBook } from '../../core/workbook/build.ts';
import { everythingOf, frozenCases, inOrder, signsOf } from './frozen.ts';

/* npm run freeze: keeps what every tab is, to the cell, before a change that is to leave it so. */
const name = 'portfolio, example';
const options = frozenCases[name];
if (!options) throw new Error(`there is no case ${name}`);
const tabs = Object.fromEntries(buildBook(options).map((tab) => [tab.id, everythingOf(tab)]));
const signs = Object.assign(
  {},
  ...Object.entries(frozenCases).map(([each, asked]) => signsOf(each, buildBook(asked))),
);
const file = 'test/fixtures/frozen.json.gz';
writeFileSync(file, gzipSync(inOrder({ signs, name, tabs }), { level: 9 }));
console.log(file);
