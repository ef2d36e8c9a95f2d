import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { positions } from '../../core/methods/benchmark-position.ts';
import { kpiStates, noBaseline } from '../../core/methods/kpi-status.ts';
import { ifLosing, ifPaying, withoutVerdict } from '../../core/methods/pilot-rules.ts';
import { readinessVerdicts } from '../../core/methods/readiness.ts';
import { stages } from '../../core/methods/review-stage.ts';
import { diagnoses } from '../../core/methods/roi-diagnosis.ts';
import { drifts } from '../../core/methods/roi-drift.ts';
import type { Rules } from '../../core/methods/rules.ts';
import { quadrants } from '../../core/methods/use-case-quadrant.ts';

const textsOf = ({ rows, otherwise }: Rules) => [...Object.values(rows), otherwise];
const texts = [
  ...Object.values(withoutVerdict).filter((text) => typeof text === 'string'),
  ...[ifPaying, ifLosing, diagnoses, positions, drifts, kpiStates, readinessVerdicts].flatMap(textsOf),
  ...Object.values(stages),
  ...Object.values(quadrants),
  noBaseline,
].filter((text) => text.includes(' ')); // a single word may say something else elsewhere

/** Examples say what is expected; the pane says it in the languages of its readers, whose files are for translators. */
const source = readdirSync('core', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith(join('sidebar', 'texts')))
  .map((path) => readFileSync(join('core', path), 'utf8').replaceAll(/^.*\bgives:.*$/gm, ''))
  .join('\n');

describe('The words of a verdict or state stand once', () => {
  it.each([...new Set(texts)])('%s', (text) => {
    const typed = [`'${text}'`, `"${text}"`].flatMap((quoted) => source.split(quoted).slice(1));
    expect(typed).toHaveLength(1);
  });
});
