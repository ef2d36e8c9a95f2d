import { firstThatHolds } from '../../conditions.ts';
import { words } from '../../page.ts';
import { isNo } from './answers.ts';

/** Where it stands as a sentence. */
export const verdictCell = '$B$5';
export const forecastOnly = 'Forecast: nothing measured yet';

/*
 * The verdict in steps: PILOT_VERDICT's table, then what was set before the start, then the budget.
 */

const rounded = (figure: string) => `ROUND(${figure},9)`;
const isKnown = 'N({results.adoption})>0';
const isFew = `${rounded('N({results.adoption})')}<{adoption}`;
const evidenceIs = (word: string) => `{results.evidence}=${words(word)}`;

/** Rows 6 to 12 of the table. */
export const ifItPays = firstThatHolds(
  [
    [evidenceIs('worse'), words('Redesign: money and measurement disagree')],
    [`${rounded('N({results.roiLow})')}<=0`, words('Keep measuring: uncertain')],
    [`OR(${evidenceIs('too few')}, ${evidenceIs('no metric')})`, words('Keep measuring: KPI not known')],
    [evidenceIs('noise'), words('Keep measuring: noise')],
    [`NOT(${isKnown})`, words('Keep measuring: adoption not known')],
    [isFew, words('Keep measuring: adoption')],
  ],
  words('Scale'),
);

/** Rows 13 to 16. */
export const ifItDoesNotPay = firstThatHolds(
  [
    [`AND(${isKnown}, ${isFew})`, words('Redesign: adoption')],
    [isNo('processReady'), words('Redesign: process first')],
    [isNo('toolFits'), words('Stop: switch tool')],
  ],
  words('Stop'),
);

/** The whole table: what is asked of the data stands first. */
export const byTable = firstThatHolds(
  [
    ['{results.guardrail}="exceeded"', words('Stop: guardrail')],
    ['NOT(N({results.baselineWeeks})>0)', words('Not enough data: baseline')],
    [
      `IF(COUNT({results.roiLow}, {results.roi})=2,
        AND(${rounded('{results.roiLow}')}=0, ${rounded('{results.roi}')}=0),
        TRUE())`,
      words('Not enough data: value or cost'),
    ],
    [
      `${rounded('{results.baselineWeeks}')}<{baselineWeeks}`,
      '"Not enough data: baseline under "&{baselineWeeks}&" weeks"',
    ],
    ['NOT(ISNUMBER({results.days}))', '{results.days}&""'],
    ['{results.days}<{earlyDays}', words('Keep measuring: too early')],
    [`${rounded('{results.roi}')}>0`, '{paying}'],
  ],
  '{losing}',
);

/** With what was set before the start, the budget, and how sure the baseline and the time make it. */
export const withOwnThresholds = `
  IF(OR({table}={paying}, {table}={losing}),
    IF({estimated}=1, "Provisional (baseline estimated): ",
    IF(N({results.days})<{provisionalDays}, "Provisional: ", ""))
    &IF({table}="Scale",
      IF({missed}<>"", "Keep measuring: own threshold missed ("&MID({missed},3,LEN({missed}))&")",
      IF({scaling.state}="over budget", "Scale later: over budget", "Scale")),
      {table}),
    {table})`;
