import { IRR, NPV } from '@formulajs/formulajs';
import { presentValue } from '../../core/finance/present-value.ts';
import { ratesOfReturn } from '../../core/finance/rates-of-return.ts';
import { compared, type Measured, medianTimes } from './measured.ts';

const count = 10_000;

/** Plans of a cost and eleven gains, the same in every run. */
const series: number[][] = Array.from({ length: count }, (_, number) => {
  const gains = Array.from({ length: 11 }, (_, month) => 90 + ((number * 31 + month * 17) % 60));
  return [-(500 + (number % 400)), ...gains];
});

/** The arithmetic of core/finance, from the sources, against the best known library of spreadsheet functions. */
export function financeSources(): Measured[] {
  return [
    measured(
      `core/finance: rates of return of ${count} series`,
      () => total((flows) => ratesOfReturn(flows, 1)[0] ?? 0),
      () => total((flows) => Number(IRR(flows))),
    ),
    measured(
      `core/finance: present value of ${count} series`,
      () => total((flows) => presentValue(flows, 0.1, 1)),
      () => total((flows) => Number(NPV(0.1, ...flows)) * 1.1),
    ),
  ];
}

function measured(what: string, ours: () => number, theirs: () => number): Measured {
  const [one, other] = [ours(), theirs()];
  if (Math.abs(one - other) > 1e-6 * Math.abs(other)) throw new Error(`${what}: ${one} is not ${other}`);
  return compared(what, medianTimes(ours, theirs), 'ms', { most: 1, words: 'ahead of formulajs' });
}

function total(figure: (flows: number[]) => number): number {
  return series.reduce((sum, flows) => sum + figure(flows), 0);
}
