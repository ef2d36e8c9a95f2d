import { againstFormulajs } from './bench/against-formulajs.ts';
import { arrayCall } from './bench/array-call.ts';
import { coldCall } from './bench/cold-call.ts';
import type { Measured } from './bench/measured.ts';
import { recalculation } from './bench/recalculation.ts';
import { roiRangeCalls } from './bench/roi-range.ts';
import { builtSizes } from './bench/sizes.ts';
import { buildAll } from './build/all.ts';
import { commandLine } from './command-line.ts';

/** How fast it is, as ratios to something simple measured in the same run, so that machines compare. */
await commandLine(
  { usage: 'npm run bench -- [--json]', options: { json: { type: 'boolean' } } },
  async ({ json: isJson = false }) => {
    await buildAll({ baseUrl: 'https://localhost:3000', namespace: '' });
    const measured: Measured[] = [
      ...arrayCall(),
      ...againstFormulajs(),
      roiRangeCalls(),
      coldCall(),
      recalculation(),
      ...(await builtSizes()),
    ];
    if (isJson) console.log(JSON.stringify(measured, null, 2));
    else for (const line of measured) console.log(inWords(line));
  },
);

function inWords({ what, ours, theirs, unit, ratio, aim }: Measured): string {
  const compared = theirs === null ? '' : `, against ${theirs.toPrecision(3)} ${unit}`;
  const isMet = ratio <= aim.most ? 'met' : 'MISSED';
  return `${what}: ${ours.toPrecision(3)} ${unit}${compared}; ${ratio.toFixed(2)} (aim: ${aim.words}, ${isMet})`;
}
