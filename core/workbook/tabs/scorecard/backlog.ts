import { dayInput } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';

const header = 'headerPlain';
/** What stands of the candidate with this place. */
const found = <Name extends string>(name: Name) =>
  `IF(COUNTIF({candidates.place}, [@order])>0,
    INDEX({candidates.${name}}, MATCH([@order], {candidates.place}, 0))&"",
    "")` as const;
/** The same of what nobody reckons with: it is read on the tab, below its header. */
const outcome = `IF(COUNTIF({candidates.place}, [@order])>0,
    IFERROR(TRIM(INDEX({outcomes}, MATCH([@order], {candidates.place}, 0)+1)), "?"),
    "")` as const;
/** The text of the outcome runs over these. */
const outcomeGoesOn = { label: '', style: 'computedText', header } as const;

/** Above the candidates, those to take up next; those to skip are not among them. */
export const backlog = table('B6', 5, {
  order: { label: 'No.', style: 'computed', header, format: 'whole' },
  workflow: { label: 'Workflow', style: 'computedText', header, formula: found('workflow') },
  quadrant: { label: 'What to do', style: 'computedText', header, formula: found('quadrant') },
  who: { label: 'Who', style: 'inputText', header },
  day: { label: 'By', ...dayInput, header },
  outcome: { label: 'Expected outcome', style: 'computedText', header, formula: outcome },
  outcome2: outcomeGoesOn,
  outcome3: outcomeGoesOn,
  outcome4: outcomeGoesOn,
  outcome5: outcomeGoesOn,
});
