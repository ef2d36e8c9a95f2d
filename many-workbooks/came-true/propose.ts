import {
  type SettingsFile,
  settingsFormat,
  settingsVersion,
} from '../../core/actions/settings/settings-file.ts';
import { type CameTrue, fewestWeeks, fewestWorkbooks } from './came-true.ts';
import type { Estimate } from './estimate.ts';

const percent = (share: number) => Math.round(100 * share);
export const withRange = ({ share, low, high }: Estimate): string =>
  `${percent(share)}% (${percent(low)} to ${percent(high)}%)`;

/** "from 23 workbooks of your own, 2025 to 2026: 38% (29 to 47%)" */
export function mark({ workbooks, firstYear, lastYear }: CameTrue, estimate: Estimate): string {
  const years = firstYear === lastYear ? `${firstYear}` : `${firstYear} to ${lastYear}`;
  return `from ${workbooks} workbooks of your own, ${years}: ${withRange(estimate)}`;
}

/**
 * The settings that the pane imports: a confidence, where it comes from, and beside it what it is by kind. Nobody's name stands with
 * it, so that the workbook calls it a proposal until somebody takes it over. null where there are too few workbooks.
 */
export function proposal(found: CameTrue): SettingsFile | null {
  if (found.all === null) return null;
  const byKind = found.kinds.map(
    (kind) =>
      `${kind.name} ${withRange(kind)}, ${kind.workbooks} ${kind.workbooks === 1 ? 'workbook' : 'workbooks'}`,
  );
  return {
    format: settingsFormat,
    version: settingsVersion,
    settings: {
      'assumptions.confidence': percent(found.all.share) / 100,
      'assumptions.confidence.source': mark(found, found.all),
      'assumptions.confidence.who': '',
      'assumptions.confidence.why': `Came true by kind: ${byKind.join('; ')}`,
    },
  };
}

export const tooFew = ({ workbooks }: CameTrue): string =>
  `Too few to say what came true: ${workbooks} with at least ${fewestWeeks} tracked weeks, and ${fewestWorkbooks} are needed. Nothing is proposed.`;
