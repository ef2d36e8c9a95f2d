import { isInput } from '../../workbook/model/look.ts';
import { expectedOn } from './expected.ts';
import type { Finding } from './finding.ts';
import { withoutSpaces } from './read-text.ts';
import type { Survey } from './survey.ts';
import { type CellNow, labelsNow } from './tab-now.ts';

const plain = (name: string) => withoutSpaces(name).toLowerCase();

/** Lines that name a workflow as it was called before it was renamed on Start. */
export function workflowNames({ tabs }: Survey): Finding[] {
  const known = namesOn(tabs, 'start');
  if (known.length === 0) return [];
  const named = [...tabs.values()].flatMap((tab) => {
    const [expectedOf, labelOf] = [expectedOn(tab), labelsNow(tab)];
    return tab.cells.flatMap((cell) =>
      isInput(cell.made.style) && isName(cell) && expectedOf(cell).is === 'workflow'
        ? [
            {
              sheet: tab.sheet,
              cell,
              name: String(cell.value),
              label: labelOf(cell),
              rule: expectedOf(cell).rule,
            },
          ]
        : [],
    );
  });
  const used = new Set(named.map(({ name }) => plain(name)));
  const isKnown = new Set([...known, ...namesOn(tabs, 'scorecard')].map(plain));
  const unknown = new Set(named.map(({ name }) => plain(name)).filter((name) => !isKnown.has(name)));
  const idle = known.filter((name) => !used.has(plain(name)));
  return named.flatMap(({ sheet, cell, name, label, rule }): Finding[] => {
    if (!unknown.has(plain(name))) return [];
    // One is not known and one is not used: it was renamed. Else the one that is spelled nearly so.
    const near = known.filter((each) => isNear(plain(each), plain(name)));
    const [only] = near.length === 1 ? near : unknown.size === 1 && idle.length === 1 ? idle : [];
    return [
      {
        kind: 'workflowRenamed',
        sheet,
        cell: cell.at,
        label,
        found: [name, only ?? '', known.join(', ')],
        ...(only !== undefined && {
          mend: {
            changes: [{ is: 'cell', sheet, at: cell.at, was: name, becomes: only, ...(rule && { rule }) }],
          },
        }),
      },
    ];
  });
}

const isName = ({ value, formula }: CellNow) =>
  typeof value === 'string' && value.trim() !== '' && formula === '';

/** Candidates are named on Scorecard before they come onto Start. */
const namesOn = (tabs: Survey['tabs'], id: 'start' | 'scorecard'): string[] => {
  const cells = tabs.get(id)?.cells ?? [];
  const family = {
    start: /^start\.workflows\.name\.\d+$/,
    scorecard: /^scorecard\.candidates\.workflow\.\d+$/,
  };
  return cells.flatMap(({ key, value }) =>
    family[id].test(key) && typeof value === 'string' && value.trim() !== '' ? [withoutSpaces(value)] : [],
  );
};

/** A letter more, less or another. */
function isNear(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short.length < 3) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = long.slice(same + 1);
  return rest === short.slice(same) || rest === short.slice(same + 1);
}
