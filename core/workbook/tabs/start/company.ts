import { textInput } from '../../declare/columns.ts';
import { namedRows } from '../../declare/rows.ts';

/** Whose figures these are; it stands in the first row of every tab. */
export const companyRow = namedRows(
  'B6',
  'name',
  { what: { style: 'label' }, name: textInput },
  { company: { what: 'Company (may stay blank)' } },
);
export const exampleCompany = 'Example Ltd';
