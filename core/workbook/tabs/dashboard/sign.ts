import { dayInput, textInput } from '../../declare/columns.ts';
import { namedRows } from '../../declare/rows.ts';
import { missing } from './missing.ts';

const { style, format, rule, message } = dayInput;

/** At the foot of the page: who stands behind it, typed here or written on the printed page. */
export const sign = namedRows(
  `B${missing.nextRow + 2}`,
  'name',
  {
    what: { label: 'To sign', header: 'headerPlain', style: 'label' },
    name: { label: 'Name', ...textInput },
    date: { label: 'Date', style, format, rule, message },
    signature: { label: 'Signature', header: 'headerPlain', style: 'label', over: 2 },
  },
  { prepared: { what: 'Prepared by' }, reviewed: { what: 'Reviewed by' }, approved: { what: 'Approved by' } },
);
