import { namedRows } from '../../declare/rows.ts';
import { inPercent } from '../../model/page.ts';
import { wasMoving } from '../baseline/words.ts';

// What is not tolerated stops it on any day, whether a week is tracked yet or not.
const verdictShown = `
  IF(TRIM({workflow})="", "", "Pilot "&TRIM({workflow})&": ")&IF({results.guardrail}="exceeded", {own}, {verdict})`;
const facts = `
  IF(ISNUMBER({tracking.ofPilot.roi}),
    {behind}&" Deciding metric: "&{results.evidence}
      &IF({moving}=1, ", but ${wasMoving}", "")
      &IF({alsoWorse}<>"", "; "&{alsoWorse}&" got worse", "")
      &"; adoption "&IF(ISNUMBER({results.adoption}), ${inPercent('{results.adoption}')}, "not known")
      &"; "&{results.days}&" days.",
    IF(N({tracking.ofAll.rows})>0, "",
      "Set the thresholds before the start; then a row a week on Tracking gives the verdict."))`;

/** The verdict on top, and the figures that it comes from. */
export const headline = namedRows(
  'B5',
  'words',
  { words: { style: 'sentence' } },
  {
    sentence: { words: { formula: verdictShown } },
    why: { words: { style: 'note', formula: '{reason}' } },
    facts: { words: { style: 'note', formula: facts } },
    change: { words: { style: 'note', formula: '{changes}' } },
  },
);
