export const sentencesFile = 'test/fixtures/sentences.md';

/** What stands above the companies. */
export const sentencesHead = `# What Dashboard and Pilot say

Of planted companies, each sound but for what its name says: every row of the two pages as a person reads it, blanks left out, cells
parted by "|". Written by \`npm run sentences\`, compared by test/workbook/sentences.test.ts. To be read from top to bottom: a false,
boastful or empty sentence is a fault.
`;
