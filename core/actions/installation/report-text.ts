import type { InstallationReport } from './check-installation.ts';
import type { Fact } from './probe.ts';

/** The report as text to copy; in English, for whoever looks after the add-in. */
export function reportText({ about, calls, twins, differences, facts, left }: InstallationReport): string {
  return [
    'AI ROI: check of an installation',
    ...about.map(factText),
    '',
    `Examples: ${calls} calls and ${twins} native formulas; ${differences.length} not as documented.`,
    ...differences.flatMap(({ what, formula, expected, shown }) => [
      `- ${what}: expected ${expected}, shows ${shown}`,
      `  ${formula}`,
    ]),
    '',
    'What this host does:',
    ...facts.map((fact) => `- ${factText(fact)}`),
    ...(left.length === 0 ? [] : ['', `Left of an earlier check that was cut off: ${left.join(', ')}`]),
  ].join('\n');
}

const factText = ({ row, what, is }: Fact): string => `${row === '' ? '' : `${row} `}${what}: ${is}`;
