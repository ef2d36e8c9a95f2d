import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { referenceText } from '../../scripts/reference/reference-text.ts';

it('docs/functions.md says what the declarations say (npm run reference writes it)', () => {
  expect(readFileSync('docs/functions.md', 'utf8')).toBe(referenceText());
});
