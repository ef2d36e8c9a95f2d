import { notAvailableError, numError, valueError } from '../../cells/cell.ts';
import { percentInWords } from '../../cells/wording.ts';
import { annualRates, discountsOf } from '../../finance/rates-of-return.ts';
import { define } from '../../function-kit/define.ts';
import { type Line, lineOf, positionsOf } from '../../function-kit/twin/range.ts';
import type { Term } from '../../function-kit/twin/term.ts';
import { power } from '../../function-kit/twin/terms.ts';
import { areFilled } from '../shared/filled-lines.ts';
import { netFlows, periodsPerYear } from '../shared/flow-inputs.ts';

export const aiIrr = define({
  name: 'AI_IRR',
  summary: 'Internal rate of return: the annual rate at which the flows are worth 0 today.',
  keywords: ['IRR', 'internal rate of return', 'annual return', 'yield', 'hurdle rate'],
  inputs: { net_flows: netFlows, periods_per_year: periodsPerYear },
  result: { kind: 'ratio', description: 'the annual rate at which AI_NPV is 0' },
  compute: ({ net_flows, periods_per_year }) => {
    if (net_flows.length === 0) throw valueError('net_flows is blank');
    const { changesSign, discounts } = solutionOf(net_flows);
    if (!changesSign) {
      throw numError('net_flows never change sign: a rate of return needs a cost and a gain');
    }
    const rates = annualRates(discounts, periods_per_year);
    const [rate, ...others] = rates;
    if (rate === undefined) throw numError('no rate brings net_flows to 0: read AI_NPV instead');
    if (others.length === 0) return rate;
    const some = rates.slice(0, 3).map(percentInWords).join(', ');
    const [positive, ...alsoPositive] = rates.filter((each) => each > 0);
    const only =
      positive !== undefined && alsoPositive.length === 0
        ? `; ${percentInWords(positive)} is the one above 0`
        : '';
    throw notAvailableError(
      `${rates.length} rates bring net_flows to 0 (${some}${rates.length > 3 ? ', ...' : ''})${only}: read AI_NPV instead`,
    );
  },
  errors: [
    '#NUM! where net_flows never change sign, or no rate brings them to 0',
    '#N/A where more than one rate does; the message names them',
    '#N/A where a flow between others is blank',
  ],
  examples: [
    { arguments: [[[-70000], [12000], [15000], [18000], [21000], [26000]], 1], gives: 0.0866309480365315 },
    { arguments: [[[-100, 60, 60]]], gives: 3.36511145407767 },
    { arguments: [[[0, -100, 60, 60]], 1], gives: 0.130662386291807 },
    { arguments: [[[-100, 230, -132]], 1], gives: { error: '#N/A' } },
    { arguments: [[[-100, 200, -121]], 1], gives: { error: '#NUM!' } },
    { arguments: [[[100, 60, 60]]], gives: { error: '#NUM!' } },
    { arguments: [[[-100, 'n/a', 60]]], gives: { error: '#VALUE!' } },
  ],
  source: "Excel's (1 + IRR(flows))^periods_per_year - 1, but every root is sought (Descartes, Rolle).",
  notes: [
    'Above 200%, or over less than a year, a rate of return says little: read AI_NPV instead.',
    'For yearly flows give 1 as periods_per_year, for weekly ones 52: without it flows are monthly.',
    'Rates closer than 0.0000001% count as one.',
    "The native twin reads one row or column; it is #N/A where flows change sign more than once, or where the sheet's IRR finds nothing.",
  ],
  twin: {
    where: ({ net_flows }) => {
      const line = lineOf(net_flows);
      return [...areFilled([line]), ...(line ? changesSignOnce(line) : [])];
    },
    formula: ({ net_flows, periods_per_year }) => {
      const line = lineOf(net_flows);
      return line && (line.length > 1 ? rateTwin(line, periods_per_year) : 'NA()');
    },
  },
});

/** Flows that stand against a range of periods_per_year are solved once. */
let solved: { flows: readonly number[]; solution: Solution } | null = null;

interface Solution {
  changesSign: boolean;
  discounts: number[];
}

function solutionOf(flows: readonly number[]): Solution {
  if (solved?.flows !== flows) {
    const changesSign = flows.some((flow) => flow > 0) && flows.some((flow) => flow < 0);
    solved = { flows, solution: { changesSign, discounts: discountsOf(flows) } };
  }
  return solved.solution;
}

/** Flows below 0 all come before those above 0, or all after them. */
function changesSignOnce(line: Line): string[] {
  const { text, length } = line;
  const positions = line.constant(positionsOf(line));
  const backwards = line.constant(positionsOf(line).reverse());
  const below = `(${text}<0)`;
  const above = `(${text}<>"")*(${text}>0)`;
  const last = (sign: string) => `SUMPRODUCT(MAX(${sign}*${positions}))`;
  const first = (sign: string) => `${length + 1}-SUMPRODUCT(MAX(${sign}*${backwards}))`;
  return [
    `MIN(${text})<0`,
    `MAX(${text})>0`,
    `OR(${last(below)}<${first(above)},${last(above)}<${first(below)})`,
  ];
}

/** IRR from a guess, for without one it may find a root below -100% or none. */
function rateTwin({ text }: Line, periodsPerYear: Term): string {
  const guess = `MAX(-0.99,(-SUMIF(${text},">0")/SUMIF(${text},"<0"))^(2/COUNT(${text}))-1)`;
  const rate = `IRR(${text},${guess})`;
  return `IF(${rate}>-1,(1+${rate})${power(periodsPerYear)}-1,NA())`;
}
