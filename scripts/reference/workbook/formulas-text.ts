import type { Entry } from './entry.ts';
import { code, folded } from './markdown.ts';
import { keyText, type TabToTell, titleOf } from './tab-text.ts';

/** docs/workbook-formulas.md: every formula of the workbook, and every figure that it takes as given. */
export const formulasText = (tabs: readonly TabToTell[]): string =>
  `${introduction}\n${tabs.map(formulasOf).filter(Boolean).join('\n\n')}\n`;

const introduction = `# The formulas of the workbook

Made from the declarations in core/workbook by \`npm run reference\`; change them there. What each figure means is told in [The
workbook](workbook.md); this page is for whoever checks how it comes about. They are written as the tabs declare them:

- \`[@price]\` is the cell of that column in this row, \`[price]\` the whole column, \`[above price]\` the cell above it.
- \`{horizon}\` is a cell of this tab or of its part of Workings, \`{lines.price}\` a column, \`{costs.total}\` a cell of another tab.
  \`{@metrics.decides}\` is the cell in the row of the same number.
- \`AIR_Confidence\` is a [name](workbook.md#the-names) of the workbook.
- In the workings of a log, \`[@price]\` is what was read of that row: how, is told in [How a log
  works](workbook.md#how-a-log-works). \`{typed.price}\` is the column on the tab itself, \`{typedBelow}\` how many cells are filled
  below the last row that counts.
- "Without the tab Risks" is what stands instead where that tab is not in the workbook. "Given" is a figure or a text that
  stands there.

Columns that only show what Workings says of their row are not listed: each has that formula alone.
`;

function formulasOf(tab: TabToTell): string {
  const parts = [
    ...tab.parts.flatMap((part) => partOf(tab, titleOf(part), part.entries)),
    ...tab.onWorkings.flatMap((part) =>
      partOf(tab, `On Workings, row ${part.row}: ${titleOf(part)}`, part.entries),
    ),
  ];
  return parts.length === 0 ? '' : [`## ${tab.title}`, ...parts].join('\n\n');
}

const partOf = ({ id }: TabToTell, title: string, entries: readonly Entry[]): string[] => {
  const items = entries
    .filter(({ formulas, isWorking, is }) => formulas.length > 0 || (isWorking && !is.startsWith('shown')))
    .map((entry) => formulaItem(id, entry));
  return items.length === 0 ? [] : [folded(title, items.join('\n'))];
};

function formulaItem(id: string, entry: Entry): string {
  const [first = entry.is, ...others] = entry.formulas.map(({ where, text }) =>
    [...(where === '' ? [] : [`${where}: `]), code(text)].join(''),
  );
  // The function that a name is like is told where its meaning is.
  const label = entry.label.replace(/, like .*$/, '');
  return [`- ${keyText(id, entry)} ${label}: ${first}`, ...others.map((other) => `  - ${other}`)].join('\n');
}
