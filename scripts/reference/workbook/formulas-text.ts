import type { Entry } from './entry.ts';
import { code, folded } from './markdown.ts';
import { readingFormulas } from './reading-formulas.ts';
import { anchorOf, keyText, type TabToTell, titleOf } from './tab-text.ts';

/** docs/workbook-formulas.md: every formula of the workbook, and every figure that it takes as given. */
export function formulasText(tabs: readonly TabToTell[]): string {
  const told = tabs.map((tab) => ({ ...tab, text: formulasOf(tab) })).filter(({ text }) => text !== '');
  const contents = told.map(({ title }) => `[${title}](#${anchorOf(title)})`).join(', ');
  return `${introduction(contents)}\n${told.map(({ text }) => text).join('\n\n')}\n`;
}

const introduction = (contents: string) => `# The formulas of the workbook

Made from the declarations in core/workbook by \`npm run reference\`; change them there. What each figure means is told in [The
workbook](workbook.md), in the same order and under the same keys; this page is for whoever checks how it comes about.

Of ${contents}.

## How to read them

They are written as the tabs declare them, with names where the cells have addresses:

- \`[@price]\` is the cell of that column in this row, \`[price]\` the whole column. \`[above price]\` and \`[below price]\` are the cells
  next to it; \`[first price]\` is the column's first cell, \`[header price]\` its header, \`[spare price]\` the blank cell after its last.
  \`[filled price]\` is the column without that, \`[free price]\` the cell of this row, to be copied sideways.
- \`{horizon}\` is a cell of this tab or of its part of Workings, \`{lines.price}\` a column, \`{costs.total}\` a cell of another tab.
  \`{@criteria.most}\` is the cell in the row of the same number.
- \`AIR_Confidence\` is a [name](workbook.md#the-names) of the workbook.
- "Without the tab Risks" is what stands instead where that tab is not in the workbook. "Given" is a figure or a text that
  stands there.

"On Workings, row 71" says in which row of the tab [Workings](workbook.md#workings) the heading stands; what has no such words stands
on the tab itself.

## How a log is read

The row of Workings with number n reads the nth row below the header of the log, whatever stands there; why, is told in [How a log
works](workbook.md#how-a-log-works). \`{typed.price}\` is the column on the tab from its header down to row 1000, so that \`[@row]+1\` is the
cell of the row.

${readingFormulas()}

Elsewhere \`[@price]\` is what was read so. These columns are not listed again below, nor are those on a tab that only show what
Workings says of their row: each takes the cell of its own place, \`INDEX([status], ROW()-ROW([header status]))\`, as a number where it is
one and else as a text. \`{typedBelow}\` is how many cells of the log are filled below the last row that Workings reads.
`;

function formulasOf(tab: TabToTell): string {
  const parts = [
    ...tab.parts.flatMap((part) => partOf(tab, titleOf(part), part.entries)),
    ...tab.onWorkings.flatMap((part) =>
      partOf(tab, `On Workings, row ${part.row}: ${titleOf(part)}`, part.entries),
    ),
  ];
  if (parts.length === 0) return '';
  const meanings = `[What they mean](workbook.md#${anchorOf(tab.title)})`;
  return [`## ${tab.title}`, meanings, ...parts].join('\n\n');
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
