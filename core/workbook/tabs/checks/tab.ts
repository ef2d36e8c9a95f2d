import { formulaOf } from '../../declare/notation.ts';
import { type NamedRows, putRows } from '../../declare/rows.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { wordTints } from '../../declare/tints.ts';
import { plain } from '../../model/addresses.ts';
import { Page, widthsFrom, words } from '../../model/page.ts';
import type { Highlight, Tab, TabId } from '../../model/tab.ts';
import { changing } from './changing.ts';
import { odd } from './odd.ts';
import { openStates } from './open.ts';
import { reconciled } from './reconciled.ts';
import { secondRoute } from './second-route.ts';
import { agrees, differsBy, states } from './words.ts';

const sentence = `
  IF({openCount}=0, "No check is open.",
    IF({openCount}=1, "1 check is open", {openCount}&" checks are open")
      &IF({changingCount}=0, "; none leaves a figure out or counts it twice.",
        "; what "&{changingCount}&" of them found changes a figure."))`;

/** Checks: what may be wrong, where, and why it matters; nothing is typed here. */
export function checksTab(context: TabContext): Tab {
  const page = new Page();
  const { cell, sheets } = context;
  const has = (tab: TabId) => sheets.has(tab);
  const put = <Key extends string, Name extends string>(rows: NamedRows<Key, Name>, heading: string) => {
    page.put(`B${rows.firstRow - 2}`, heading, 'heading');
    putRows(page, rows, cell, undefined, has);
  };
  page.put('B5', formulaOf(sentence, { column: (name) => cell(name), cell }), 'sentence');
  put(secondRoute, 'The headline figures by a second route');
  put(changing, 'Left out, or counted twice');
  put(reconciled, 'The same thing in two places');
  put(odd, 'Seldom true');
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...changing.widths],
    highlights: highlights(),
    frozenRows: 5,
    print: {
      areas: [`A1:${odd.letter('why')}${odd.nextRow - 1}`],
      orientation: 'landscape',
    },
  });
}

function highlights(): Highlight[] {
  const range = plain(openStates);
  const [first = ''] = range.split(':');
  return [
    ...wordTints(range, `$${first}`, [
      [states.fine, 'good'],
      [agrees, 'good'],
      [states.odd, 'watch'],
    ]),
    {
      range,
      formula: `=OR($${first}=${words(states.changes)},LEFT($${first},${differsBy.length})=${words(differsBy)})`,
      tint: 'bad',
    },
  ];
}
