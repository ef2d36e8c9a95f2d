import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../core/formula/calls.ts';
import { termOf } from '../../core/function-kit/twin/term.ts';

const texts = [
  'B5',
  '$B$5:C$9',
  'b5',
  'Costs!B5',
  "'Costs 2'!B5:C9",
  "'It''s'!$A$1",
  "'Costs!B5",
  'A:C',
  '$A:$C',
  '2:5',
  'B5:B',
  'AIR_ROI',
  'ABCD5',
  'B5+C5',
  'Costs!B5+1',
  '-B5',
  "Costs!B5-'Value'!B5",
  'SUM(A1:A3)',
  'SUM(A1:A3)+1',
  'SUM(A1)*SUM(A2)',
  'IF(A1>1,SUM(B1:B2),"a)")',
  '(A1)',
  'DATE(2026,1,5)',
  'T.TEST(A1:A3,B1:B3,2,3)',
];

const names = ['AIR_ROI', 'ABCD5'];

/** By another reader's account: plain cells, or one call and nothing else. */
function readBy(text: string) {
  const tokens = tokensOf(`=${text}`).slice(1);
  const isReference = tokens.length === 1 && ['range', 'range_beam'].includes(tokens[0]?.type ?? '');
  let depth = 0;
  const closings = tokens.map(({ type, value }) => {
    if (type === 'operator' && value === '(') depth += 1;
    if (type === 'operator' && value === ')') depth -= 1;
    return depth;
  });
  const isCall = tokens[0]?.type === 'func' && closings.slice(1).indexOf(0) === tokens.length - 2;
  return { isReference, isWhole: isReference || isCall || names.includes(text) };
}

describe('The argument of a twin', () => {
  it.each(texts)('%s is read as another reader does', (text) => {
    const term = termOf(text, null);
    const { isReference, isWhole } = readBy(text);
    expect({
      isReference: term.reference !== null,
      text: String(term),
    }).toEqual({ isReference, text: isWhole ? text : `(${text})` });
  });
});
